package portrait.lint.rule;

import portrait.lint.Contradiction;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.WordList;
import portrait.scene.Scene;

/** A picture without colours that is to have some. */
public final class MonochromeVsPalette implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/monochrome-vs-palette", FixSafety.MENU, "A black-and-white picture with colours")
            .only(Matter.PHOTO, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (out.words(WordList.PARTLY_COLOURED).isEmpty()) {
            Contradiction.between(
                            INFO,
                            scene,
                            out.words(WordList.MONOCHROME),
                            out.words(WordList.COLOURED),
                            "a black-and-white picture has one channel: it carries brightness, no hue",
                            "drop the colour, or tone the whole picture, as with sepia or selenium")
                    .ifPresent(out::add);
        }
    }
}
