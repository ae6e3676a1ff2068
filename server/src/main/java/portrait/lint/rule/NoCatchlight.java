package portrait.lint.rule;

import java.util.List;
import portrait.lint.Essential;
import portrait.lint.Findings;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.scene.Scene;

/** A close portrait with open eyes that mirror nothing. */
public final class NoCatchlight implements Rule {
    private static final RuleInfo INFO =
            Absence.rule("craft/no-catchlight", "A close portrait without a catchlight", 7, "conflict/covered-eyes");

    /** The cornea is a convex mirror of 7.8 mm radius: what is far away appears in it at half of that times its angle. */
    private static final double CORNEA_MM = 7.8;

    private static final double SOURCE_M = 0.6;
    private static final double DISTANCE_M = 1.2;
    private static final double ROWS = 1536;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (out.checklist().frame().isEmpty() || !out.checklist().isOpen(Essential.CATCHLIGHT)) {
            return;
        }
        double metres = out.checklist().frame().get().middle();
        double image = CORNEA_MM / 2 * SOURCE_M / DISTANCE_M;
        String why = "the cornea mirrors every lamp in front: a box of 60 cm at 1.2 m as a square of "
                + Wording.rough(image) + " mm, " + Math.round(image * ROWS / (metres * 1000))
                + " of 1536 pixels in this frame; without one an eye looks dull";
        out.add(Absence.finding(
                INFO,
                scene,
                out,
                new Message("Open eyes without a catchlight", why, "say what shape it has, and where"),
                "eye light",
                List.of(
                        Absence.Choice.of(
                                "one square catchlight at 10 o'clock in each eye", "a softbox, high camera left"),
                        Absence.Choice.of("a window catchlight in each eye"),
                        Absence.Choice.of(
                                "one round catchlight at 12 o'clock in each eye", "an octabox above the lens"))));
    }
}
