package portrait.lint.rule;

import portrait.lint.Contradiction;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.WordList;
import portrait.scene.Scene;

/** Skin that is to be without relief and full of pores. */
public final class SmoothVsTexturedSkin implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/smooth-vs-textured-skin", FixSafety.MENU, "Skin both without relief and with pores")
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
                        out.words(WordList.SMOOTH_SKIN),
                        out.words(WordList.TEXTURED_SKIN),
                        "a surface without relief has no pores to light, and models follow the smoother word",
                        "keep the texture and say what you mean by the rest: even tone, little shine")
                .ifPresent(out::add);
    }
}
