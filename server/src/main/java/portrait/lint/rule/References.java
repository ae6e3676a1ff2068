package portrait.lint.rule;

import java.util.List;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.syntax.SectionName;
import portrait.text.Span;
import portrait.text.TextEdit;

/** Lines for the section that lists what goes with a prompt. */
final class References {
    private References() {}

    /** The edit that adds lines behind the last field of the section References, or that section with these lines to the end of the file. */
    static TextEdit added(Scene scene, List<String> lines) {
        String text = scene.text();
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        for (Passage passage : scene.passages().reversed()) {
            if (passage.section().is(SectionName.REFERENCES) && passage.kind() == Passage.Kind.FIELD) {
                int at = passage.span().strip(text).end();
                return new TextEdit(new Span(at, at), end + String.join(end, lines));
            }
        }
        int at = text.length();
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return new TextEdit(
                new Span(at, text.length()), end + end + "## References" + end + String.join(end, lines) + end);
    }
}
