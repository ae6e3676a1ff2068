package portrait.lint.rule;

import portrait.compose.Problem;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.scene.Scene;

/** A reference to a file outside the workspace, which is never read. */
public final class PathOutsideWorkspace implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("ref/path-outside-workspace", FixSafety.NONE, "A reference that leads out of the workspace");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        for (Problem problem : scene.composition().problems()) {
            if (problem instanceof Problem.Outside outside) {
                scene.composition()
                        .place(outside.reference().span())
                        .ifPresent(span -> out.add(Finding.of(
                                INFO,
                                span,
                                new Message(
                                        Wording.quote(outside.reference().name()) + " leads out of the workspace",
                                        "a prompt that came from elsewhere must not read your other files",
                                        "copy the file into the workspace, or open the folder that holds both"))));
            }
        }
    }
}
