package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import portrait.lint.Figures;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Insertion;
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
import portrait.optics.CircleOfConfusion;
import portrait.optics.DepthOfField;
import portrait.optics.Distance;
import portrait.optics.FNumber;
import portrait.optics.Focus;
import portrait.optics.Length;
import portrait.scene.Aperture;
import portrait.scene.Fact;
import portrait.scene.Scene;
import portrait.text.TextEdit;

/** A plane of focus thinner than what is to be sharp. */
public final class DofTooThin implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "physics/dof-too-thin", FixSafety.MENU, "Less in focus than the text wants sharp")
            .at(Level.INFORMATION)
            .only(Matter.PHOTO, Matter.PERSON, Matter.SINGLE);

    /** In mm. A face that is sharp all over reaches from the tip of the nose to the eyes at least. */
    private static final double EYE_TO_NOSE = 35;

    /** Pores on the cheek are this far before or behind the eye. */
    private static final double EYE_TO_CHEEK = 10;

    private static final double[] STOPS = {2, 2.8, 4, 5.6, 8, 11, 16};

    /** Wider lenses are no lenses for portraits, and the figure says little. As on full frame. */
    private static final double SHORTEST_MM = 35;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> face = out.words(WordList.FACE_SHARP);
        List<Said> skin = out.words(WordList.SKIN_DETAIL);
        boolean thinIsMeant = scene.terms().stream()
                .anyMatch(fact -> !fact.excluded() && fact.value().id().equals("eye-focus"));
        if (face.isEmpty() && skin.isEmpty() || thinIsMeant || Shot.isMacro(scene)) {
            return;
        }
        for (Shot shot : Shot.of(scene)) {
            boolean known =
                    shot.aperture().isPresent() && shot.focus().isPresent() && shot.equivalentMm() >= SHORTEST_MM;
            if (known) {
                Fact<Aperture> aperture = shot.aperture().get();
                Focus focus = shot.reachableFocus(scene).orElseThrow();
                double depth = depth(shot, focus, aperture.value().number().max());
                boolean faceLost = !face.isEmpty() && depth < EYE_TO_NOSE;
                boolean skinLost = !skin.isEmpty() && depth < EYE_TO_CHEEK;
                if (faceLost || skinLost) {
                    out.add(finding(
                            scene,
                            faceLost ? face.getFirst() : skin.getFirst(),
                            shot,
                            focus,
                            aperture,
                            depth,
                            faceLost));
                    return;
                }
            }
        }
    }

    /** From the near to the far limit, in mm. */
    private static double depth(Shot shot, Focus focus, double number) {
        Length circle = CircleOfConfusion.DIAGONAL_1500.of(shot.frame());
        Distance total = DepthOfField.of(focus, new FNumber(Math.max(0.5, number)), circle)
                .total();
        return switch (total) {
            case Distance.At(Length length) -> length.mm();
            case Distance.Infinite infinite -> Double.POSITIVE_INFINITY;
        };
    }

    private static Finding finding(
            Scene scene, Said said, Shot shot, Focus focus, Fact<Aperture> aperture, double depth, boolean face) {
        String text = scene.text();
        double number = aperture.value().number().max();
        double needed = face ? 2 * EYE_TO_NOSE : 2 * EYE_TO_CHEEK;
        double enough = STOPS[STOPS.length - 1];
        for (int i = STOPS.length - 1; i >= 0; i--) {
            enough = STOPS[i] > number && depth(shot, focus, STOPS[i]) >= needed ? STOPS[i] : enough;
        }
        String best = Wording.rough(depth(shot, focus, enough)) + " mm";
        List<Fix> fixes = new ArrayList<>();
        fixes.add(Fix.choice(
                "Stop down to " + Wording.fNumber(enough) + ": " + best + " in focus",
                new TextEdit(aperture.span(), Figures.rewritten(aperture.span().of(text), enough))));
        fixes.add(Fix.choice(
                "Say where the focus lies: on the near eye",
                face
                        ? new TextEdit(said.span(), "near eye in focus")
                        : Insertion.behind(text, said, ", focus on the near eye")));
        return Finding.of(
                        INFO,
                        said.span(),
                        new Message(
                                Wording.quote(said.span().of(text)) + " at " + shot.focalWords() + " "
                                        + Wording.fNumber(number),
                                "from " + Wording.metres(focus.subject().metres()) + " "
                                        + Wording.rough(depth) + " mm are in focus, and "
                                        + (face
                                                ? "the tip of the nose is 35 mm before the eyes"
                                                : "a cheek is 10 mm and more before or behind the eye"),
                                "stop down to " + Wording.fNumber(enough) + " (" + best
                                        + "), or say where the focus lies"))
                .with(new Related(aperture.span(), "the opening"))
                .withFixes(fixes);
    }
}
