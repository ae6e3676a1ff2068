package portrait.lint;

import portrait.text.Span;
import portrait.text.TextEdit;

/** Puts words into running text so that its sentences stay whole. */
public final class Insertion {
    private static final String ENDS = ",.;:!?()[]\"”\n，。、（";

    private Insertion() {}

    /** Adds {@code words} as they are, marks and space included, behind the entry that a phrase stands in: before its comma or full stop. */
    public static TextEdit behind(String text, Said said, String words) {
        return behind(text, said.span(), said.value().span().end(), words);
    }

    /** The same for a place that is no phrase of a list; looks no farther than {@code limit}. */
    public static TextEdit behind(String text, Span span, int limit, String words) {
        int end = span.end();
        while (end < limit && !ends(text, end, limit)) {
            end++;
        }
        while (end > span.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextEdit(new Span(end, end), words);
    }

    /** A point or a comma inside a number ends nothing: {@code f/1.8}. */
    private static boolean ends(String text, int at, int limit) {
        boolean inNumber = ".,:".indexOf(text.charAt(at)) >= 0
                && at > 0
                && at + 1 < limit
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return !inNumber && ENDS.indexOf(text.charAt(at)) >= 0;
    }
}
