package portrait.model;

/** Counts what a model limits. */
public final class PromptLength {
    /** Tokens a word of English, as tokenizers of language models have it; an estimate. */
    private static final double TOKENS_A_WORD = 1.3;

    private PromptLength() {}

    /** How long the first {@code end} characters are; {@link LengthLimit.Unit#trust()} says how far the count can be relied on. */
    public static int count(String text, int end, LengthLimit.Unit unit) {
        return switch (unit) {
            case CHARACTERS -> text.codePointCount(0, end);
            case WORDS -> words(text, end);
            case TOKENS -> (int) Math.ceil(words(text, end) * TOKENS_A_WORD);
            case CLIP_TOKENS -> clip(text, end, Integer.MAX_VALUE)[0];
        };
    }

    private static int words(String text, int end) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < end; i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    /**
     * The pieces that CLIP's tokenizer cuts a text into before it merges pairs: runs of letters, single digits, runs of other signs
     * (openai/CLIP, simple_tokenizer.py). A piece is one token or more.
     *
     * @return the number of pieces, and the offset where piece number {@code stop} starts
     */
    private static int[] clip(String text, int end, int stop) {
        int pieces = 0;
        int i = 0;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
                continue;
            }
            if (pieces == stop) {
                return new int[] {pieces, i};
            }
            pieces++;
            if (Character.isDigit(c)) {
                i++;
                continue;
            }
            boolean letters = Character.isLetter(c);
            while (i < end
                    && !Character.isWhitespace(text.charAt(i))
                    && !Character.isDigit(text.charAt(i))
                    && Character.isLetter(text.charAt(i)) == letters) {
                i++;
            }
        }
        return new int[] {pieces, end};
    }

    /** Where the first character that lies beyond a limit stands, in a text that is longer than that. */
    public static int firstPast(String text, LengthLimit limit) {
        return switch (limit.unit()) {
            case CHARACTERS -> text.offsetByCodePoints(0, limit.max());
            case CLIP_TOKENS -> clip(text, text.length(), limit.max())[1];
            case WORDS -> wordStart(text, limit.max());
            case TOKENS -> wordStart(text, (int) (limit.max() / TOKENS_A_WORD));
        };
    }

    private static int wordStart(String text, int word) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (!space && !inWord && words++ == word) {
                return i;
            }
            inWord = !space;
        }
        return text.length();
    }
}
