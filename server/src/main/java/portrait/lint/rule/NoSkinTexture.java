package portrait.lint.rule;

import java.util.List;
import portrait.lint.Essential;
import portrait.lint.Findings;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.scene.Scene;

/** A close portrait without a word on skin. */
public final class NoSkinTexture implements Rule {
    private static final RuleInfo INFO =
            Absence.rule("craft/no-skin-texture", "A close portrait without a word on skin", 5);

    /** Upright pictures of today's models have about so many rows. */
    private static final double ROWS = 1536;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (out.checklist().frame().isEmpty() || !out.checklist().isOpen(Essential.SKIN)) {
            return;
        }
        double metres = out.checklist().frame().get().middle();
        String pixels = Wording.rough(ROWS / (metres * 1000));
        out.add(Absence.finding(
                INFO,
                scene,
                out,
                new Message(
                        "A frame of " + Wording.number(Math.rint(metres * 100)) + " cm without a word on skin",
                        "on 1536 rows a millimetre of it is " + pixels
                                + " pixels: its lines show, or are smoothed away",
                        "name pores, lines or shine"),
                "skin texture",
                List.of(
                        Absence.Choice.of("visible pores, fine lines at the eyes"),
                        Absence.Choice.of("freckles, slight shine on the nose"),
                        Absence.Choice.of("fine lines around the mouth, uneven skin tone"))));
    }
}
