package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import portrait.lint.Contradiction;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Scene;

/** Movement that one exposure is to freeze and to streak. */
public final class ShutterVsMotion implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/shutter-vs-motion", FixSafety.MENU, "Movement both frozen and streaked")
            .only(Matter.PHOTO, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Exposure times in s: as long as a passer-by takes to leave a streak, and short enough to stop a gesture. */
    private static final double STREAKS = 0.05;

    private static final double FREEZES = 0.002;

    /** A walker, in m/s. */
    private static final double WALK = 1.4;

    @Override
    public void check(Scene scene, Findings out) {
        if (!out.words(WordList.FLASH_OR_PANNING).isEmpty()) {
            return;
        }
        List<Said> streaked = new ArrayList<>(out.words(WordList.STREAKED));
        List<Said> frozen = new ArrayList<>(out.words(WordList.FROZEN));
        for (Fact<Interval> time : scene.camera().shutterTimes()) {
            if (!time.excluded() && time.value().min() >= STREAKS) {
                Contradiction.at(scene, time.span()).ifPresent(streaked::add);
            } else if (!time.excluded() && time.value().max() <= FREEZES) {
                Contradiction.at(scene, time.span()).ifPresent(frozen::add);
            }
        }
        Contradiction.between(
                        INFO,
                        scene,
                        streaked,
                        frozen,
                        "in 1/500 s a walker moves " + millimetres(FREEZES) + " mm, in 1/8 s " + millimetres(0.125)
                                + " mm: frozen or streaked",
                        "add a flash, pan with the subject, or keep one")
                .ifPresent(out::add);
    }

    private static long millimetres(double seconds) {
        return Math.round(WALK * seconds * 1000);
    }
}
