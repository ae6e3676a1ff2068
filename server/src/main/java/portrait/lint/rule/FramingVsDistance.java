package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.lint.Figures;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Shot;
import portrait.lint.Wording;
import portrait.optics.Focus;
import portrait.optics.Frame;
import portrait.optics.Framing;
import portrait.optics.Length;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Scene;
import portrait.text.TextEdit;
import portrait.vocabulary.Category;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/** A lens that shows much more, or much less, from the stated distance than the named shot. */
public final class FramingVsDistance implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "physics/framing-vs-distance", FixSafety.MENU, "A shot that lens and distance do not give")
            .only(Matter.PHOTO, Matter.PERSON, Matter.SINGLE);

    /** Shot sizes are no exact measures: nothing within such a factor of their range is wrong. */
    private static final double TOLERANCE = 1.3;

    /** An arm and a bit, in m. */
    private static final double SELFIE = 0.6;

    /** Lenses to propose, in mm. */
    private static final double SHORTEST_MM = 14;

    private static final double LONGEST_MM = 300;

    /** Shorter lenses show head and shoulders from an arm's length. */
    private static final double SELFIE_MM = 45;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Optional<Fact<Interval>> selfie = selfie(scene);
        for (Shot shot : Shot.of(scene)) {
            Optional<Fact<Interval>> distance =
                    shot.distance().or(() -> selfie.filter(any -> shot.equivalentMm() >= SELFIE_MM));
            if (distance.isPresent()
                    && shot.size().isPresent()
                    && shot.lens().value().isSingle()) {
                Optional<Finding> finding =
                        finding(scene, shot, distance.get(), shot.size().get());
                if (finding.isPresent()) {
                    out.add(finding.get());
                    return;
                }
            }
        }
    }

    /** A selfie at arm's length: not in a mirror, with a tripod, a stick or a timer. */
    private static Optional<Fact<Interval>> selfie(Scene scene) {
        boolean other = scene.terms().stream()
                        .anyMatch(fact -> fact.value().id().equals("mirror-selfie"))
                || List.of("mirror", "tripod", "timer", "stick").stream().anyMatch(scene.text()::contains);
        return scene.camera().framings().stream()
                .filter(fact -> !other && !fact.excluded() && fact.value().id().equals("selfie"))
                .map(fact -> fact.with(Interval.of(SELFIE)))
                .findFirst();
    }

    private static Optional<Finding> finding(Scene scene, Shot shot, Fact<Interval> distance, Fact<Term> size) {
        Numbers.Range height = shot.height().orElseThrow();
        Optional<Focus> nearer = focus(shot, distance.value().min());
        Optional<Focus> farther = focus(shot, distance.value().max());
        if (nearer.isEmpty() || farther.isEmpty()) {
            return Optional.empty();
        }
        // Where no shape is given the camera may be held either way.
        boolean shaped = !scene.camera().aspects().isEmpty();
        Frame least = shaped ? shot.frame() : shot.frame().landscape();
        double low = Framing.sceneExtent(nearer.get(), least.height()).metres();
        double high = Framing.sceneExtent(farther.get(), shot.frame().height()).metres();
        boolean fits = low <= height.max() * TOLERANCE && high >= height.min() / TOLERANCE;
        return fits ? Optional.empty() : Optional.of(message(scene, shot, distance, size, height));
    }

    private static Optional<Focus> focus(Shot shot, double metres) {
        return Focus.checked(shot.focal(), Length.ofMetres(metres)).optional();
    }

    private static Finding message(
            Scene scene, Shot shot, Fact<Interval> distance, Fact<Term> size, Numbers.Range height) {
        String text = scene.text();
        double metres = distance.value().middle();
        Length extent = Framing.sceneExtent(
                focus(shot, metres).orElseThrow(), shot.frame().height());
        double factor = Math.max(extent.metres() / height.typical(), height.typical() / extent.metres());
        double stand = shot.framing(height.typical()).subject().metres();
        double lens = Framing.focalFor(
                        Length.ofMetres(metres), shot.frame().height(), Length.ofMetres(height.typical()))
                .focal()
                .mm();
        boolean stated = distance.span().of(text).chars().anyMatch(Character::isDigit);
        double round = lens < 30 ? Math.rint(lens) : 5 * Math.rint(lens / 5);
        List<String> ways = new ArrayList<>();
        List<Fix> fixes = new ArrayList<>();
        if (stand >= shot.nearestFocus(scene).min()) {
            ways.add("stand at " + Wording.metres(stand));
            if (stated && distance.span().of(text).strip().endsWith("m")) {
                fixes.add(Fix.choice(
                        "Stand at " + Wording.metres(stand), new TextEdit(distance.span(), Wording.metres(stand))));
            }
        }
        if (round >= SHORTEST_MM && round <= LONGEST_MM) {
            ways.add("take " + Wording.number(round) + " mm");
            fixes.add(Fix.choice(
                    "Take " + Wording.number(round) + " mm",
                    Figures.withArticle(
                            text,
                            shot.lens().span(),
                            Figures.rewritten(shot.lens().span().of(text), round))));
        }
        nearest(scene, extent.metres()).ifPresent(term -> {
            ways.add("call it " + Shot.name(term));
            fixes.add(Fix.choice("Call it " + Shot.name(term), Shot.renamed(text, size, term)));
        });
        return Finding.of(
                        INFO,
                        size.span(),
                        new Message(
                                Wording.quote(size.span().of(text)) + " with " + shot.focalWords() + " from "
                                        + Wording.metres(metres),
                                "that frames " + centimetres(extent.metres()) + ", the shot is "
                                        + centimetres(height.typical()) + " high: " + Wording.rough(factor)
                                        + " times off",
                                ways.isEmpty() ? "change one of the three" : String.join(", or ", ways)))
                .with(new Related(shot.lens().span(), "the lens"))
                .with(new Related(distance.span(), stated ? "the distance" : "a selfie is taken from about 0.6 m"))
                .withFixes(fixes);
    }

    private static String centimetres(double metres) {
        return metres < 2 ? Wording.rough(metres * 100) + " cm" : Wording.metres(metres);
    }

    /** The shot size whose height is nearest, by ratio; none where no size comes near. */
    private static Optional<Term> nearest(Scene scene, double metres) {
        return scene.reading().vocabulary().terms(Category.FRAMING).stream()
                .filter(term -> Shot.height(term)
                        .filter(range -> range.min() <= metres * 1.1 && metres <= range.max() * 1.1)
                        .isPresent())
                .filter(term -> !List.of("detail-shot", "choker").contains(term.id()))
                .findFirst();
    }
}
