package portrait.lint.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import portrait.lint.Contradiction;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.scene.Scene;
import portrait.text.Span;

/** Eyes that are to look two ways, or to be open and closed. */
public final class TwoGazes implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/two-gazes", FixSafety.MENU, "Eyes that look two ways, or are open and closed")
            .only(Matter.PERSON, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> AWAY = Set.of("gaze-off", "gaze-down", "gaze-up", "side-eye");

    /** What only open eyes show. */
    private static final Set<String> OPEN =
            Set.of("iris-detail", "eye-color", "catchlight", "ring-catchlight", "window-catchlight", "limbal-ring");

    @Override
    public void check(Scene scene, Findings out) {
        if (!out.words(WordList.SEVERAL_PEOPLE).isEmpty()) {
            return;
        }
        List<Said> lens = terms(scene, Set.of("gaze-lens"));
        List<Said> closed = terms(scene, Set.of("eyes-closed"));
        List<Said> away = terms(scene, AWAY).stream()
                .filter(said -> !isOfCamera(scene.text(), said.span()))
                .toList();
        Contradiction.between(INFO, scene, lens, away, "an eye looks one way", "keep one")
                .or(() -> Contradiction.between(INFO, scene, closed, lens, "a closed lid covers the eye", "keep one"))
                .or(() -> Contradiction.between(
                        INFO,
                        scene,
                        closed,
                        terms(scene, OPEN),
                        "a closed lid covers iris and cornea, and with them colour and catchlight",
                        "keep one"))
                .or(() -> Contradiction.between(
                        INFO,
                        scene,
                        out.words(WordList.STRICT_PROFILE),
                        lens,
                        "at 90° the far eye is hidden, and the near one looks past the lens",
                        "keep one, or turn the head to three quarters (45°)"))
                .ifPresent(out::add);
    }

    private static List<Said> terms(Scene scene, Set<String> ids) {
        return Contradiction.said(
                scene, scene.terms(), fact -> ids.contains(fact.value().id()));
    }

    /** “Looking down at the camera” ends at the lens after all, and a camera that looks down is no eye. */
    private static boolean isOfCamera(String text, Span span) {
        String around = text.substring(Math.max(0, span.start() - 24), Math.min(text.length(), span.end() + 24))
                .toLowerCase(Locale.ROOT);
        return Stream.of("camera", "viewer", "lens", "angle", "shot", "view", "perspective")
                        .anyMatch(around::contains)
                && !span.of(text).toLowerCase(Locale.ROOT).contains("camera");
    }
}
