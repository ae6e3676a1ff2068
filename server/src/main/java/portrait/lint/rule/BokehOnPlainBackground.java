package portrait.lint.rule;

import java.util.List;
import java.util.Locale;
import portrait.lint.Contradiction;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.scene.Scene;
import portrait.text.Span;

/** Blur of a background on which there is nothing to blur. */
public final class BokehOnPlainBackground implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/bokeh-on-plain-background", FixSafety.MENU, "A blurred background with nothing on it")
            .at(Level.INFORMATION)
            .only(Matter.PHOTO, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> blur = out.words(WordList.BLUR).stream()
                .filter(said -> isOfBackground(scene.text(), said.span()))
                .toList();
        Contradiction.between(
                        INFO,
                        scene,
                        blur,
                        out.words(WordList.PLAIN_BACKGROUND),
                        "blur shows only where there is something to blur: a plain surface looks the same at f/1.8 and f/11",
                        "drop the blur, or put lights and depth behind the person")
                .ifPresent(out::add);
    }

    /** Bokeh of lights says itself what is blurred; depth of field also blurs the shoulders. */
    private static boolean isOfBackground(String text, Span span) {
        String words = span.of(text).toLowerCase(Locale.ROOT);
        boolean named = text.startsWith(" of ", span.end())
                || text.startsWith(" from ", span.end())
                || text.startsWith(" light", span.end());
        boolean background = words.contains("bokeh") || words.contains("background") || words.contains("backdrop");
        return background && !words.contains("light") && !words.contains("crowd") && !named;
    }
}
