package portrait.lint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.optics.colour.Kelvin;
import portrait.optics.colour.MiredShift;
import portrait.optics.colour.Perceptibility;
import portrait.scene.Fact;
import portrait.scene.Light;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.vocabulary.Category;
import portrait.vocabulary.Term;

/** Lights of two colours, and nothing says which of them is neutral. */
public final class NoWhiteBalance implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "craft/no-white-balance", FixSafety.MENU, "Lights of two colours without a white balance")
            .only(Matter.PHOTO, Matter.PERSON, Matter.SINGLE);

    /** Two lights read as two colours from so many mired on. */
    private static final double TWO_COLOURS = Perceptibility.TWO_COLOURS.fromMired();

    /** Sunsets and lamps are all warm, skies and shade all cool: two colours are one of each. */
    private static final double WARM_UP_TO = 4000;

    private static final double COOL_FROM = 5500;

    private static final Kelvin TUNGSTEN = new Kelvin(3200);
    private static final Kelvin DAYLIGHT = new Kelvin(5600);
    private static final Kelvin OVERCAST = new Kelvin(6500);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (out.checklist().hasTemperature() || out.says(WordList.BALANCED)) {
            return;
        }
        List<Colour> colours = new ArrayList<>();
        out.words(WordList.WARM_LIGHT).forEach(said -> colours.add(new Colour(said.span(), TUNGSTEN, false)));
        out.words(WordList.COOL_LIGHT).forEach(said -> colours.add(new Colour(said.span(), OVERCAST, false)));
        for (Fact<Term> term : scene.terms()) {
            if (!term.excluded() && term.value().category() == Category.LIGHT_SOURCES) {
                temperature(term.value()).ifPresent(kelvin -> colours.add(new Colour(term.span(), kelvin, true)));
            }
        }
        Comparator<Colour> byTemperature = Comparator.comparing(Colour::kelvin);
        Optional<Colour> warm = colours.stream().min(byTemperature.thenComparing(Colour::span));
        Optional<Colour> cool =
                colours.stream().max(byTemperature.thenComparing(Colour::span, Comparator.reverseOrder()));
        boolean two = warm.filter(colour -> colour.kelvin().kelvin() <= WARM_UP_TO)
                        .isPresent()
                && cool.filter(colour -> colour.kelvin().kelvin() >= COOL_FROM).isPresent();
        if (two && warm.isPresent() && apart(warm.get(), cool.orElseThrow()) >= TWO_COLOURS) {
            out.add(mixed(scene, warm.get(), cool.orElseThrow(), out));
        } else {
            neon(scene, out);
        }
    }

    /** Of sources with a colour of their own: the warm side below 3500 K, the cool one above 6000 K. */
    private static Optional<Kelvin> temperature(Term source) {
        return source.numbers()
                .range("kelvin")
                .filter(range -> range.max() <= 4000 || range.min() >= 6000)
                .flatMap(range -> Kelvin.checked(range.typical()).optional());
    }

    private static double apart(Colour warm, Colour cool) {
        return Math.abs(MiredShift.between(warm.kelvin(), cool.kelvin()).mired());
    }

    private static Finding mixed(Scene scene, Colour warm, Colour cool, Findings out) {
        String text = scene.text();
        double middle =
                2e6 / (1e6 / warm.kelvin().kelvin() + 1e6 / cool.kelvin().kelvin());
        String between = Wording.number(100 * Math.rint(middle / 100));
        String why = "about " + Math.round(apart(warm, cool)) + " mired apart, " + warm.words() + " and " + cool.words()
                + ": the one that is neutral decides the picture";
        return Finding.of(
                        INFO,
                        warm.span(),
                        new Message(
                                Wording.quote(warm.span().of(text)) + " and "
                                        + Wording.quote(cool.span().of(text)) + ", and no white balance",
                                why,
                                "add one, " + between + " K between them"))
                .with(new Related(cool.span(), "the other colour"))
                .withFixes(fixes(
                        scene,
                        out,
                        List.of(
                                balance(between, "both show"),
                                balance(round(warm.kelvin()), "the warm light is neutral, the rest blue"),
                                balance(round(cool.kelvin()), "the cool light is neutral, the rest orange"))));
    }

    /** Neon has a hue and no temperature: the white light beside it decides the skin. */
    private static void neon(Scene scene, Findings out) {
        Optional<Said> neon = out.words(WordList.NEON).stream().findFirst();
        Optional<Light> key = scene.lights().stream()
                .filter(light -> !light.excluded() && KeyLight.is(light, scene.text()))
                .findFirst();
        if (neon.isEmpty() || key.isEmpty()) {
            return;
        }
        long mired = Math.round(Math.abs(MiredShift.between(TUNGSTEN, DAYLIGHT).mired()));
        out.add(Finding.of(
                        INFO,
                        key.get().role().map(Fact::span).orElse(key.get().span()),
                        new Message(
                                "A key without kelvins beside "
                                        + Wording.quote(neon.get().span().of(scene.text())),
                                "neon has a hue and no temperature, so the key alone decides the skin: 3200 K and 5600 K are "
                                        + mired + " mired apart",
                                "give the key its kelvins, or a white balance"))
                .with(new Related(neon.get().span(), "the coloured light"))
                .withFixes(fixes(
                        scene,
                        out,
                        List.of(
                                balance("3200", "skin is neutral under tungsten"),
                                balance("5600", "skin is neutral under daylight or flash")))));
    }

    private static Absence.Choice balance(String kelvin, String effect) {
        return Absence.Choice.of("white balance " + kelvin + " K", effect);
    }

    private static String round(Kelvin kelvin) {
        return Wording.number(100 * Math.rint(kelvin.kelvin() / 100));
    }

    private static List<Fix> fixes(Scene scene, Findings out, List<Absence.Choice> choices) {
        return Absence.place(scene, out)
                .map(near -> Absence.fixes(scene, near, "white balance", choices))
                .orElse(List.of());
    }

    /**
     * A light of one colour.
     *
     * @param named whether its source has that temperature, and not only a word for the colour
     */
    private record Colour(Span span, Kelvin kelvin, boolean named) {
        String words() {
            return (named ? "" : "say ") + Wording.number(Math.rint(kelvin.kelvin())) + " K";
        }
    }
}
