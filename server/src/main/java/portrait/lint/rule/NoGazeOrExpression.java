package portrait.lint.rule;

import java.util.List;
import portrait.lint.Essential;
import portrait.lint.Findings;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.scene.Scene;

/** A portrait that says neither where the eyes look nor what the face does. */
public final class NoGazeOrExpression implements Rule {
    private static final RuleInfo INFO =
            Absence.rule("craft/no-gaze-or-expression", "A portrait without gaze and expression", 4);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        boolean small =
                out.checklist().frame().filter(frame -> frame.min() > 2.5).isPresent();
        if (out.checklist().isOpen(Essential.EXPRESSION) && !small) {
            out.add(Absence.finding(
                    INFO,
                    scene,
                    out,
                    new Message(
                            "Neither gaze nor expression",
                            "what nobody decides becomes a blank look into the lens",
                            "say where the eyes look and what the mouth does"),
                    "expression",
                    List.of(
                            Absence.Choice.of("looking into the lens, lips closed, calm"),
                            Absence.Choice.of("looking past the camera, the start of a smile"),
                            Absence.Choice.of("looking down, concentrated, brows slightly drawn together"))));
        }
    }
}
