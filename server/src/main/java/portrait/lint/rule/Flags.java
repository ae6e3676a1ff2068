package portrait.lint.rule;

import portrait.lint.Fix;
import portrait.lint.FlagRun;
import portrait.mention.Form;
import portrait.text.Span;
import portrait.text.TextEdit;

/** Edits of flags. */
final class Flags {
    private Flags() {}

    /** Takes a flag out, with the space before it. */
    static Fix delete(String text, FlagRun run, Form.Flag flag) {
        return Fix.choice("Delete --" + flag.name(), deletion(text, run, flag));
    }

    /** The edit that does so. */
    static TextEdit deletion(String text, FlagRun run, Form.Flag flag) {
        Span place = run.place(flag);
        int start = place.start();
        while (start > run.value().span().start() && " \t,".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return new TextEdit(new Span(start, place.end()), "");
    }
}
