package portrait.lint.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portrait.lint.Contradiction;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.scene.Scene;
import portrait.text.Span;

/** Two shot sizes that one frame cannot have. */
public final class TwoShotSizes implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/two-shot-sizes", FixSafety.MENU, "Two shot sizes in one frame")
            .only(Matter.PERSON, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** A close-up (26 cm) against a bust (60 cm): nearer sizes are often one, said twice. */
    private static final double TOO_FAR = 2.2;

    @Override
    public void check(Scene scene, Findings out) {
        List<Shot> shots = Contradiction.settled(
                        scene,
                        Contradiction.said(
                                scene,
                                scene.camera().framings(),
                                fact -> ShotWords.height(fact).isPresent()))
                .stream()
                .flatMap(said -> Shot.of(scene, out, said).stream())
                .toList();
        Optional<Shot> smallest = shots.stream().min(Comparator.comparingDouble(Shot::height));
        Optional<Shot> largest = shots.stream().max(Comparator.comparingDouble(Shot::height));
        if (smallest.isEmpty() || largest.isEmpty()) {
            return;
        }
        double small = smallest.get().height();
        double large = largest.get().height();
        boolean apart = large >= TOO_FAR * small;
        boolean oneName = isOneName(
                scene.text(), smallest.get().said().span(), largest.get().said().span());
        if (apart && !oneName) {
            Contradiction.between(
                            INFO,
                            scene,
                            kind(shots, small),
                            kind(shots, large),
                            "one shows " + Wording.centimetres(small) + " of the height, the other "
                                    + Wording.centimetres(large) + ": a factor of " + Wording.rough(large / small),
                            "keep one")
                    .ifPresent(out::add);
        }
    }

    private record Shot(Said said, double height) {
        static Optional<Shot> of(Scene scene, Findings out, Said said) {
            return ShotWords.height(scene, said)
                    .filter(height -> ShotWords.isFrame(scene.text(), said, out.words(WordList.NOT_THE_FRAME)))
                    .map(height -> new Shot(said, height));
        }
    }

    private static List<Said> kind(List<Shot> shots, double height) {
        return shots.stream()
                .filter(shot -> shot.height() == height)
                .map(Shot::said)
                .toList();
    }

    /** “Close-up upper body” is one size, whichever it is. */
    private static boolean isOneName(String text, Span one, Span other) {
        Span first = one.start() < other.start() ? one : other;
        Span second = one.start() < other.start() ? other : one;
        return second.start() <= first.end()
                || text.substring(first.end(), second.start()).isBlank();
    }
}
