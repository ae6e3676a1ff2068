package portrait.editor.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import portrait.optics.Result;
import portrait.optics.colour.Kelvin;
import portrait.optics.colour.MiredShift;
import portrait.optics.colour.Perceptibility;
import portrait.optics.colour.Swatch;
import portrait.scene.Interval;
import portrait.text.Span;
import portrait.vocabulary.Category;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;
import portrait.vocabulary.Vocabulary;

/** A colour temperature: what it looks like, beside which other lights it stands, and what has it. */
final class KelvinExplanation {
    private static final int MAX_SOURCES = 6;

    private KelvinExplanation() {}

    /**
     * @param place where it stands, so that its own light is not compared with itself
     */
    static Result<Explanation> of(Interval kelvin, Span place, Surroundings around) {
        boolean balance = around.places().getFirst().scene().look().whiteBalances().stream()
                .anyMatch(fact -> fact.span().overlaps(place));
        return Kelvin.checked(kelvin.min())
                .flatMap(low -> Kelvin.checked(kelvin.max())
                        .map(high -> balance ? balance(low, high, around) : explanation(low, high, place, around)));
    }

    private static Explanation explanation(Kelvin low, Kelvin high, Span place, Surroundings around) {
        boolean single = low.equals(high);
        Draft draft = new Draft(Rounded.between(Rounded.whole(low.kelvin()), Rounded.whole(high.kelvin())) + " K");
        Kelvin middle = single ? low : middle(low, high);
        draft.say(opening(middle));
        if (!single) {
            draft.assume("Colour and shifts are those of " + Rounded.number(middle.kelvin()) + " K"
                    + ", the middle of the range in mired.");
        }
        draft.word("lampAlone_srgb", "Colour, the lamp alone", LightColours.hex(Swatch.lampAlone(middle)));
        SceneLights.whiteBalance(around).ifPresent(balance -> balanced(draft, middle, balance));
        draft.range(
                "mired",
                "Mired",
                high.mired(),
                low.mired(),
                "",
                Rounded.between(Rounded.whole(high.mired()), Rounded.whole(low.mired())));
        Optional<Term> own = SceneLights.sourceAt(around, place);
        boolean gels = own.filter(source -> source.kind().equals("daylight")).isEmpty();
        SceneLights.of(around, place).forEach(other -> against(draft, middle, other, gels));
        sources(draft, low.kelvin(), high.kelvin());
        own.ifPresent(source -> own(draft, source, low, high));
        return draft.see("kelvin", "mired", "white-balance", "mixed-colour").explanation();
    }

    /** What the camera is set to: the scene's lights as it renders them. */
    private static Explanation balance(Kelvin low, Kelvin high, Surroundings around) {
        Kelvin white = middle(low, high);
        Draft draft = new Draft(
                "White balance " + Rounded.between(Rounded.whole(low.kelvin()), Rounded.whole(high.kelvin())) + " K");
        draft.say(
                "What the camera calls white. Light of a lower number comes out warm, of a higher one blue; how much is told by the"
                        + " difference in mired.");
        draft.number("mired", "Mired", white.mired(), "", Rounded.whole(white.mired()));
        SceneLights.of(around, new Span(0, 0)).forEach(lamp -> {
            Kelvin light = draft.use(lamp.temperature());
            MiredShift shift = MiredShift.between(white, light);
            draft.number(
                    "miredShift_" + lamp.key(),
                    "The " + lamp.name() + ", " + lamp.words(),
                    shift.mired(),
                    "mired",
                    LightColours.words(shift));
            draft.word(
                    "whiteBalanced_" + lamp.key() + "_srgb",
                    "Its colour in the picture",
                    LightColours.hex(Swatch.atWhiteBalance(light, white)));
        });
        return draft.see("white-balance", "mired", "kelvin").explanation();
    }

    /** Halfway in mired, where equal steps look equal. */
    private static Kelvin middle(Kelvin low, Kelvin high) {
        return new Kelvin(2e6 / (low.mired() + high.mired()));
    }

    static String opening(Kelvin temperature) {
        String character = LightColours.character(temperature);
        return character.substring(0, 1).toUpperCase(Locale.ROOT) + character.substring(1)
                + ". A camera balanced to the same number shows it white.";
    }

    private static void balanced(Draft draft, Kelvin light, Kelvin balance) {
        MiredShift shift = MiredShift.between(balance, light);
        draft.number(
                "miredShift_whiteBalance",
                "Against the white balance, " + Rounded.kelvin(balance.kelvin()),
                shift.mired(),
                "mired",
                LightColours.words(shift));
        draft.word(
                "whiteBalanced_srgb",
                "Colour at that balance",
                LightColours.hex(Swatch.atWhiteBalance(light, balance)));
    }

    /**
     * @param gels whether the light is one that takes a gel
     */
    static void against(Draft draft, Kelvin light, SceneLights.Lamp other, boolean gels) {
        MiredShift shift = MiredShift.between(draft.use(other.temperature()), light);
        draft.number(
                "miredShift_" + other.key(),
                "Against the " + other.name() + ", " + other.words(),
                shift.mired(),
                "mired",
                LightColours.words(shift));
        LightColours.gel(light, other.temperature().value())
                .filter(any -> gels && other.temperature().assumptions().isEmpty())
                .ifPresent(gel -> draft.word("gel_" + other.key(), "Gel to match it", gel));
    }

    /** Light sources of the vocabulary that have such a temperature, the nearest first. */
    static void sources(Draft draft, double low, double high) {
        double middle = Math.sqrt(low * high);
        List<Term> having = Vocabulary.standard().terms(Category.LIGHT_SOURCES).stream()
                .filter(term -> range(term).filter(KelvinExplanation::isTelling).isPresent())
                .filter(term -> range(term)
                        .filter(kelvin -> kelvin.min() <= high && low <= kelvin.max())
                        .isPresent())
                .sorted(Comparator.comparingDouble(term -> off(term, middle)))
                .limit(MAX_SOURCES)
                .toList();
        if (having.isEmpty()) {
            draft.word("sources", "Sources that have it", "none in the vocabulary");
            return;
        }
        String names = having.stream()
                .map(term -> Names.inSentence(term.label()) + " ("
                        + words(range(term).orElseThrow()) + ")")
                .collect(Collectors.joining(", "));
        draft.word("sources", "Sources that have it", names);
        having.stream().limit(3).forEach(draft::see);
    }

    /** Words such as “street light” cover nearly everything: that one of them has a temperature says nothing. */
    static boolean isTelling(Numbers.Range kelvin) {
        return 1e6 / kelvin.min() - 1e6 / kelvin.max() < 170;
    }

    static Optional<Numbers.Range> range(Term source) {
        return source.numbers().range("kelvin");
    }

    /** In mired, how far a source's usual temperature is. */
    private static double off(Term source, double kelvin) {
        return range(source)
                .map(range -> Math.abs(1e6 / range.typical() - 1e6 / kelvin))
                .orElse(Double.MAX_VALUE);
    }

    static String words(Numbers.Range kelvin) {
        return Rounded.between(Rounded.whole(kelvin.min()), Rounded.whole(kelvin.max())) + " K";
    }

    /** Whether the source that the number is given for has it at all. */
    private static void own(Draft draft, Term source, Kelvin low, Kelvin high) {
        range(source).ifPresent(range -> {
            String label = Names.inSentence(source.label());
            // A filament between two names is no contradiction.
            double off = Math.max(low.mired() - 1e6 / range.min(), 1e6 / range.max() - high.mired());
            if (off > Perceptibility.SUBTLE.fromMired()) {
                draft.say("It is given for " + label + ", which has " + words(range) + ".");
            } else if (off <= 0 && (range.typical() < low.kelvin() || range.typical() > high.kelvin())) {
                draft.say("For " + label + " that is possible; usual are " + Rounded.kelvin(range.typical()) + ".");
            }
            draft.see(source);
        });
    }
}
