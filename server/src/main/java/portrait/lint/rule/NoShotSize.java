package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import portrait.lint.Essential;
import portrait.lint.Findings;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.SetUp;
import portrait.lint.Wording;
import portrait.optics.ShotSize;
import portrait.scene.Scene;

/** A portrait that does not say how much of the person it shows. */
public final class NoShotSize implements Rule {
    private static final RuleInfo INFO = Absence.rule("craft/no-shot-size", "A portrait without a frame", 2);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (!out.checklist().isOpen(Essential.FRAMING)) {
            return;
        }
        SetUp setUp = SetUp.of(scene);
        List<Absence.Choice> choices = new ArrayList<>();
        choices.add(choice(setUp, "head and shoulders", ShotSize.HEAD_AND_SHOULDERS));
        choices.add(choice(setUp, "half body", ShotSize.HALF_BODY));
        choices.add(choice(setUp, "full length", ShotSize.FULL_LENGTH));
        String lens = (setUp.focalStated() ? "" : "say ")
                + Wording.number(setUp.focus().focal().mm()) + " mm";
        String why = "the same words fit "
                + Wording.number(ShotSize.EXTREME_CLOSE_UP.height().cm()) + " cm of a face and "
                + Wording.number(ShotSize.FULL_LENGTH.height().cm()) + " cm of a person; with " + lens
                + " the camera would stand at " + distance(setUp, ShotSize.HEAD_AND_SHOULDERS) + " or at "
                + distance(setUp, ShotSize.FULL_LENGTH);
        out.add(Absence.finding(
                INFO,
                scene,
                out,
                new Message("No frame", why, "say head and shoulders, half body or full length"),
                "framing",
                choices));
    }

    private static Absence.Choice choice(SetUp setUp, String words, ShotSize shot) {
        return Absence.Choice.of(
                words,
                Wording.number(shot.height().cm()) + " cm, "
                        + Wording.number(setUp.focus().focal().mm()) + " mm from " + distance(setUp, shot));
    }

    private static String distance(SetUp setUp, ShotSize shot) {
        return Wording.metres(setUp.withHeight(shot.height()).subject().metres());
    }
}
