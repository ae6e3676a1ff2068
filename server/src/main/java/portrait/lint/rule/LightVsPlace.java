package portrait.lint.rule;

import java.util.Optional;
import portrait.lint.Contradiction;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.WordList;
import portrait.scene.Scene;

/** A light that does not exist at the place where the person is. */
public final class LightVsPlace implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/light-vs-place", FixSafety.MENU, "A light that does not exist where the person is")
            .only(Matter.PHOTO, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        windowOutdoors(scene, out).or(() -> studioOutdoors(scene, out)).ifPresent(out::add);
    }

    private static Optional<Finding> windowOutdoors(Scene scene, Findings out) {
        return out.words(WordList.ROOM).isEmpty()
                ? Contradiction.between(
                        INFO,
                        scene,
                        out.words(WordList.WINDOW_LIGHT),
                        out.words(WordList.OPEN_AIR),
                        "a window lights the room behind it; outdoors the same sky is 180° wide",
                        "name the real source, such as open shade or a low sun, or move the person to the window")
                : Optional.empty();
    }

    private static Optional<Finding> studioOutdoors(Scene scene, Findings out) {
        return out.words(WordList.STAGED_LIGHT).isEmpty()
                ? Contradiction.between(
                        INFO,
                        scene,
                        out.words(WordList.STUDIO_LIGHT),
                        out.words(WordList.SUNLIT),
                        "a studio shuts out sun and sky: two places, two sets of shadows",
                        "keep one place, or name the lamp that stands outdoors")
                : Optional.empty();
    }
}
