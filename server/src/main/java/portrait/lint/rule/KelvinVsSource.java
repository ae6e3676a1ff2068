package portrait.lint.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import portrait.lint.Deletion;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.optics.colour.Kelvin;
import portrait.optics.colour.MiredShift;
import portrait.optics.colour.Perceptibility;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Light;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.Category;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/** A colour temperature that the light named with it does not have, and “warm” or “cool” with a figure from the other end. */
public final class KelvinVsSource implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
            "physics/kelvin-vs-source", FixSafety.MENU, "A colour temperature that its light source does not have");

    /** A light may miss its range by so much and still pass: more than subtle, less than two colours. */
    private static final double TOLERANCE_MIRED = 40;

    /** Within so many characters a source and a figure may belong together. */
    private static final int NEAR = 120;

    private static final double WARM_BELOW = 6000;
    private static final double COOL_ABOVE = 3500;

    /** What a camera is set to in daylight: with such a figure a prompt may mean its balance. */
    private static final Interval DAYLIGHT_BALANCE = new Interval(5000, 5700);

    /** Lines of a narrow spectrum, which have a hue and no temperature. */
    private static final Set<String> WITHOUT_TEMPERATURE =
            Set.of("neon-red", "neon-coloured", "blacklight", "led-rgb", "laser");

    /**
     * Sources whose name fixes their temperature, and the words of which one must be said for that: a lantern may be electric, an oil lamp
     * is not. Lamps that are sold in every white (LED, fluorescent) and places (a window in the evening) are not here.
     */
    private static final Map<String, List<String>> FIXED = Map.ofEntries(
            Map.entry("match-flame", List.of()),
            Map.entry("candle", List.of()),
            Map.entry("oil-lamp", List.of("oil", "kerosene", "hurricane")),
            Map.entry("firelight", List.of()),
            Map.entry("gaslight", List.of()),
            Map.entry("lps", List.of()),
            Map.entry("sodium-vapor", List.of()),
            Map.entry("tungsten-household", List.of("incandescent", "tungsten", "edison", "filament")),
            Map.entry("tungsten", List.of()),
            Map.entry("tungsten-studio", List.of()),
            Map.entry("photoflood", List.of()),
            Map.entry("halogen", List.of()),
            Map.entry("hmi", List.of()),
            Map.entry("flash", List.of()),
            Map.entry("on-camera-flash", List.of()),
            Map.entry("off-camera-flash", List.of()),
            Map.entry("sunrise-sunset", List.of()),
            Map.entry("golden-hour", List.of("hour", "sun")),
            Map.entry("noon-sun", List.of()),
            Map.entry("overcast", List.of("overcast")),
            Map.entry("open-shade", List.of("open shade")),
            Map.entry("blue-hour", List.of("blue hour")));

    /** Words to replace a source by, and the source they name: the plain ones of set-ups first. */
    private static final List<Map.Entry<String, String>> REPLACEMENTS = List.of(
            Map.entry("tungsten-studio", "studio tungsten"),
            Map.entry("flash", "studio strobe"),
            Map.entry("tungsten-household", "tungsten bulb"),
            Map.entry("candle", "candle"),
            Map.entry("overcast", "overcast sky"),
            Map.entry("open-shade", "open shade"),
            Map.entry("golden-hour", "golden hour sun"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Set<Span> reported = new HashSet<>();
        NavigableMap<Integer, Span> sources = sources(scene);
        for (Light light : scene.lights()) {
            if (out.isFull()) {
                return;
            }
            if (!light.excluded()
                    && light.kelvin().isPresent()
                    && light.source().isPresent()) {
                ofSource(scene, light, light.kelvin().get(), light.source().get(), sources)
                        .filter(finding -> reported.add(finding.span()))
                        .ifPresent(out::add);
            }
        }
        words(scene, WordList.WARM, out, reported);
        words(scene, WordList.COOL, out, reported);
    }

    // ---- sources

    private static Optional<Finding> ofSource(
            Scene scene, Light light, Fact<Interval> kelvin, Fact<Term> source, NavigableMap<Integer, Span> sources) {
        String named = source.span().of(scene.text());
        boolean asks = !kelvin.excluded() && !source.excluded() && !isBalance(scene, kelvin.span());
        if (!asks || isGelled(scene, light) || isNearerToAnother(scene.text(), kelvin.span(), source.span(), sources)) {
            return Optional.empty();
        }
        if (WITHOUT_TEMPERATURE.contains(source.value().id())) {
            return Optional.of(withoutTemperature(scene, kelvin, source, named));
        }
        Optional<Interval> range = range(source.value(), named);
        boolean daylight = source.value().kind().equals("daylight");
        boolean fits = range.isEmpty()
                || widened(range.get()).overlaps(kelvin.value())
                || daylight && kelvin.value().overlaps(DAYLIGHT_BALANCE);
        return fits ? Optional.empty() : Optional.of(outside(scene, kelvin, source, named, range.orElseThrow()));
    }

    private static Finding withoutTemperature(Scene scene, Fact<Interval> kelvin, Fact<Term> source, String named) {
        return Finding.of(
                        INFO,
                        kelvin.span(),
                        new Message(
                                Wording.kelvin(kelvin.value()) + " for " + Wording.quote(named),
                                "it glows in single colours and lies on no white: it has a hue and no temperature",
                                "name the hue instead"))
                .with(new Related(source.span(), "the source"))
                .withFixes(withoutNumber(scene, kelvin.span()));
    }

    private static Finding outside(
            Scene scene, Fact<Interval> kelvin, Fact<Term> source, String named, Interval range) {
        double mired = distance(kelvin.value(), range);
        double typical = typical(source.value(), range);
        List<Fix> fixes = new ArrayList<>();
        fixes.add(Fix.choice(
                "Write " + Wording.number(typical) + " K",
                new TextEdit(kelvin.span(), replaced(kelvin.span().of(scene.text()), typical))));
        REPLACEMENTS.stream()
                .filter(entry -> !entry.getKey().equals(source.value().id()))
                .filter(entry -> scene.reading()
                        .vocabulary()
                        .term(entry.getKey())
                        .flatMap(term -> term.numbers().range("kelvin"))
                        .filter(lamp -> lamp.min() <= kelvin.value().max()
                                && kelvin.value().min() <= lamp.max())
                        .isPresent())
                .limit(2)
                .forEach(entry -> fixes.add(Fix.choice(
                        "Name another light: " + entry.getValue(), new TextEdit(source.span(), entry.getValue()))));
        fixes.addAll(withoutNumber(scene, kelvin.span()));
        return Finding.of(
                        INFO,
                        kelvin.span(),
                        new Message(
                                Wording.kelvin(kelvin.value()) + " for " + Wording.quote(named),
                                "its light has " + Wording.kelvin(range) + ", " + Math.round(mired) + " mired away"
                                        + comparison(mired),
                                "write " + Wording.number(typical) + " K, or name another light"))
                .with(new Related(source.span(), "the source: " + Wording.kelvin(range)))
                .withFixes(fixes);
    }

    private static String comparison(double mired) {
        return switch (Perceptibility.of(new MiredShift(mired))) {
            case TUNGSTEN_AGAINST_DAYLIGHT -> ", as much as tungsten from daylight";
            case TWO_COLOURS -> ", two colours to the eye";
            default -> "";
        };
    }

    /** The temperatures of a source; empty where its words leave them open. */
    private static Optional<Interval> range(Term source, String named) {
        List<String> needed = FIXED.get(source.id());
        String lower = named.toLowerCase(Locale.ROOT);
        boolean open = needed == null || !needed.isEmpty() && needed.stream().noneMatch(lower::contains);
        Optional<Interval> own = open
                ? Optional.empty()
                : source.numbers().range("kelvin").map(range -> new Interval(range.min(), range.max()));
        // The sun is called setting from the golden hour on.
        boolean low = source.id().equals("sunrise-sunset") || source.id().equals("golden-hour");
        return own.map(range -> low ? new Interval(Math.min(range.min(), 2000), Math.max(range.max(), 4000)) : range);
    }

    private static double typical(Term source, Interval range) {
        return source.numbers().range("kelvin").map(Numbers.Range::typical).orElse(range.middle());
    }

    /** In mired, 40 to each side; on the blue side that may leave no upper end. */
    private static Interval widened(Interval kelvin) {
        double coolest = 1e6 / kelvin.max() - TOLERANCE_MIRED;
        double max = coolest > 0 ? 1e6 / coolest : Double.POSITIVE_INFINITY;
        return new Interval(1e6 / (1e6 / kelvin.min() + TOLERANCE_MIRED), max);
    }

    /** Mired between the nearest ends of two ranges that do not meet. */
    private static double distance(Interval a, Interval b) {
        double from = a.min() > b.max() ? a.min() : a.max();
        double to = a.min() > b.max() ? b.max() : b.min();
        Optional<Kelvin> first = Kelvin.checked(from).optional();
        Optional<Kelvin> second = Kelvin.checked(to).optional();
        return first.isPresent() && second.isPresent()
                ? Math.abs(MiredShift.between(first.get(), second.get()).mired())
                : Math.abs(1e6 / from - 1e6 / to);
    }

    // ---- words

    private static void words(Scene scene, WordList list, Findings out, Set<Span> reported) {
        for (Said said : out.words(list)) {
            if (out.isFull()) {
                return;
            }
            temperatureOf(scene.text(), said)
                    .filter(kelvin -> contradicts(list, kelvin.value()))
                    .filter(kelvin -> !isBalance(scene, kelvin.span()) && reported.add(kelvin.span()))
                    .ifPresent(kelvin -> out.add(word(scene, list, said, kelvin)));
        }
    }

    private static boolean contradicts(WordList list, Interval kelvin) {
        return list == WordList.WARM ? kelvin.min() >= WARM_BELOW : kelvin.max() <= COOL_ABOVE;
    }

    /** The figure that the word speaks of: behind it in its clause, or right before it. */
    private static Optional<Fact<Interval>> temperatureOf(String text, Said said) {
        for (Mention mention : said.mentionsAround()) {
            if (mention instanceof Quantity.ColorTemperature kelvin) {
                Span span = said.value().place(kelvin.span());
                boolean behind = span.start() >= said.span().end()
                        && isOnePhrase(text.substring(said.span().end(), span.start()));
                boolean before = span.end() <= said.span().start()
                        && text.substring(span.end(), said.span().start()).isBlank()
                        && !text.substring(span.end(), said.span().start()).contains("\n");
                if (behind || before) {
                    return Optional.of(Fact.stated(new Interval(kelvin.min(), kelvin.max()), span));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOnePhrase(String between) {
        String lower = " " + between.toLowerCase(Locale.ROOT) + " ";
        boolean joined =
                List.of(" and ", " to ", " with ", " versus ", " vs ", " against ", " or ", " but ", " plus ").stream()
                        .anyMatch(lower::contains);
        return between.length() <= 24 && !joined && between.chars().noneMatch(c -> ".;,\"\n:/–—→".indexOf(c) >= 0);
    }

    private static Finding word(Scene scene, WordList list, Said said, Fact<Interval> kelvin) {
        boolean warm = list == WordList.WARM;
        double end = warm ? kelvin.value().min() : kelvin.value().max();
        long mired = Math.round(Math.abs(1e6 / end - 1e6 / (warm ? 5500 : 4500)));
        double other = warm ? 3200 : 7500;
        return Finding.of(
                        INFO,
                        kelvin.span(),
                        new Message(
                                Wording.kelvin(kelvin.value()) + " called "
                                        + Wording.quote(said.span().of(scene.text())),
                                warm
                                        ? "that is " + mired + " mired bluer than the midday sun (5500 K)"
                                        : "that is " + mired + " mired warmer than a white between (4500 K)",
                                "write " + Wording.number(other) + " K, or call it " + (warm ? "cool" : "warm")))
                .with(new Related(said.span(), "the word"))
                .with(Fix.choice(
                        "Write " + Wording.number(other) + " K",
                        new TextEdit(kelvin.span(), replaced(kelvin.span().of(scene.text()), other))))
                .with(Fix.choice(
                        "Call it " + (warm ? "cool" : "warm"), new TextEdit(said.span(), warm ? "cool" : "warm")));
    }

    // ---- what else may be meant

    /** A white balance is not the temperature of a lamp. */
    private static boolean isBalance(Scene scene, Span kelvin) {
        String around = around(scene.text(), kelvin, 28);
        return around.contains("balanc") || around.contains("wb ") || around.contains("wb:");
    }

    /** Where light sources are named, by their start. */
    private static NavigableMap<Integer, Span> sources(Scene scene) {
        NavigableMap<Integer, Span> sources = new TreeMap<>();
        for (Fact<Term> term : scene.terms()) {
            boolean lamp = term.value().category() == Category.LIGHT_SOURCES
                    && !term.value().kind().equals("concept");
            if (lamp) {
                sources.put(term.span().start(), term.span());
            }
        }
        return sources;
    }

    /** Of two sources in one statement the nearer one has the figure: {@code tungsten against 6500K daylight}. */
    private static boolean isNearerToAnother(
            String text, Span kelvin, Span source, NavigableMap<Integer, Span> sources) {
        int own = gap(source, kelvin);
        int from = kelvin.start() - Math.min(own, NEAR);
        int to = kelvin.end() + Math.min(own, NEAR);
        return sources.subMap(from, true, to, true).values().stream()
                .filter(other -> !other.overlaps(source) && gap(other, kelvin) < own)
                .map(other ->
                        text.substring(Math.min(other.end(), kelvin.end()), Math.max(other.start(), kelvin.start())))
                .anyMatch(between -> between.chars().noneMatch(c -> ".;\n".indexOf(c) >= 0));
    }

    private static int gap(Span a, Span b) {
        return a.end() <= b.start() ? b.start() - a.end() : a.start() - b.end();
    }

    /** A gel makes its own temperature. */
    private static boolean isGelled(Scene scene, Light light) {
        String around = around(scene.text(), light.span(), 40);
        return List.of(" gel", "cto", "ctb", "filtered", "corrected").stream().anyMatch(around::contains)
                || light.modifier()
                        .filter(modifier -> modifier.value().id().endsWith("gel"))
                        .isPresent();
    }

    private static String around(String text, Span span, int reach) {
        return text.substring(Math.max(0, span.start() - reach), Math.min(text.length(), span.end() + reach))
                .toLowerCase(Locale.ROOT);
    }

    // ---- edits

    /** The figure written as this one is: {@code 5600K} becomes {@code 1850K}. */
    private static String replaced(String written, double kelvin) {
        int end = written.length();
        while (end > 0 && !Character.isDigit(written.charAt(end - 1))) {
            end--;
        }
        return Wording.number(kelvin) + written.substring(end);
    }

    private static List<Fix> withoutNumber(Scene scene, Span kelvin) {
        for (Passage passage : scene.passages()) {
            if (passage.kind() == Passage.Kind.JSON || !passage.span().contains(kelvin)) {
                continue;
            }
            for (Passage.Value value : passage.values()) {
                List<TextEdit> edits = Deletion.of(scene.text(), List.of(new Said(kelvin, passage, value)));
                if (!edits.isEmpty()) {
                    return List.of(new Fix("Drop the number", FixSafety.MENU, edits, Optional.empty()));
                }
            }
        }
        return List.of();
    }
}
