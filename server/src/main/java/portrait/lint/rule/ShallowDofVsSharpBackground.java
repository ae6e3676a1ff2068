package portrait.lint.rule;

import portrait.lint.Contradiction;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.optics.BlurWording;
import portrait.scene.Scene;

/** A background that is to be blurred and sharp at once. */
public final class ShallowDofVsSharpBackground implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/shallow-dof-vs-sharp-background", FixSafety.MENU, "A background both blurred and sharp")
            .only(Matter.PHOTO, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Where shapes are still recognised, and where the background counts as sharp: shares of the frame's height. */
    private static final String WHY = "a sharp background has a blur disc under "
            + Wording.number(BlurWording.SOFT.from() * 100) + " % of the frame's height, a blurred one over "
            + Wording.number(BlurWording.SHAPES.from() * 100) + " %";

    @Override
    public void check(Scene scene, Findings out) {
        Contradiction.between(
                        INFO, scene, out.words(WordList.BLUR), out.words(WordList.DEEP_FOCUS), WHY, "choose which")
                .ifPresent(out::add);
    }
}
