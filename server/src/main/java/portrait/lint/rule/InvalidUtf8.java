package portrait.lint.rule;

import java.util.List;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.scene.Scene;
import portrait.text.Span;

/** Bytes that are not UTF-8: a model would be sent a replacement character. */
public final class InvalidUtf8 implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "syntax/invalid-utf8", FixSafety.NONE, "Bytes that are not UTF-8 text")
            .at(Level.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Span> bad = scene.reading().source().undecodable();
        int i = 0;
        while (i < bad.size()) {
            int last = i;
            while (last + 1 < bad.size()
                    && bad.get(last + 1).start() == bad.get(last).end()) {
                last++;
            }
            int count = last - i + 1;
            out.add(Finding.of(
                    INFO,
                    bad.get(i).cover(bad.get(last)),
                    new Message(
                            count == 1 ? "One byte here is not UTF-8" : count + " places here are not UTF-8",
                            "models are sent “�” instead",
                            "save the file as UTF-8, or type the characters again")));
            i = last + 1;
        }
    }
}
