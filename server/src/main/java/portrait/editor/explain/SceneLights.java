package portrait.editor.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import portrait.mention.Sentences;
import portrait.optics.colour.Kelvin;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Light;
import portrait.scene.LightRole;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/** The colour temperatures in a scene. */
final class SceneLights {
    private static final int MAX_LAMPS = 5;
    /** Characters between two words of one name. */
    private static final int BESIDE = 2;

    private static final Span NOWHERE = new Span(0, 0);

    private SceneLights() {}

    /**
     * A light whose temperature is known, or usual for its source.
     *
     * @param name what to call it inside a sentence: {@code key light}
     * @param key the same for JSON: {@code keyLight}
     * @param temperature in the middle of what is given
     * @param words as it is given: {@code 5600 K}
     */
    record Lamp(String name, String key, Given<Kelvin> temperature, String words) {}

    /** What the camera calls white. */
    static Optional<Kelvin> whiteBalance(Surroundings around) {
        return around.nearest(scene -> scene.look().whiteBalances())
                .map(Fact::value)
                .flatMap(SceneLights::middle);
    }

    /** The lights but the one at {@code place} in the first scene, at most five. */
    static List<Lamp> of(Surroundings around, Span place) {
        List<Lamp> lamps = new ArrayList<>();
        Span own = place;
        for (Surroundings.Place each : around.places()) {
            lamps(each.scene(), own).forEach(lamp -> add(lamps, lamp));
            own = NOWHERE;
        }
        return lamps.stream().limit(MAX_LAMPS).toList();
    }

    /** A second lamp of one name gets a number; one that says the same again is left out. */
    private static void add(List<Lamp> lamps, Lamp lamp) {
        boolean said = lamps.stream()
                .anyMatch(known ->
                        known.name().equals(lamp.name()) && known.words().equals(lamp.words()));
        long before =
                lamps.stream().filter(known -> known.name().equals(lamp.name())).count();
        if (!said) {
            String key = before == 0 ? lamp.key() : lamp.key() + (before + 1);
            lamps.add(new Lamp(lamp.name(), key, lamp.temperature(), lamp.words()));
        }
    }

    private static Stream<Lamp> lamps(Scene scene, Span place) {
        List<Fact<Interval>> balances = scene.look().whiteBalances();
        Span own = own(scene, place);
        Stream<Lamp> lights = scene.lights().stream()
                .filter(light -> !light.excluded() && !isAt(light, place))
                .filter(light -> light.kelvin().stream()
                        .noneMatch(kelvin ->
                                balances.stream().anyMatch(fact -> fact.span().equals(kelvin.span()))))
                .filter(light -> light.kelvin().isPresent() || place.isEmpty() || !touches(light.span(), own))
                .flatMap(light -> lamp(light).stream());
        // The weather in the sentence of a temperature is what the temperature is given for.
        Span sentence = place.isEmpty() ? place : sentence(scene, place);
        Stream<Lamp> ambient = scene.ambient().stream()
                .filter(fact -> !fact.excluded() && !fact.span().overlaps(sentence))
                .filter(fact -> !isGeneric(fact.value()))
                .flatMap(fact -> usual(fact.value())
                        .map(kelvin -> lamp(
                                fact.value().label(),
                                kelvin,
                                Rounded.kelvin(kelvin.value().kelvin())))
                        .stream());
        return Stream.concat(lights, ambient);
    }

    /** The words of the light at a place; the place itself where no light is. */
    private static Span own(Scene scene, Span place) {
        return scene.lights().stream()
                .filter(each -> isAt(each, place))
                .map(Light::span)
                .findFirst()
                .orElse(place);
    }

    /** Whether a source without a number stands right beside a light: {@code sodium streetlight} is one lamp. */
    private static boolean touches(Span source, Span light) {
        return source.start() <= light.end() + BESIDE && light.start() <= source.end() + BESIDE;
    }

    private static Span sentence(Scene scene, Span place) {
        return Sentences.around(scene.text(), new Span(0, scene.text().length()), place.start());
    }

    /** “Warm light” is no source, and a “street light” may have nearly any temperature. */
    private static boolean isGeneric(Term source) {
        boolean wide = KelvinExplanation.range(source)
                .filter(range -> !KelvinExplanation.isTelling(range))
                .isPresent();
        return wide || source.kind().equals("concept");
    }

    private static boolean isAt(Light light, Span place) {
        return light.kelvin().filter(fact -> fact.span().overlaps(place)).isPresent()
                || light.source().filter(fact -> fact.span().overlaps(place)).isPresent();
    }

    private static Optional<Lamp> lamp(Light light) {
        Optional<Given<Kelvin>> temperature = light.kelvin()
                .flatMap(fact -> middle(fact.value()))
                .map(Given::stated)
                .or(() -> light.source()
                        .map(Fact::value)
                        .filter(source -> !isGeneric(source))
                        .flatMap(SceneLights::usual));
        String name = light.role()
                .map(Fact::value)
                .map(LightRole::label)
                .or(() -> light.source().map(fact -> fact.value().label()))
                .or(() -> light.modifier().map(fact -> fact.value().label()))
                .orElse("other light");
        return temperature.map(kelvin -> lamp(
                name,
                kelvin,
                light.kelvin()
                        .map(fact -> words(fact.value()))
                        .orElseGet(() -> Rounded.kelvin(kelvin.value().kelvin()))));
    }

    private static Lamp lamp(String name, Given<Kelvin> kelvin, String words) {
        return new Lamp(Names.inSentence(name), key(name), kelvin, words);
    }

    /** {@code keyLight} for {@code key light}. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean part = c < 0x80 && Character.isLetterOrDigit(c);
            if (part) {
                String letter = String.valueOf(c);
                key.append(upper && !key.isEmpty() ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT));
            }
            upper = !part;
        }
        return key.toString();
    }

    /** What a source usually has. */
    static Optional<Given<Kelvin>> usual(Term source) {
        Optional<Double> typical = source.numbers().range("kelvin").map(Numbers.Range::typical);
        return typical.flatMap(kelvin -> Kelvin.checked(kelvin).optional())
                .map(kelvin -> Given.assumed(
                        kelvin,
                        source.label() + " is taken at " + Rounded.kelvin(kelvin.kelvin())
                                + ", as is usual; the text gives no number."));
    }

    /** The source of the light that a place belongs to. */
    static Optional<Term> sourceAt(Surroundings around, Span place) {
        return around.places().getFirst().scene().lights().stream()
                .filter(light -> light.kelvin()
                        .filter(fact -> fact.span().overlaps(place))
                        .isPresent())
                .flatMap(light -> light.source().stream())
                .map(Fact::value)
                .findFirst();
    }

    private static String words(Interval kelvin) {
        return Rounded.between(Rounded.whole(kelvin.min()), Rounded.whole(kelvin.max())) + " K";
    }

    private static Optional<Kelvin> middle(Interval kelvin) {
        return Kelvin.checked(kelvin.min())
                .flatMap(low ->
                        Kelvin.checked(kelvin.max()).map(high -> new Kelvin(2e6 / (low.mired() + high.mired()))))
                .optional();
    }
}
