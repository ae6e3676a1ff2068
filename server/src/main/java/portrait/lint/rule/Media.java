package portrait.lint.rule;

import portrait.lint.Contradiction;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.WordList;
import portrait.scene.Scene;

/** A picture that is to be taken with a camera and rendered or painted. */
public final class Media implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/media", FixSafety.MENU, "Both taken with a camera and rendered or painted")
            .only(Matter.PERSON);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Contradiction.between(
                        INFO,
                        scene,
                        out.words(WordList.CAMERA_PICTURE),
                        out.words(WordList.MADE_PICTURE),
                        "one names a camera, the other a renderer or a brush: models mix them into waxy skin and game light",
                        "keep one")
                .ifPresent(out::add);
    }
}
