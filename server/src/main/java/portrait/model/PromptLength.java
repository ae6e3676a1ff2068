package portrait.model;

import java.util.List;
import java.util.OptionalInt;
import portrait.model.clip.ClipPrompt;
import portrait.model.clip.ClipTokenizer;
import portrait.model.clip.Tokens;

/**
 * How long a prompt is, in what its model counts. Characters are those of Unicode, words stand between white space, CLIP's tokens are its
 * tokenizer's. Other tokenizers are not at hand: for them a word counts 1.3 tokens, which is what English takes on average in those of T5,
 * Qwen and Mistral, and a character of Chinese, Japanese or Korean one.
 *
 * @param unit what is counted; characters where the model names no limit
 * @param count how many
 * @param limit how many the model reads, or reads at once; empty: nobody says
 * @param exact whether the count is one, and not an estimate
 * @param cuts offsets of the first characters behind each place where the prompt is cut or broken, in order; empty where it is short enough
 */
public record PromptLength(LengthLimit.Unit unit, int count, OptionalInt limit, boolean exact, List<Integer> cuts) {
    /** Tokens a word of English, as tokenizers of language models have it; an estimate. */
    private static final double TOKENS_A_WORD = 1.3;

    /**
     * Measures a prompt; it takes n log n time.
     *
     * @param prompt ready to paste: of what an interface reads as weights, the signs are not counted in tokens
     */
    public static PromptLength of(String prompt, Model model) {
        if (model.length().isEmpty()) {
            int characters = prompt.codePointCount(0, prompt.length());
            return new PromptLength(LengthLimit.Unit.CHARACTERS, characters, OptionalInt.empty(), true, List.of());
        }
        LengthLimit limit = model.length().get();
        if (limit.unit() == LengthLimit.Unit.CLIP_TOKENS) {
            return clip(prompt, limit, model.weights());
        }
        Count all = count(prompt, prompt.length(), limit.unit(), Double.POSITIVE_INFINITY);
        List<Integer> cuts = all.whole() > limit.max() ? List.of(firstPast(prompt, limit)) : List.of();
        return new PromptLength(limit.unit(), all.whole(), OptionalInt.of(limit.max()), all.exact(), cuts);
    }

    private static PromptLength clip(String prompt, LengthLimit limit, Weights weights) {
        ClipPrompt read = ClipPrompt.of(prompt, weights, limit.breaks());
        List<Integer> first =
                read.tokens() > limit.max() ? List.of(read.starts().get(limit.max())) : List.of();
        List<Integer> cuts = limit.then() == LengthLimit.Then.CHUNKED ? read.breaks() : first;
        return new PromptLength(limit.unit(), read.tokens(), OptionalInt.of(limit.max()), read.exact(), cuts);
    }

    /** {@code 93 CLIP tokens}, {@code ≈120 tokens}. */
    public String words() {
        return (exact ? "" : "≈") + count + " " + unit.label();
    }

    /** How long the first {@code end} characters of a plain text are; {@link LengthLimit.Unit#trust()} says whether that is an estimate. */
    public static int count(String text, int end, LengthLimit.Unit unit) {
        return unit == LengthLimit.Unit.CLIP_TOKENS
                ? ClipTokenizer.tokens(text.substring(0, end)).size()
                : count(text, end, unit, Double.POSITIVE_INFINITY).whole();
    }

    /** Where the first character that lies beyond a limit stands, in a plain text that is longer than that. */
    public static int firstPast(String text, LengthLimit limit) {
        if (limit.unit() == LengthLimit.Unit.CLIP_TOKENS) {
            Tokens tokens = ClipTokenizer.tokens(text);
            return tokens.size() > limit.max() ? tokens.start(limit.max()) : text.length();
        }
        return count(text, text.length(), limit.unit(), limit.max()).end();
    }

    /** How much stands in front of an offset. */
    private record Count(double units, int end, boolean exact) {
        int whole() {
            return (int) Math.ceil(units);
        }
    }

    /** Counts up to the first character or word that would be too many. */
    private static Count count(String text, int end, LengthLimit.Unit unit, double most) {
        boolean characters = unit == LengthLimit.Unit.CHARACTERS;
        double word = unit == LengthLimit.Unit.TOKENS ? TOKENS_A_WORD : 1;
        double units = 0;
        boolean inWord = false;
        boolean exact = unit != LengthLimit.Unit.TOKENS;
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            boolean space = Character.isWhitespace(c);
            boolean ideograph = !characters && isWrittenWithoutSpaces(c);
            exact &= !ideograph;
            double more = characters || ideograph ? 1 : !space && !inWord ? word : 0;
            if (units + more > most) {
                return new Count(units, i, exact);
            }
            units += more;
            inWord = !space && !ideograph;
            i += Character.charCount(c);
        }
        return new Count(units, end, exact);
    }

    private static boolean isWrittenWithoutSpaces(int c) {
        return c >= 0x1100
                && (Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7A3));
    }
}
