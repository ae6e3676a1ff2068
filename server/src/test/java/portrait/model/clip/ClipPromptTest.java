package portrait.model.clip;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import portrait.model.Weights;

class ClipPromptTest {
    private static ClipPrompt webui(String prompt) {
        return ClipPrompt.of(prompt, Weights.BRACKETS, ChunkRule.COMMA);
    }

    private static ClipPrompt comfy(String prompt) {
        return ClipPrompt.of(prompt, Weights.ROUND_BRACKETS, ChunkRule.WEIGHT);
    }

    @Test
    void signsOfWeightsAreNotRead() {
        int plain = ClipTokenizer.tokens("RAW photo, skin texture, cat").size();
        assertAll(
                () -> assertEquals(
                        plain, webui("RAW photo, (skin texture:1.2), [cat]").tokens()),
                () -> assertEquals(
                        plain, comfy("RAW photo, (skin texture:1.2), (cat)").tokens()),
                () -> assertEquals(
                        plain + 2, comfy("RAW photo, (skin texture:1.2), [cat]").tokens()),
                () -> assertEquals(
                        ClipTokenizer.tokens("a (hat)").size(),
                        webui("a \\(hat\\)").tokens()),
                () -> assertEquals(
                        plain,
                        webui("RAW photo, skin texture, <lora:grain:0.8>cat").tokens()),
                // Nothing is a weight to the model itself, where no interface stands in front of it.
                () -> assertEquals(
                        11,
                        ClipPrompt.of("RAW photo, (skin texture:1.2)", Weights.NONE, ChunkRule.TOKEN)
                                .tokens()));
    }

    @Test
    void wordsOfOtherWeightsAreReadApart() {
        assertAll(
                () -> assertEquals(1, webui("portrait").tokens()),
                () -> assertEquals(2, webui("por(trait)").tokens()),
                () -> assertEquals(1, webui("(por)(trait)").tokens()),
                () -> assertEquals(1, webui("por(trait:1.0)").tokens()));
    }

    @Test
    void aPromptThatIsSeveralIsNotCounted() {
        assertAll(
                () -> assertFalse(webui("a [man:woman:0.5] smiling").exact()),
                () -> assertFalse(webui("a [man|woman]").exact()),
                () -> assertFalse(webui("a man AND a woman").exact()),
                () -> assertTrue(comfy("a [man:woman:0.5] AND more").exact()),
                () -> assertTrue(webui("a [grainy] man, SAND").exact()));
    }

    @Test
    void aBreakComesBehind75Tokens() {
        String prompt = "cat ".repeat(80);
        assertAll(
                () -> assertEquals(List.of(300), webui(prompt).breaks()),
                () -> assertEquals(List.of(300), comfy(prompt).breaks()),
                () -> assertEquals(List.of(), webui("cat ".repeat(75)).breaks()),
                () -> assertEquals(List.of(300, 600), webui("cat ".repeat(160)).breaks()));
    }

    @Test
    void aCommaAmongTheLastTwentyTakesTheRestAlong() {
        String near = "cat ".repeat(60) + ", " + "dog ".repeat(30);
        String far = "cat ".repeat(50) + ", " + "dog ".repeat(30);
        assertAll(
                () -> assertEquals(List.of(near.indexOf("dog")), webui(near).breaks()),
                () -> assertEquals(List.of(50 * 4 + 2 + 24 * 4), webui(far).breaks()),
                () -> assertEquals(
                        List.of(60 * 4 + 2 + 14 * 4),
                        ClipPrompt.of(near, Weights.BRACKETS, ChunkRule.TOKEN).breaks()));
    }

    @Test
    void aCommaMayBeTheFirstTokenBehindTheBreak() {
        String prompt = "cat, " + "cat ".repeat(72) + "cat, dog";
        // The comma is token 75, counted from none: it starts the next chunk, and nothing moves.
        assertEquals(List.of(prompt.lastIndexOf(',')), webui(prompt).breaks());
    }

    @Test
    void breakStartsAChunk() {
        assertEquals(List.of(10), webui("cat BREAK dog").breaks());
    }

    @Test
    void fewWeightedWordsStayTogetherInComfyUi() {
        String few = "cat ".repeat(73) + "(red silk scarf:1.2)";
        String many = "cat ".repeat(73) + "(a b c d e f g h i:1.2)";
        assertAll(
                () -> assertEquals(List.of(few.indexOf("red")), comfy(few).breaks()),
                () -> assertEquals(List.of(many.indexOf('c', 292)), comfy(many).breaks()));
    }

    @Test
    void hostileBracketsTakeNoTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String part : List.of("(a", "[a", "(a:1.1)", "[a|", "<a:", ":1", "\\(", "a)", "(((a]")) {
                webui(part.repeat(50_000));
                comfy(part.repeat(50_000));
            }
        });
    }
}
