package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.lint.Entry;
import portrait.lint.Figures;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.Shot;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.optics.BackgroundRatio;
import portrait.optics.BlurDisc;
import portrait.optics.BlurWording;
import portrait.optics.Distance;
import portrait.optics.FNumber;
import portrait.optics.Focus;
import portrait.optics.Length;
import portrait.scene.Aperture;
import portrait.scene.Fact;
import portrait.scene.Scene;
import portrait.text.TextEdit;

/** A blurred background that the stated lens, opening and distances cannot give. */
public final class BlurTooSmall implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "physics/blur-too-small", FixSafety.MENU, "Blur that the stated set-up cannot give")
            .at(Level.INFORMATION)
            .only(Matter.PHOTO, Matter.SINGLE)
            .yieldingTo("physics/phone-blur", "physics/background-touches-back");

    /** Assumed where neither the shot nor a distance is stated: a half body, in m. Then only what is clear is reported. */
    private static final double USUAL_HEIGHT = 0.85;

    private static final double CLEARLY = 0.875;

    /** Nobody can tell 0.9 % from 1 %, where shapes begin to be all that is left. */
    private static final double LEAST = 0.8 * BlurWording.SHAPES.from();

    private static final double[] STOPS = {8, 5.6, 4, 2.8, 2, 1.8, 1.4, 1.2};
    private static final double[] LENSES = {35, 50, 85, 105, 135, 200};

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> said = out.words(WordList.BLUR);
        if (said.isEmpty()) {
            return;
        }
        for (Shot shot : Shot.of(scene)) {
            Optional<Fact<Aperture>> aperture = shot.aperture();
            if (aperture.isPresent() && !Shot.isMacro(scene)) {
                Optional<Focus> stated = shot.focus();
                Focus focus = stated.orElseGet(() -> shot.framing(USUAL_HEIGHT));
                Distance background = background(scene, shot, focus);
                double share = blur(shot, focus, aperture.get().value().number().min(), background);
                double least = LEAST * (stated.isPresent() ? 1 : CLEARLY);
                if (share < least) {
                    out.add(finding(scene, said, shot, aperture.get(), background, share));
                    return;
                }
            }
        }
    }

    private static Distance background(Scene scene, Shot shot, Focus focus) {
        Optional<Length> stated =
                shot.background().map(fact -> Length.ofMetres(fact.value().max()));
        List<Double> ratios = scene.camera().distanceRatios().stream()
                .filter(fact -> !fact.excluded())
                .map(Fact::value)
                .distinct()
                .toList();
        Optional<Length> behind = ratios.size() == 1
                ? BackgroundRatio.FROM_SUBJECT
                        .checked(focus.subject(), ratios.getFirst())
                        .optional()
                : Optional.empty();
        return stated.or(() -> behind)
                .filter(length -> length.compareTo(focus.subject()) > 0)
                .map(Distance::at)
                .orElse(Distance.INFINITE);
    }

    private static double blur(Shot shot, Focus focus, double number, Distance background) {
        return BlurDisc.of(
                        focus,
                        new FNumber(Math.max(0.5, number)),
                        background,
                        shot.frame().height())
                .shareOfFrame();
    }

    private static Focus focus(Shot shot) {
        return shot.focus().orElseGet(() -> shot.framing(USUAL_HEIGHT));
    }

    private static Finding finding(
            Scene scene, List<Said> said, Shot shot, Fact<Aperture> aperture, Distance background, double share) {
        Said first = said.getFirst();
        String where = shot.distance()
                .map(fact -> " from " + Wording.metres(fact.value().middle()))
                .orElse(" (" + shot.size().map(size -> Shot.name(size.value())).orElse("half body") + ")");
        String far = switch (background) {
            case Distance.At(Length length) -> " with the background at " + Wording.metres(length.metres());
            case Distance.Infinite infinite -> "";
        };
        String opening = (aperture.value().transmission() ? "T" : "f/")
                + Wording.number(aperture.value().number().min());
        return Finding.of(
                        INFO,
                        first.span(),
                        new Message(
                                Wording.quote(first.span().of(scene.text())) + " at " + shot.focalWords() + " "
                                        + opening,
                                shot.focalWords() + " at " + opening + where + far + " blurs "
                                        + (background instanceof Distance.Infinite ? "at most " : "")
                                        + Wording.percent(share) + " of the frame's height: "
                                        + (share < BlurWording.SOFT.from()
                                                ? "as good as sharp"
                                                : "writing stays readable")
                                        + "; lights become discs from 3 %",
                                "open the lens, take a longer one, or come closer"))
                .with(new Related(aperture.span(), "the opening"))
                .withFixes(fixes(scene, first, shot, aperture, background));
    }

    private static List<Fix> fixes(Scene scene, Said said, Shot shot, Fact<Aperture> aperture, Distance background) {
        String text = scene.text();
        double number = aperture.value().number().min();
        List<Fix> fixes = new ArrayList<>();
        for (double stop : STOPS) {
            double share = blur(shot, focus(shot), stop, background);
            if (stop < number && share >= BlurWording.DISCS.from()) {
                fixes.add(Fix.choice(
                        "Open to " + Wording.fNumber(stop) + ": " + Wording.percent(share) + " of the frame",
                        new TextEdit(
                                aperture.span(),
                                Figures.rewritten(aperture.span().of(text), stop))));
                break;
            }
        }
        boolean free = shot.distance().isEmpty() && background instanceof Distance.Infinite;
        for (double lens : LENSES) {
            Shot other = shot.with(lens);
            double share = blur(other, focus(other), number, background);
            boolean fits = free
                    && shot.lens().value().isSingle()
                    && lens > shot.focal().mm();
            if (fits && share >= BlurWording.DISCS.from()) {
                fixes.add(Fix.choice(
                        "Take " + Wording.number(lens) + " mm from "
                                + Wording.metres(focus(other).subject().metres()) + ": " + Wording.percent(share)
                                + " of the frame",
                        Figures.withArticle(
                                text,
                                shot.lens().span(),
                                Figures.rewritten(shot.lens().span().of(text), lens))));
                break;
            }
        }
        fixes.addAll(Entry.dropping("Drop the wish", text, said));
        return fixes;
    }
}
