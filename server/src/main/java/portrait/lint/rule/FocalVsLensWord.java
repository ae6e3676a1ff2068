package portrait.lint.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portrait.lint.Contradiction;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.SetUp;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.mention.Sentences;
import portrait.optics.Equivalence;
import portrait.optics.Frame;
import portrait.optics.Length;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** A focal length with a word for another kind of lens. */
public final class FocalVsLensWord implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/focal-vs-lens-word", FixSafety.MENU, "A focal length that its lens word does not mean")
            .only(Matter.PHOTO, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Within so many characters of one sentence a word and a focal length speak of one lens. */
    private static final int NEAR = 60;

    private static final double SMALL_SENSOR_CROP = 2.5;

    /**
     * A word for lenses, and the focal lengths of full frame that it cannot mean.
     *
     * @param from the shortest such focal length in mm
     * @param to the longest
     * @param means what it does mean, in mm
     * @param typical an example, in mm
     */
    private record Kind(WordList words, double from, double to, String means, int typical) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(WordList.FISHEYE, 20, 2000, "8–16 mm", 12),
            new Kind(WordList.ULTRA_WIDE, 28, 2000, "under 24 mm", 20),
            new Kind(WordList.WIDE_ANGLE, 50, 2000, "24–35 mm", 28),
            new Kind(WordList.TELEPHOTO, 0, 50, "85 mm and more", 135));

    @Override
    public void check(Scene scene, Findings out) {
        for (Kind kind : KINDS) {
            List<Said> words = out.words(kind.words());
            for (Said word : Contradiction.settled(scene, words.subList(0, Math.min(words.size(), 20)))
                    .reversed()) {
                Optional<Finding> finding = ofWord(scene, kind, word);
                if (finding.isPresent()) {
                    out.add(finding.get());
                    return;
                }
            }
        }
    }

    private static Optional<Finding> ofWord(Scene scene, Kind kind, Said word) {
        Span sentence =
                Sentences.around(scene.text(), word.value().span(), word.span().start());
        List<Fact<Interval>> near = scene.camera().focalLengths().stream()
                .filter(fact ->
                        !fact.excluded() && sentence.contains(fact.span()) && gap(fact.span(), word.span()) <= NEAR)
                .toList();
        // Two lenses in one sentence: the word may belong to either.
        if (near.size() != 1 || !near.getFirst().value().isSingle()) {
            return Optional.empty();
        }
        Fact<Interval> focal = near.getFirst();
        double mm = equivalent(scene, focal.value().middle());
        if (mm < kind.from() || mm > kind.to()) {
            return Optional.empty();
        }
        String name = Wording.quote(word.span().of(scene.text()).toLowerCase(Locale.ROOT));
        String equivalent =
                Math.abs(mm - focal.value().middle()) < 1 ? "" : ", the same as " + Math.round(mm) + " mm there";
        return Contradiction.at(scene, focal.span())
                .filter(said -> !Contradiction.settled(scene, List.of(said)).isEmpty())
                .map(said -> Finding.of(
                                INFO,
                                word.span(),
                                new Message(
                                        Wording.millimetres(focal.value()) + " is no " + name,
                                        "the word means " + kind.means() + " on full frame" + equivalent,
                                        "change the number or the word"))
                        .with(new Related(focal.span(), "the focal length"))
                        .with(Fix.choice(
                                "Write " + kind.typical() + "mm", new TextEdit(focal.span(), kind.typical() + "mm")))
                        .withFixes(Contradiction.removal(scene, List.of(word)).stream()
                                .toList()));
    }

    /** In mm of full frame. Phones and small compacts are spoken of in equivalents already. */
    private static double equivalent(Scene scene, double mm) {
        Frame frame = SetUp.of(scene).frame();
        return frame.crop() > SMALL_SENSOR_CROP || mm <= 0
                ? mm
                : Equivalence.fullFrame(Length.ofMm(mm), frame).mm();
    }

    private static int gap(Span one, Span other) {
        return Math.max(other.start() - one.end(), one.start() - other.end());
    }
}
