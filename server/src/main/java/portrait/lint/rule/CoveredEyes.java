package portrait.lint.rule;

import portrait.lint.Contradiction;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.WordList;
import portrait.scene.Scene;

/** Eyes that are described and hidden behind dark glasses or a blindfold. */
public final class CoveredEyes implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/covered-eyes", FixSafety.MENU, "Eyes described behind dark glasses")
            .only(Matter.PERSON, Matter.SINGLE)
            .yieldingTo("conflict/two-gazes");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (!out.words(WordList.GLASSES_SEEN_THROUGH).isEmpty()
                || !out.words(WordList.SEVERAL_PEOPLE).isEmpty()) {
            return;
        }
        Contradiction.between(
                        INFO,
                        scene,
                        out.words(WordList.DARK_GLASSES),
                        out.words(WordList.EYES_SHOWN),
                        "dark lenses pass 8–18 % of the light, a blindfold none: gaze, iris and catchlight are gone",
                        "lower or push up the glasses, or leave the eyes undescribed")
                .ifPresent(out::add);
    }
}
