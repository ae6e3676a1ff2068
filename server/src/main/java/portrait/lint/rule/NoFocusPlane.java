package portrait.lint.rule;

import java.util.List;
import java.util.Optional;
import portrait.lint.Essential;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.SetUp;
import portrait.lint.Wording;
import portrait.optics.Distance;
import portrait.optics.FNumber;
import portrait.optics.Length;
import portrait.scene.Aperture;
import portrait.scene.Fact;
import portrait.scene.Scene;

/** An opening so wide that the plane of focus has to be chosen, and it is not. */
public final class NoFocusPlane implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "craft/no-focus-plane", FixSafety.MENU, "A wide opening without a point of focus")
            .only(Matter.PHOTO, Matter.PERSON, Matter.SINGLE, Matter.DESCRIBED, Matter.ENGLISH)
            .yieldingTo("physics/dof-too-thin", "syntax/negative-list-as-prompt");

    private static final double WIDE_OPEN = 2;

    /** Tip of the nose to the ear, in m, roughly: less than that in focus leaves something of a face unsharp. */
    private static final double FACE_DEPTH = 0.12;

    /** Below, in mm as on full frame, depth is seldom short. */
    private static final double SHORTEST = 45;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (!out.checklist().isOpen(Essential.FOCUS)) {
            return;
        }
        Optional<Fact<Aperture>> open = scene.camera().apertures().stream()
                .filter(fact -> !fact.excluded() && !fact.value().transmission())
                .findFirst();
        SetUp setUp = SetUp.of(scene);
        boolean wide = open.map(fact -> fact.value().number())
                .filter(number -> number.max() <= WIDE_OPEN && number.min() >= 0.7)
                .isPresent();
        boolean portraitLens = setUp.focus().focal().mm() * setUp.frame().crop() >= SHORTEST;
        boolean phone = scene.camera().bodies().stream()
                .anyMatch(body -> !body.excluded() && body.value().kind().equals("phone"));
        if (open.isEmpty() || !wide || !portraitLens || phone) {
            return;
        }
        double number = open.get().value().number().min();
        if (setUp.sharp(new FNumber(number)).total() instanceof Distance.At(Length depth)
                && depth.metres() < FACE_DEPTH) {
            out.add(finding(scene, open.get(), setUp, depth, out));
        }
    }

    private static Finding finding(Scene scene, Fact<Aperture> open, SetUp setUp, Length depth, Findings out) {
        String why = setUp.words() + " keeps " + Wording.rough(depth.cm())
                + " cm in focus; from the tip of a nose to the ear are " + "about 12 cm";
        Message message = new Message(
                Wording.fNumber(open.value().number().min()) + " and no point of focus",
                why,
                "say what is to be sharp");
        return Finding.of(INFO, open.span(), message)
                .withFixes(Absence.place(scene, out)
                        .map(near -> Absence.fixes(
                                scene,
                                near,
                                "focus",
                                List.of(
                                        Absence.Choice.of("focus on the near eye"),
                                        Absence.Choice.of("focus on the hands"),
                                        Absence.Choice.of("focus on the lips"))))
                        .orElse(List.of()));
    }
}
