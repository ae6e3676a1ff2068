package portrait.lint.rule;

import portrait.lint.Contradiction;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.WordList;
import portrait.scene.Scene;

/** A closed sky together with light that only the disc of the sun makes. */
public final class OvercastVsSun implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/overcast-vs-sun", FixSafety.MENU, "A closed sky and the light of the bare sun")
            .only(Matter.PHOTO, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (!out.words(WordList.SUN_BREAKS_THROUGH).isEmpty()) {
            return;
        }
        Contradiction.between(
                        INFO,
                        scene,
                        out.words(WordList.OVERCAST),
                        out.words(WordList.SUN_DISC),
                        "under a closed sky light comes from 180°; beams, long shadows and golden hour need the sun's disc, half a degree wide",
                        "choose the weather, or let the sun break through")
                .ifPresent(out::add);
    }
}
