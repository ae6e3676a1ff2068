package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import portrait.lint.Entry;
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
import portrait.lint.SetUp;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.optics.Framing;
import portrait.optics.Length;
import portrait.optics.Perspective;
import portrait.scene.Scene;

/** Compression, as if the lens made it. */
public final class CompressionIsDistance implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "physics/compression-is-distance", FixSafety.MENU, "Compression without the distance that makes it")
            .at(Level.INFORMATION)
            .only(Matter.PHOTO);

    /** From where faces look flat, in m. */
    private static final double FLAT = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> said = out.words(WordList.COMPRESSION);
        boolean caused = scene.camera().focusDistances().stream().anyMatch(fact -> !fact.excluded());
        if (said.isEmpty() || caused) {
            return;
        }
        Said first = said.getFirst();
        SetUp setUp = SetUp.of(scene);
        double here = setUp.subject().metres();
        double far = here < FLAT * 0.75 ? FLAT : Math.ceil(here * 2);
        // Whatever the frame holds from here, it holds from farther away through a lens that is longer by as much.
        Length held = Framing.sceneExtent(setUp.focus(), setUp.frame().height());
        double longer = Framing.focalFor(Length.ofMetres(far), setUp.frame().height(), held)
                .focal()
                .mm();
        String mm = Wording.number(5 * Math.rint(longer / 5));
        String words = first.span().of(scene.text());
        Finding finding = Finding.of(
                INFO,
                first.span(),
                new Message(
                        Wording.quote(words) + " comes from the distance, not from the lens",
                        setUp.words() + " shows the nose " + growth(here) + " larger against the ears, from "
                                + Wording.metres(far) + " " + growth(far),
                        "say how far away the camera is: " + Wording.metres(far) + " with " + mm
                                + " mm frames the same"));
        out.add(finding.withRelated(said.stream()
                        .skip(1)
                        .limit(10)
                        .map(other -> new Related(other.span(), "the same wish"))
                        .toList())
                .withFixes(fixes(scene, setUp, first, here, far, mm)));
    }

    private static String growth(double metres) {
        return Wording.percent(Perspective.noseToEar(Length.ofMetres(metres)) - 1);
    }

    private static List<Fix> fixes(Scene scene, SetUp setUp, Said said, double here, double far, String mm) {
        List<Fix> fixes = new ArrayList<>();
        String lens = setUp.focalStated()
                ? ""
                : ", " + Wording.number(setUp.focus().focal().mm()) + "mm";
        fixes.add(Fix.choice(
                "Add the distance of this set-up, " + Wording.metres(here),
                Insertion.behind(scene.text(), said, " (camera " + Wording.metres(here) + " away" + lens + ")")));
        if (!setUp.focalStated()) {
            fixes.add(Fix.choice(
                    "Add " + mm + " mm from " + Wording.metres(far) + ", which flattens the face",
                    Insertion.behind(scene.text(), said, " (camera " + Wording.metres(far) + " away, " + mm + "mm)")));
        }
        fixes.addAll(Entry.dropping("Drop the word", scene.text(), said));
        return fixes;
    }
}
