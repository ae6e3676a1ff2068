package portrait.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.SourceText;

class WordListTest {
    private static Map<WordList, List<String>> lists() throws IOException {
        Map<WordList, List<String>> lists = new EnumMap<>(WordList.class);
        List<String> open = new ArrayList<>();
        Path file = Path.of("src", "main", "resources", "portrait", "rules", "words.txt");
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("[")) {
                open = new ArrayList<>();
                lists.put(WordList.ofId(line.substring(1, line.length() - 1)).orElseThrow(), open);
            } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("!")) {
                open.add(line);
            }
        }
        return lists;
    }

    @Test
    void everyListHasWordsAndNoneTwice() throws IOException {
        Map<WordList, List<String>> lists = lists();
        for (WordList list : WordList.values()) {
            List<String> words = lists.getOrDefault(list, List.of());
            assertFalse(words.isEmpty(), list.id());
            assertEquals(words.stream().distinct().toList(), words, list.id());
        }
    }

    @Test
    void everyPhraseIsFoundWhereItIsSaid() throws IOException {
        lists().forEach((list, phrases) -> phrases.forEach(phrase -> assertFalse(
                words("A roofer, " + phrase + " at dusk").said(list).isEmpty(), list.id() + ": " + phrase)));
    }

    @Test
    void whatIsExcludedIsNotSaid() {
        assertTrue(words("roofer, no bokeh, --no masterpiece\n\n## Avoid\n- 8k, best quality\n")
                .said(WordList.BOOSTER)
                .isEmpty());
        assertTrue(words("roofer without bokeh").said(WordList.BLUR).isEmpty());
        assertTrue(
                words("https://example.org/masterpiece").said(WordList.BOOSTER).isEmpty());
        assertTrue(words("roofer\n\n## Notes\nmasterpiece\n")
                .said(WordList.BOOSTER)
                .isEmpty());
    }

    @Test
    void whatIsQuotedIsSpokenOf() {
        String quoted = "Words such as “masterpiece” or \"best quality, 8k\" show nothing.";
        assertTrue(words(quoted).said(WordList.BOOSTER).isEmpty());
        assertEquals(
                1,
                words("\"A masterpiece of a roofer on his ladder at dusk\"")
                        .said(WordList.BOOSTER)
                        .size());
        assertEquals(
                1, words("{\"style\": \"masterpiece\"}").said(WordList.BOOSTER).size());
    }

    @Test
    void wordsInsideWordsAreNotSaid() {
        assertTrue(words("remanned, subwarming").said(WordList.PERSON).isEmpty());
        assertEquals(1, words("a woman").said(WordList.PERSON).size());
    }

    private static Words words(String text) {
        return Words.of(Scene.of(Reading.of(SourceText.of(text))));
    }
}
