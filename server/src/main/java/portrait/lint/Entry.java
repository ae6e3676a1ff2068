package portrait.lint;

import java.util.List;
import java.util.Optional;
import portrait.text.Span;
import portrait.text.TextEdit;

/** A piece of text between two commas. */
public final class Entry {
    private static final String MARKS = ",.;:!?()[]{}|\"”“\n，。、（）；";

    private Entry() {}

    /** A fix that takes a phrase out, where it is all that its entry says: of others a torso would stay behind. */
    public static List<Fix> dropping(String title, String text, Said said) {
        List<TextEdit> edits = isAlone(text, said) ? Deletion.of(text, List.of(said)) : List.of();
        return edits.isEmpty() ? List.of() : List.of(new Fix(title, FixSafety.MENU, edits, Optional.empty()));
    }

    /** Whether nothing but space stands between a phrase and the marks, or the ends of its value, to both sides. */
    private static boolean isAlone(String text, Said said) {
        Span value = said.value().span();
        int start = said.span().start();
        while (start > value.start() && text.charAt(start - 1) == ' ') {
            start--;
        }
        int end = said.span().end();
        while (end < value.end() && text.charAt(end) == ' ') {
            end++;
        }
        return (start <= value.start() || MARKS.indexOf(text.charAt(start - 1)) >= 0)
                && (end >= value.end() || MARKS.indexOf(text.charAt(end)) >= 0);
    }
}
