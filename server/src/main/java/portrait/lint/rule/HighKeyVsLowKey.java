package portrait.lint.rule;

import java.util.List;
import java.util.Optional;
import portrait.lint.Contradiction;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.scene.Scene;

/** A picture whose tones are to be nearly all bright and nearly all dark. */
public final class HighKeyVsLowKey implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/high-key-vs-low-key", FixSafety.MENU, "High key and low key in one picture")
            .only(Matter.PHOTO);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String WHY =
            "high key keeps nearly every tone above middle grey, low key most of them 3 to 6 stops below the key";

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> low = out.words(WordList.LOW_KEY);
        List<Said> high = out.words(WordList.HIGH_KEY);
        if (!out.words(WordList.SEVERAL_PICTURES).isEmpty()) {
            range(scene, low, out.words(WordList.WIDE_RANGE)).ifPresent(out::add);
            return;
        }
        Optional<Finding> tonality = Contradiction.between(INFO, scene, high, low, WHY, "keep one")
                .or(() -> Contradiction.between(
                        INFO, scene, high, out.words(WordList.DARK_SURROUNDINGS), WHY, "keep one"))
                .or(() -> Contradiction.between(
                        INFO,
                        scene,
                        low,
                        out.words(WordList.WHITE_BACKGROUND),
                        "white behind the person lies above the key, low key 3 to 6 stops below it",
                        "keep one"));
        tonality.or(() -> range(scene, low, out.words(WordList.WIDE_RANGE))).ifPresent(out::add);
    }

    /** People use it to keep a bright cheek from clipping: worth a word, not a warning. */
    private static Optional<Finding> range(Scene scene, List<Said> low, List<Said> range) {
        return Contradiction.inOneSentence(
                        INFO,
                        scene,
                        low,
                        range,
                        "HDR pictures lift the shadows that low key leaves 3 to 6 stops below the key",
                        "for drawing in a bright cheek give the key less light, or name the ratio, such as 8:1")
                .map(finding -> finding.at(Level.HINT));
    }
}
