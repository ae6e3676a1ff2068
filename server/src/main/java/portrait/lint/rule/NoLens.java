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
import portrait.optics.Length;
import portrait.scene.Scene;

/** A portrait without a focal length: nothing says how large the room is behind the face. */
public final class NoLens implements Rule {
    private static final RuleInfo INFO = Absence.rule(
            "craft/no-lens", "A portrait without a lens", 3, "vague/camera-as-quality", "vague/blurred-background");

    /** From the subject to a wall, to compare lenses by. */
    private static final Length TO_WALL = Length.ofMetres(2);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (!out.checklist().isOpen(Essential.LENS)) {
            return;
        }
        SetUp setUp = SetUp.of(scene);
        boolean aperture = out.checklist().isOpen(Essential.APERTURE);
        List<Absence.Choice> choices = new ArrayList<>();
        for (Lens lens : List.of(new Lens(85, 2), new Lens(50, 2.8), new Lens(35, 4))) {
            SetUp other = setUp.withFocal(lens.focal());
            choices.add(Absence.Choice.of(
                    lens.words(aperture),
                    "from " + Wording.metres(other.subject().metres()) + ", " + wall(other)));
        }
        String why = "at " + setUp.shot() + " a 35 mm lens shows " + wall(setUp.withFocal(Length.ofMm(35)))
                + " 2 m behind, an 85 mm lens " + wall(setUp.withFocal(Length.ofMm(85)));
        out.add(Absence.finding(INFO, scene, out, new Message("No lens", why, "give a focal length"), "lens", choices));
    }

    private static String wall(SetUp setUp) {
        return Wording.metres(setUp.widthBehind(TO_WALL).metres()) + " of wall";
    }

    private record Lens(double mm, double number) {
        Length focal() {
            return Length.ofMm(mm);
        }

        String words(boolean aperture) {
            return Wording.number(mm) + "mm" + (aperture ? " " + Wording.fNumber(number) : "") + " lens";
        }
    }
}
