package portrait.model.clip;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;

class ClipTokenizerTest {
    /** Texts and their tokens, as the original tokenizer has them. */
    @TestFactory
    Stream<DynamicTest> readsAsTheOriginalDoes() throws IOException {
        try (InputStream in = ClipTokenizerTest.class.getResourceAsStream("/model/clip-vectors.json")) {
            Json.Obj vectors = (Json.Obj) JsonReader.strict(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return vectors.members().stream()
                    .map(vector -> DynamicTest.dynamicTest(
                            vector.key(),
                            () -> assertEquals(
                                    numbers(vector.value()),
                                    ClipTokenizer.tokens(vector.key()).ids())));
        }
    }

    private static List<Integer> numbers(Json list) {
        return ((Json.Arr) list)
                .items().stream()
                        .map(item -> Integer.valueOf(((Json.Word) item).text()))
                        .toList();
    }

    @Test
    void knowsWhereEachTokenStarts() {
        Tokens tokens = ClipTokenizer.tokens("Café  &amp; crème, 85mm");
        // café | & | cr è me | , | 8 | 5 | mm
        assertEquals(
                List.of(0, 6, 12, 14, 15, 17, 19, 20, 21),
                IntStream.range(0, tokens.size()).mapToObj(tokens::start).toList());
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertAll(
                () -> assertEquals(
                        ClipTokenizer.tokens("café").ids(),
                        ClipTokenizer.tokens("cafe\u0301").ids()),
                () -> assertEquals(
                        ClipTokenizer.tokens("한").ids(),
                        ClipTokenizer.tokens("\u1112\u1161\u11ab").ids()));
    }

    @Test
    void halfACharacterIsReadAsTheSignForOne() {
        assertEquals(
                ClipTokenizer.tokens("\ufffd").ids(),
                ClipTokenizer.tokens("\ud83d").ids());
    }

    @Test
    void aSigmaEndsAWordAsPythonSays() {
        assertAll(
                () -> assertEquals(
                        ClipTokenizer.tokens("οδος").ids(),
                        ClipTokenizer.tokens("ΟΔΟΣ").ids()),
                () -> assertEquals(
                        ClipTokenizer.tokens("8σ1").ids(),
                        ClipTokenizer.tokens("8Σ1").ids()));
    }

    @Test
    void oneEndlessWordTakesNoTime() {
        String word = "portrait".repeat(60_000);
        Tokens tokens = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ClipTokenizer.tokens(word));
        assertTrue(tokens.size() > 60_000 / 2 && tokens.size() < word.length(), () -> tokens.size() + " tokens");
    }
}
