package portrait.lint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import portrait.lint.Figures;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Shot;
import portrait.lint.Wording;
import portrait.optics.Focus;
import portrait.optics.Framing;
import portrait.optics.Length;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.Category;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/** A shot so tight that the lens would have to come nearer than such lenses focus. */
public final class CloserThanMinFocus implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "physics/closer-than-min-focus", FixSafety.MENU, "A shot tighter than the lens can focus")
            .at(Level.INFORMATION)
            .only(Matter.PHOTO, Matter.PERSON)
            .yieldingTo("physics/framing-vs-distance");

    /** Zooms and short lenses go nearer than this rule can know. */
    private static final double SHORTEST_MM = 60;

    /** Longer lenses that may frame the same from where they focus. */
    private static final double[] LONGER = {100, 135};

    private static final double MACRO_MM = 100;
    private static final double MACRO_APERTURE = 2.8;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (Shot.isMacro(scene)) {
            return;
        }
        List<Finding> found = new ArrayList<>();
        for (Shot shot : Shot.of(scene)) {
            boolean asks = shot.size().isPresent()
                    && shot.distance().isEmpty()
                    && shot.lens().value().isSingle()
                    && shot.focal().mm() >= SHORTEST_MM
                    && !mayBeMacro(shot);
            if (asks) {
                Numbers.Range height = shot.height().orElseThrow();
                Interval nearest = shot.nearestFocus(scene);
                if (shot.framing(height.typical()).subject().metres() < nearest.min() * 0.95) {
                    boolean loosest = shot.framing(height.max()).subject().metres() >= nearest.min();
                    Finding finding = finding(scene, shot, shot.size().orElseThrow(), height, nearest);
                    found.add(loosest ? finding.at(Level.HINT) : finding);
                }
            }
        }
        // One is said, the clearest; the others are the same again.
        found.stream()
                .max(Comparator.comparing(Finding::level).thenComparing(Finding::span, Comparator.reverseOrder()))
                .ifPresent(clearest -> out.add(clearest.withRelated(found.stream()
                        .filter(other -> !other.span().equals(clearest.span()))
                        .map(other -> new Related(other.span(), other.message().what()))
                        .toList())));
    }

    /** Most lenses of about 100 mm are macro lenses, and those open to f/2.8. */
    private static boolean mayBeMacro(Shot shot) {
        double mm = shot.focal().mm();
        boolean fast = shot.aperture()
                .filter(opening -> opening.value().number().min() < MACRO_APERTURE - 0.1)
                .isPresent();
        return mm >= 89 && mm <= 106 && !fast && shot.term().isEmpty();
    }

    private static Finding finding(Scene scene, Shot shot, Fact<Term> size, Numbers.Range height, Interval nearest) {
        Focus needed = shot.framing(height.typical());
        Length there = Framing.sceneExtent(
                new Focus(shot.focal(), Length.ofMetres(nearest.min())),
                shot.frame().height());
        String lenses = nearest.isSingle()
                ? "the lens focuses from " + Wording.metres(nearest.min())
                : "such lenses focus from " + Wording.rough(nearest.min()) + "–" + Wording.metres(nearest.max());
        boolean sizeFirst = size.span().start() < shot.lens().span().start();
        Span place = sizeFirst ? size.span() : shot.lens().span();
        Span other = sizeFirst ? shot.lens().span() : size.span();
        return Finding.of(
                        INFO,
                        place,
                        new Message(
                                Wording.quote(size.span().of(scene.text())) + " ("
                                        + Wording.rough(Length.ofMetres(height.typical())
                                                .cm())
                                        + " cm) with " + shot.focalWords() + " needs "
                                        + Wording.metres(needed.subject().metres()),
                                lenses + "; at " + Wording.metres(nearest.min()) + " the frame is "
                                        + Wording.rough(there.cm()) + " cm high",
                                "take a macro or a longer lens, or a wider shot"))
                .with(new Related(other, sizeFirst ? "the lens" : "the shot"))
                .withFixes(fixes(scene, shot, size, height, there));
    }

    private static List<Fix> fixes(Scene scene, Shot shot, Fact<Term> size, Numbers.Range height, Length there) {
        List<Fix> fixes = new ArrayList<>();
        for (double mm : LONGER) {
            Shot longer = shot.with(mm);
            double metres = longer.framing(height.typical()).subject().metres();
            if (mm > shot.focal().mm() * 1.1
                    && metres >= longer.nearestFocus(scene).min()) {
                fixes.add(Fix.choice(
                        "Take " + Wording.number(mm) + " mm, which frames it from " + Wording.metres(metres),
                        lens(scene.text(), shot, mm, "")));
                break;
            }
        }
        List<TextEdit> macro = new ArrayList<>();
        macro.add(lens(scene.text(), shot, MACRO_MM, " macro"));
        shot.aperture()
                .filter(fact -> fact.value().number().min() < MACRO_APERTURE)
                .filter(fact -> !fact.span().overlaps(shot.lens().span()))
                .ifPresent(fact -> macro.add(
                        new TextEdit(fact.span(), Figures.rewritten(fact.span().of(scene.text()), MACRO_APERTURE))));
        fixes.add(Fix.choice("Take a 100 mm macro, which focuses there", macro.toArray(TextEdit[]::new)));
        scene.reading().vocabulary().terms(Category.FRAMING).stream()
                .filter(term -> Shot.height(term).isPresent())
                .filter(term -> Shot.height(term).orElseThrow().typical() >= there.metres())
                .filter(term ->
                        List.of("head-and-shoulders", "bust", "half-body").contains(term.id()))
                .limit(1)
                .forEach(wider ->
                        fixes.add(Fix.choice("Call it " + Shot.name(wider), Shot.renamed(scene.text(), size, wider))));
        return fixes;
    }

    private static TextEdit lens(String text, Shot shot, double mm, String behind) {
        return Figures.withArticle(
                text, shot.lens().span(), Figures.rewritten(shot.lens().span().of(text), mm) + behind);
    }
}
