package portrait.lint.rule;

import portrait.lint.Contradiction;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.WordList;
import portrait.scene.Scene;

/** A picture that is to be taken at two times of day. */
public final class TwoTimesOfDay implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/two-times-of-day", FixSafety.MENU, "Two times of day in one picture")
            .only(Matter.PHOTO, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (!out.words(WordList.TIMES_PASS).isEmpty()) {
            return;
        }
        Contradiction.between(
                        INFO,
                        scene,
                        out.words(WordList.NIGHT),
                        out.words(WordList.DAY),
                        "a lit street at night has 5 to 8 EV, a sunny day 15: at least 7 stops apart",
                        "keep one, and light the other's way: a lamp at night, shade by day")
                .or(() -> Contradiction.between(
                        INFO,
                        scene,
                        out.words(WordList.LOW_SUN),
                        out.words(WordList.HIGH_SUN),
                        "the sun stands within 6° of the horizon for the one, 40° to 70° above it for the other",
                        "keep one"))
                .ifPresent(out::add);
    }
}
