package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.lint.Figures;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Gear;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Nearby;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.optics.FNumber;
import portrait.scene.Aperture;
import portrait.scene.Fact;
import portrait.scene.LensChoice;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.Term;

/** A working opening wider than the one in the name of the lens. */
public final class ApertureWiderThanLens implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "physics/aperture-wider-than-lens", FixSafety.MENU, "An f-number wider than the lens opens")
            .only(Matter.SINGLE);

    /** f-numbers are rounded when they are engraved. */
    private static final double TOLERANCE_STOPS = 1.0 / 6;

    /** Places that are looked at: work on a file is bounded. */
    private static final int MOST_PLACES = 40;

    /** Between a focal length and the opening in one name: {@code 85mm f/1.8}, {@code 85mm, f/1.8} is no name. */
    private static final int IN_A_NAME = 2;

    /** Wider openings than these have been made of such lenses, or the figure is not the widest of a zoom. */
    private static final List<String> NOT_SAYING = List.of("macro", "macro-100", "kit-lens");

    /** What is said in front of an opening that the lens is set to. */
    private static final List<String> SET_TO =
            List.of("at", "at an aperture of", "aperture", "aperture:", "set to", "opened to", "opened up to", "@");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** An opening that a name gives: where, the number, and the figure itself where the text has one. */
    private record Widest(Span span, double number, Optional<Span> figure) {}

    @Override
    public void check(Scene scene, Findings out) {
        List<Fact<Aperture>> openings = scene.camera().apertures().stream()
                .filter(fact -> !fact.excluded() && !fact.value().transmission())
                .limit(MOST_PLACES)
                .toList();
        List<Widest> lenses = new ArrayList<>();
        scene.camera().lenses().stream()
                .limit(MOST_PLACES)
                .forEach(lens -> named(lens, openings).ifPresent(lenses::add));
        fixed(scene).ifPresent(lenses::add);
        // Several lenses for one camera: whose opening is meant, the text does not say.
        if (lenses.stream().map(Widest::number).distinct().count() != 1) {
            return;
        }
        Widest lens = lenses.getFirst();
        openings.stream()
                .filter(opening -> !opening.span().overlaps(lens.span()))
                .filter(opening -> lens.figure().isEmpty() || isSetTo(scene, opening))
                .filter(opening -> stops(opening, lens) > TOLERANCE_STOPS)
                .findFirst()
                .ifPresent(opening -> out.add(finding(scene.text(), opening, lens)));
    }

    /** The opening in the name of a lens, from the vocabulary or as the text writes it. */
    private static Optional<Widest> named(LensChoice lens, List<Fact<Aperture>> openings) {
        Optional<Widest> known = lens.term()
                .filter(term -> !term.excluded() && isOneLens(term.value()))
                .flatMap(term -> term.value()
                        .numbers()
                        .number("max_aperture")
                        .map(number -> new Widest(term.span(), number, Optional.empty())));
        return known.or(() -> lens.focal()
                .filter(focal -> !focal.excluded())
                .flatMap(focal -> openings.stream()
                        .filter(opening -> focal.span().end() <= opening.span().start()
                                && opening.span().start() - focal.span().end() < IN_A_NAME)
                        .map(opening -> new Widest(
                                focal.span().cover(opening.span()),
                                opening.value().number().min(),
                                Optional.of(opening.span())))
                        .findFirst()));
    }

    private static boolean isOneLens(Term lens) {
        return lens.kind().equals("lens") && !NOT_SAYING.contains(lens.id());
    }

    private static Optional<Widest> fixed(Scene scene) {
        return scene.camera().bodies().stream()
                .filter(body ->
                        body.value().numbers().number("fixed_max_aperture").isPresent())
                .limit(MOST_PLACES)
                .filter(body -> Gear.takesThePicture(scene, body))
                .findFirst()
                .map(body -> new Widest(
                        body.span(),
                        body.value().numbers().number("fixed_max_aperture").orElseThrow(),
                        Optional.empty()));
    }

    /** Beside a lens whose opening the text gives, a second opening must be called the one that it is set to. */
    private static boolean isSetTo(Scene scene, Fact<Aperture> opening) {
        String before = Nearby.before(scene.text(), opening.span(), 24).strip();
        boolean said = SET_TO.stream()
                .anyMatch(words -> before.endsWith(words)
                        && (before.length() == words.length()
                                || !Character.isLetter(before.charAt(before.length() - words.length() - 1))));
        return said
                || scene.passages().stream()
                        .filter(passage -> passage.keyId().equals("aperture"))
                        .anyMatch(passage -> passage.span().contains(opening.span()));
    }

    private static double stops(Fact<Aperture> opening, Widest lens) {
        double number = opening.value().number().min();
        return number > 0 ? new FNumber(number).stopsTo(new FNumber(lens.number())) : 0;
    }

    private static Finding finding(String text, Fact<Aperture> opening, Widest lens) {
        String number = Wording.fNumber(opening.value().number().min());
        String widest = Wording.fNumber(lens.number());
        List<Fix> fixes = new ArrayList<>();
        fixes.add(Fix.choice(
                "Set " + widest,
                new TextEdit(opening.span(), Figures.rewritten(opening.span().of(text), lens.number()))));
        lens.figure()
                .ifPresent(figure -> fixes.add(Fix.choice(
                        "Take the " + number + " lens",
                        new TextEdit(
                                figure,
                                Figures.rewritten(
                                        figure.of(text),
                                        opening.value().number().min())))));
        return Finding.of(
                        INFO,
                        opening.span(),
                        new Message(
                                number + " with a lens that opens to " + widest,
                                "that would be " + Wording.stops(stops(opening, lens))
                                        + " more light than the glass lets in",
                                "set " + widest + ", or name a lens that opens to " + number))
                .with(new Related(lens.span(), "the lens: " + widest + " is its widest opening"))
                .withFixes(fixes);
    }
}
