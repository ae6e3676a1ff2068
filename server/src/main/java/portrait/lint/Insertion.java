package portrait.lint;

import portrait.text.Span;
import portrait.text.TextEdit;

/** Puts words into running text so that its sentences stay whole. */
public final class Insertion {
    private static final String ENDS = ",.;:!?()[]\"”\n，。、（";

    private Insertion() {}

    /** Adds {@code words} as they are, marks and space included, behind the entry that a phrase stands in: before its comma or full stop. */
    public static TextEdit behind(String text, Said said, String words) {
        Span span = said.span();
        int end = span.end();
        while (end < said.value().span().end() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > span.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextEdit(new Span(end, end), words);
    }
}
