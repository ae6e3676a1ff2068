package portrait.mention;

import portrait.text.Span;

/** Where a sentence begins and ends. */
public final class Sentences {
    private static final int MAX_LENGTH = 600;

    private Sentences() {}

    /** The sentence around {@code at}, inside {@code within}; at most 600 characters to each side. */
    public static Span around(String text, Span within, int at) {
        int start = at;
        while (start > within.start() && at - start < MAX_LENGTH && !ends(text, start - 1, within.end())) {
            start--;
        }
        int end = at;
        while (end < within.end() && end - at < MAX_LENGTH && !ends(text, end, within.end())) {
            end++;
        }
        return new Span(start, end);
    }

    /** Whether a sentence ends with the character at {@code i}. */
    public static boolean ends(String text, int i, int limit) {
        char c = text.charAt(i);
        if (c == '!' || c == '?' || c == '。' || c == '！' || c == ';' || c == '；') {
            return true;
        }
        return c == '.' && (i + 1 >= limit || Character.isWhitespace(text.charAt(i + 1)));
    }
}
