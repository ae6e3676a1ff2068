package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portrait.lint.Essential;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.SetUp;
import portrait.lint.Wording;
import portrait.optics.Length;
import portrait.scene.Fact;
import portrait.scene.Scene;
import portrait.vocabulary.Term;

/** A camera without lens and opening, named for the quality that it stands for. */
public final class CameraAsQuality implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "vague/camera-as-quality", FixSafety.MENU, "A camera named without a lens")
            .at(Level.HINT)
            .only(Matter.PHOTO, Matter.PERSON, Matter.SINGLE)
            .yieldingTo("conflict/two-cameras");

    private static final Set<String> KINDS = Set.of("body", "brand", "vague");

    /** Cameras and makers of cinema, named for their colours. */
    private static final Set<String> OF_CINEMA =
            Set.of("cinema-camera", "arri", "red", "panavision", "blackmagic", "imax");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        boolean open = out.checklist().isOpen(Essential.LENS) && out.checklist().isOpen(Essential.APERTURE);
        Optional<Said> body = !open
                ? Optional.empty()
                : scene.camera().bodies().stream()
                        .filter(fact ->
                                !fact.excluded() && KINDS.contains(fact.value().kind()))
                        .filter(fact -> !OF_CINEMA.contains(fact.value().id()))
                        .filter(fact -> !isOfFilm(scene, fact))
                        .findFirst()
                        .flatMap(fact -> Said.at(scene, fact.span()));
        body.ifPresent(said -> out.add(finding(scene, said)));
    }

    /** Fujifilm Superia is a film. */
    private static boolean isOfFilm(Scene scene, Fact<Term> camera) {
        return camera.value().kind().equals("brand")
                && scene.look().films().stream().anyMatch(film -> !film.excluded());
    }

    private static Finding finding(Scene scene, Said body) {
        SetUp setUp = SetUp.of(scene);
        SetUp portrait = setUp.withFocal(Length.ofMm(lens(setUp, 85)));
        String why = "it fixes the format; look and depth come from the lens: " + portrait.words()
                + " blurs a far background over "
                + Wording.percent(portrait.mostBlur(2)) + " of the frame at f/2, over "
                + Wording.percent(portrait.mostBlur(8))
                + " at f/8";
        List<Fix> fixes = new ArrayList<>();
        fixes.add(choice(scene, body, setUp, 85, 2));
        fixes.add(choice(scene, body, setUp, 50, 2.8));
        fixes.add(choice(scene, body, setUp, 35, 4));
        fixes.addAll(Vague.delete(scene, List.of(body)));
        return Vague.finding(
                INFO,
                List.of(body),
                new Message(
                        Vague.quote(scene, List.of(body)) + " without a lens",
                        why,
                        "give the focal length and the f-number"),
                fixes);
    }

    private static Fix choice(Scene scene, Said body, SetUp setUp, double fullFrame, double number) {
        double focal = lens(setUp, fullFrame);
        SetUp other = setUp.withFocal(Length.ofMm(focal));
        return Vague.add(
                scene,
                body,
                Wording.number(focal) + "mm " + Wording.fNumber(number),
                "from " + Wording.metres(other.subject().metres()) + " a far background blurs over "
                        + Wording.percent(other.mostBlur(number)) + " of the frame");
    }

    /** The lens that shows the same on the format of the scene, to 5 mm. */
    private static double lens(SetUp setUp, double fullFrame) {
        return 5 * Math.rint(fullFrame / setUp.frame().crop() / 5);
    }
}
