package portrait.mention;

import portrait.text.Span;

/** The words that belong together: what stands between commas and stronger signs. */
final class Clauses {
    private static final int MAX_LENGTH = 160;

    private static final int BEFORE = 1;
    private static final int BEHIND = 2;

    private static final String COMMAS = ",，、";
    private static final String STRONGER = ";:()[]{}|\n\r\"“”。；：！？（）【】!?—–";

    private final String text;
    private final Span within;

    private Clauses(String text, Span within) {
        this.text = text;
        this.within = within;
    }

    /**
     * The clause around a word, inside {@code within}; at most 160 characters to each side. What has no more than {@code listItem} words is an item
     * of a list, as in {@code warm, nostalgic lighting}, and its neighbours belong to it.
     */
    static Span around(String text, Span within, Span word, int listItem) {
        Clauses clauses = new Clauses(text, within);
        int start = clauses.back(word.start());
        int end = clauses.forth(word.end());
        if (clauses.words(start, end) <= listItem) {
            if (start > within.start() && clauses.isComma(start - 1)) {
                start = clauses.back(start - 1);
            }
            if (end < within.end() && clauses.isComma(end)) {
                end = clauses.forth(end + 1);
            }
        }
        return new Span(start, end);
    }

    /** A word with the one before it and the two behind it, inside its clause. */
    static Span near(String text, Span clause, Span word) {
        int start = word.start();
        for (int words = 0; words < BEFORE && start > clause.start(); words++) {
            start = skip(text, clause, start, -1);
        }
        int end = word.end();
        for (int words = 0; words < BEHIND && end < clause.end(); words++) {
            end = skip(text, clause, end, 1);
        }
        return new Span(start, end);
    }

    /** The offset beyond the next word in a direction. */
    private static int skip(String text, Span clause, int from, int step) {
        int at = from;
        boolean inWord = false;
        while (step > 0 ? at < clause.end() : at > clause.start()) {
            boolean letter = Character.isLetterOrDigit(text.charAt(step > 0 ? at : at - 1));
            if (inWord && !letter) {
                return at;
            }
            inWord |= letter;
            at += step;
        }
        return at;
    }

    private int back(int from) {
        int start = from;
        while (start > within.start() && from - start < MAX_LENGTH && !ends(start - 1)) {
            start--;
        }
        return start;
    }

    private int forth(int from) {
        int end = from;
        while (end < within.end() && end - from < MAX_LENGTH && !ends(end)) {
            end++;
        }
        return end;
    }

    private boolean ends(int at) {
        return isComma(at) || STRONGER.indexOf(text.charAt(at)) >= 0 || Sentences.ends(text, at, within.end());
    }

    /** Whether a comma stands here that is no part of a number, as the one in {@code 5,600 K} is. */
    private boolean isComma(int at) {
        boolean ofNumber = at > within.start()
                && at + 1 < within.end()
                && Figure.isDigit(text.charAt(at - 1))
                && Figure.isDigit(text.charAt(at + 1));
        return COMMAS.indexOf(text.charAt(at)) >= 0 && !ofNumber;
    }

    private int words(int start, int end) {
        int words = 0;
        boolean inWord = false;
        for (int i = start; i < end; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }
}
