package portrait.lint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import portrait.lint.Entry;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Gear;
import portrait.lint.Level;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Nearby;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.scene.Fact;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.TextEdit;
import portrait.vocabulary.Category;
import portrait.vocabulary.Term;

/** An effect of lens or film that the named lens or camera cannot make. */
public final class EffectVsGear implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "physics/effect-vs-gear", FixSafety.MENU, "An effect that the named gear does not make")
            .at(Level.INFORMATION)
            .only(Matter.PHOTO);

    private static final Set<String> ANAMORPHIC =
            Set.of("anamorphic-lens", "panavision-c", "cooke-anamorphic", "atlas-orion", "streak-flare");

    /** Lenses corrected so far that nothing swirls and no disc has a rim. */
    private static final Set<String> CORRECTED = Set.of(
            "zeiss-otus",
            "zeiss-otus-85",
            "nikon-z-135-plena",
            "nikon-z-85-12",
            "sony-85-gm",
            "sony-135-gm",
            "sony-50-12-gm",
            "sony-35-14-gm",
            "sony-100-stf",
            "minolta-stf-135",
            "leica-apo-50",
            "leica-apo-sl-75",
            "hasselblad-xcd",
            "hasselblad-xcd-80",
            "hasselblad-xcd-90v",
            "hasselblad-xcd-90",
            "sigma-85-art",
            "sigma-105-art",
            "sigma-135-art");

    private static final int MOST_PLACES = 20;

    /**
     * An effect and the gear that contradicts it.
     *
     * @param ofFilm whether film makes the effect, and the gear is a camera without one
     * @param instead what the gear does make; may be empty
     */
    private record Clash(
            Predicate<Term> effect, Predicate<Term> gear, boolean ofFilm, String why, String advice, String instead) {}

    private static final List<Clash> CLASHES = List.of(
            new Clash(
                    term -> term.id().equals("round-bokeh"),
                    term -> ANAMORPHIC.contains(term.id()),
                    /* ofFilm= */ false,
                    "an anamorphic lens squeezes the picture 1.33 to 2 times: its discs are ovals, that many times as high as wide",
                    "ask for oval bokeh, or leave the anamorphic lens out",
                    "oval bokeh"),
            new Clash(
                    term -> term.id().equals("halation"),
                    EffectVsGear::isDigital,
                    /* ofFilm= */ true,
                    "halation is light thrown back by the base of a film; a sensor has no film base",
                    "name a film stock, or call it bloom",
                    "bloom"),
            new Clash(
                    term -> term.id().equals("swirly-bokeh"),
                    term -> CORRECTED.contains(term.id()),
                    /* ofFilm= */ false,
                    "swirl comes from the curved field of a Petzval or Biotar lens; this lens is corrected for it",
                    "take a Helios 44-2 or a Petzval lens, or leave the swirl out",
                    ""),
            new Clash(
                    term -> term.id().equals("soap-bubble"),
                    term -> CORRECTED.contains(term.id()),
                    /* ofFilm= */ false,
                    "rims around the discs come from over-corrected spherical aberration; this lens is corrected for it",
                    "take a Trioplan 100 mm f/2.8, or leave the bubbles out",
                    ""));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        for (Clash clash : CLASHES) {
            List<Fact<Term>> effects = stated(scene, clash.effect());
            List<Fact<Term>> gear = effects.isEmpty() ? List.of() : stated(scene, clash.gear());
            boolean film = !gear.isEmpty() && clash.ofFilm() && isFilmSaid(scene);
            if (gear.isEmpty() || film || !out.words(WordList.STREAK_FILTER).isEmpty()) {
                continue;
            }
            nearest(scene, effects, gear)
                    .filter(pair -> !clash.ofFilm() || Gear.takesThePicture(scene, pair.gear()))
                    .ifPresent(pair -> out.add(finding(scene, clash, pair.effect(), pair.gear())));
        }
    }

    private static List<Fact<Term>> stated(Scene scene, Predicate<Term> wanted) {
        return scene.terms().stream()
                .filter(fact -> !fact.excluded() && wanted.test(fact.value()))
                .limit(MOST_PLACES)
                .toList();
    }

    private record Pair(Fact<Term> effect, Fact<Term> gear) {
        int gap() {
            return Nearby.gap(effect.span(), gear.span());
        }
    }

    /** The effect and the gear that stand nearest to each other; two paragraphs of prose may speak of two pictures. */
    private static Optional<Pair> nearest(Scene scene, List<Fact<Term>> effects, List<Fact<Term>> gear) {
        return effects.stream()
                .flatMap(effect -> gear.stream().map(each -> new Pair(effect, each)))
                .min(Comparator.comparingInt(Pair::gap))
                .filter(pair -> scene.passages().stream()
                        .filter(passage -> passage.kind() == Passage.Kind.PROSE)
                        .map(Passage::span)
                        .noneMatch(span -> span.contains(pair.effect().span())
                                != span.contains(pair.gear().span())));
    }

    private static boolean isDigital(Term term) {
        return term.category() == Category.CAMERAS
                && (term.numbers().values().get("megapixels").isPresent()
                        || List.of("dslr", "mirrorless").contains(term.id()));
    }

    /** Film, its grain or its emulation in post. */
    private static boolean isFilmSaid(Scene scene) {
        return scene.terms().stream()
                        .anyMatch(fact -> fact.value().category() == Category.FILMS
                                || fact.value().category() == Category.FILM_ARTIFACTS)
                || List.of("film", "emulat", "simulat").stream()
                        .anyMatch(scene.text().toLowerCase(Locale.ROOT)::contains);
    }

    private static Finding finding(Scene scene, Clash clash, Fact<Term> effect, Fact<Term> gear) {
        String text = scene.text();
        List<Fix> fixes = new ArrayList<>();
        if (!clash.instead().isEmpty()) {
            fixes.add(Fix.choice("Write “" + clash.instead() + "”", new TextEdit(effect.span(), clash.instead())));
        }
        fixes.addAll(without(scene, effect));
        return Finding.of(
                        INFO,
                        effect.span(),
                        new Message(
                                Wording.quote(effect.span().of(text)) + " does not come from "
                                        + Wording.quote(gear.span().of(text)),
                                clash.why(),
                                clash.advice()))
                .with(new Related(gear.span(), "the gear"))
                .withFixes(fixes);
    }

    private static List<Fix> without(Scene scene, Fact<Term> effect) {
        for (Passage passage : scene.passages()) {
            for (Passage.Value value : passage.values()) {
                if (value.span().contains(effect.span())) {
                    return Entry.dropping("Drop the effect", scene.text(), new Said(effect.span(), passage, value));
                }
            }
        }
        return List.of();
    }
}
