package portrait.lint.rule;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Set;
import portrait.lint.Contradiction;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.scene.Scene;

/** A detail outside of the frame, or too small in it to be seen. */
public final class FramingVsDetail implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/framing-vs-detail", FixSafety.MENU, "A detail that the frame cannot show")
            .only(Matter.PERSON, Matter.SINGLE)
            .yieldingTo("conflict/two-shot-sizes");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Heights of the frame in m: a head and shoulders ends above the chest, a full figure has room for a person. */
    private static final double TIGHT = 0.45;

    private static final double WIDE = 1.8;

    /** The height of an upright picture as models commonly give it, in pixels. */
    private static final int PIXELS = 1536;

    private static final Set<String> FROM_ABOVE = Set.of("high-angle", "overhead", "selfie", "mirror-selfie");

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> shots = Contradiction.settled(
                        scene,
                        Contradiction.said(
                                scene,
                                scene.camera().framings(),
                                fact -> ShotWords.height(fact).isPresent()))
                .stream()
                .filter(said -> ShotWords.isFrame(scene.text(), said, out.words(WordList.NOT_THE_FRAME)))
                .toList();
        DoubleSummaryStatistics heights = shots.stream()
                .mapToDouble(said -> ShotWords.height(scene, said).orElse(0.0))
                .summaryStatistics();
        if (shots.isEmpty()) {
            return;
        }
        if (heights.getMax() <= TIGHT && !showsMore(scene)) {
            Contradiction.between(
                            INFO,
                            scene,
                            shots,
                            out.words(WordList.BELOW_THE_CHEST),
                            "the frame is " + Wording.centimetres(heights.getMax()) + " high and ends above the chest",
                            "drop the detail, or take a wider frame")
                    .ifPresent(out::add);
        } else if (heights.getMin() >= WIDE) {
            Contradiction.between(
                            INFO,
                            scene,
                            shots,
                            out.words(WordList.TOO_SMALL_TO_SHOW),
                            "in a frame of " + Wording.centimetres(heights.getMin()) + " a pixel of " + PIXELS
                                    + " covers "
                                    + Wording.rough(heights.getMin() * 1000 / PIXELS)
                                    + " mm, a pore is 0.05 to 0.3 mm wide",
                            "drop the detail, or take a tighter frame")
                    .ifPresent(out::add);
        }
    }

    /** From above, at arm's length or from a stated distance a “close-up” may well show the knees. */
    private static boolean showsMore(Scene scene) {
        return !scene.camera().focusDistances().isEmpty()
                || scene.camera().framings().stream()
                        .anyMatch(fact -> FROM_ABOVE.contains(fact.value().id()));
    }
}
