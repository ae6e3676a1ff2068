package portrait.lint.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.SetUp;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.optics.Length;
import portrait.optics.Motion;
import portrait.optics.ShutterTime;
import portrait.optics.Speed;
import portrait.scene.Scene;

/** Streaks of light or a blur of movement, and no exposure time. */
public final class MotionWithoutShutter implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "vague/motion-without-shutter", FixSafety.MENU, "Streaks of movement without an exposure time")
            .at(Level.HINT)
            .only(Matter.PHOTO, Matter.PERSON, Matter.SINGLE)
            .yieldingTo("conflict/shutter-vs-motion");

    private static final double KMH = 40;
    private static final double METRES = 20;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        boolean time = scene.camera().shutterTimes().stream().anyMatch(fact -> !fact.excluded());
        List<Said> said = Stream.concat(out.words(WordList.STREAKED).stream(), out.words(WordList.STREAKS).stream())
                .sorted(Comparator.comparing(Said::span))
                .toList();
        if (!time && !said.isEmpty() && !out.says(WordList.SHUTTER_WORD)) {
            out.add(finding(scene, said));
        }
    }

    private static Finding finding(Scene scene, List<Said> said) {
        SetUp setUp = SetUp.of(scene);
        String why = "at 1/8 s a car at 40 km/h, 20 m away, draws a streak over " + streak(setUp, 1 / 8.0)
                + " of the frame's width with "
                + (setUp.focalStated() ? "" : "say ")
                + Wording.number(setUp.focus().focal().mm()) + " mm, at 1/60 s over " + streak(setUp, 1 / 60.0);
        Said first = said.getFirst();
        return Vague.finding(
                INFO,
                said,
                new Message(Vague.quote(scene, said) + " without a time", why, "give the shutter"),
                List.of(
                        Vague.add(
                                scene,
                                first,
                                "1/2 s exposure",
                                "such a car crosses " + streak(setUp, 1 / 2.0) + " of the frame"),
                        Vague.add(
                                scene,
                                first,
                                "1/8 s exposure",
                                "streaks over " + streak(setUp, 1 / 8.0) + " of the frame"),
                        Vague.add(scene, first, "1/30 s exposure", "a trace of " + streak(setUp, 1 / 30.0))));
    }

    /** Over the width of an upright frame. */
    private static String streak(SetUp setUp, double seconds) {
        return Wording.percent(Motion.streak(
                Speed.ofKmh(KMH),
                new ShutterTime(seconds),
                setUp.focus().focal(),
                Length.ofMetres(METRES),
                setUp.frame().width()));
    }
}
