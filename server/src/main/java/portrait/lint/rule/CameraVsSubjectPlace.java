package portrait.lint.rule;

import portrait.lint.Contradiction;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.WordList;
import portrait.scene.Scene;

/** A head that is out of the window while the camera stays inside. */
public final class CameraVsSubjectPlace implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/camera-vs-subject-place", FixSafety.MENU, "A head out of the window, seen from inside")
            .at(Level.INFORMATION)
            .only(Matter.PHOTO, Matter.PERSON, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Contradiction.between(
                        INFO,
                        scene,
                        out.words(WordList.LEANING_OUT),
                        out.words(WordList.CAMERA_INSIDE),
                        "a head that is out of the window shows its back to the inside, and its face only when it turns by more than 90°",
                        "put the camera outside, or keep the head inside and the window open")
                .ifPresent(out::add);
    }
}
