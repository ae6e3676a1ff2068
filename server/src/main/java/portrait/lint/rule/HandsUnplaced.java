package portrait.lint.rule;

import java.util.List;
import portrait.lint.Essential;
import portrait.lint.Findings;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.scene.Scene;

/** A frame that shows hands, and no word on what they do. */
public final class HandsUnplaced implements Rule {
    private static final RuleInfo INFO =
            Absence.rule("craft/hands-unplaced", "A frame that shows hands without placing them", 6);

    /** Wrist to fingertip, in m: between the means of women and men in the ANSUR II survey, 0.181 and 0.193. */
    private static final double HAND = 0.187;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (out.checklist().frame().isEmpty() || !out.checklist().isOpen(Essential.HANDS)) {
            return;
        }
        double metres = out.checklist().frame().get().middle();
        out.add(Absence.finding(
                INFO,
                scene,
                out,
                new Message(
                        "A frame of " + Wording.number(Math.rint(metres * 100)) + " cm shows hands, and none is placed",
                        "each is " + Wording.percent(HAND / metres)
                                + " of its height, and a hand without a task is where " + "fingers go wrong",
                        "give them something to do"),
                "hands",
                List.of(
                        Absence.Choice.of("hands in the pockets"),
                        Absence.Choice.of("one hand on the lapel, the other out of frame"),
                        Absence.Choice.of("hands folded in front"))));
    }
}
