package portrait.lint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portrait.lint.Deletion;
import portrait.lint.Figures;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Message;
import portrait.lint.Nearby;
import portrait.lint.NumberScanner;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.SetUp;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.optics.colour.ColourTemperature;
import portrait.optics.colour.LightColour;
import portrait.optics.colour.Srgb;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.Term;

/** Figures that nothing has: a lens wider than any, a light hotter than any, a hue given in kelvins. */
public final class OutOfRange implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("physics/out-of-range", FixSafety.MENU, "A figure outside what exists");

    /** From the widest photographic lens, Zeiss's Planar 50 mm f/0.7, to the smallest stop of view cameras. */
    private static final Interval F_NUMBER = new Interval(0.7, 90);

    private static final double LARGE_FORMAT_F_NUMBER = 128;

    /** From embers to the bluest sky; beyond, 25 mired to infinity, a colour hardly changes. */
    private static final Interval KELVIN = new Interval(1000, 40000);

    /** From the slowest emulsions to the highest setting ever offered, ISO 3 280 000. */
    private static final Interval ISO = new Interval(0.7, 3_280_000);

    /** The shortest lenses, circular fisheyes, in mm: for formats up to such a crop factor. */
    private static final Map<Double, Double> SHORTEST =
            Map.of(0.15, 100.0, 0.3, 38.0, 0.63, 23.0, 0.82, 10.0, 1.05, 4.9);

    private static final double LONGEST_MM = 5200;

    /** Words that may stand between a colour temperature and the colour it is called. */
    private static final Set<String> LINKS = Set.of(
            "led",
            "leds",
            "light",
            "lights",
            "lighting",
            "lamp",
            "lamps",
            "screen",
            "screens",
            "rim",
            "fill",
            "key",
            "back",
            "glow",
            "glowing",
            "at",
            "of",
            "around",
            "about",
            "the",
            "a",
            "an",
            "in",
            "read",
            "reads",
            "as",
            "is",
            "are",
            "to",
            "panel",
            "panels",
            "tube",
            "tubes",
            "colored",
            "coloured",
            "deep",
            "soft",
            "bright",
            "highlights",
            "cool",
            "cyan",
            "blue",
            "pure",
            "with",
            "hue");

    /** Pure colours of those names, as the web has them. */
    private static final Map<String, Integer> COLOURS = Map.ofEntries(
            Map.entry("purple", 0x800080),
            Map.entry("violet", 0xEE82EE),
            Map.entry("magenta", 0xFF00FF),
            Map.entry("fuchsia", 0xFF00FF),
            Map.entry("hot pink", 0xFF69B4),
            Map.entry("pink", 0xFF69B4),
            Map.entry("green", 0x008000),
            Map.entry("lime", 0x00FF00),
            Map.entry("emerald", 0x50C878),
            Map.entry("cyan", 0x00FFFF),
            Map.entry("teal", 0x008080),
            Map.entry("turquoise", 0x40E0D0));

    /** A filter makes its own colour, whatever the lamp behind it has. */
    private static final List<String> FILTERED = List.of("gel", "filter", "tint", "cast", "corrected", "duv");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        double most = isLargeFormat(scene) ? LARGE_FORMAT_F_NUMBER : F_NUMBER.max();
        boolean pinhole = has(scene, "pinhole") || has(scene, "zone-plate");
        for (Passage passage : scene.passages()) {
            for (Passage.Value value : passage.excluded() ? List.<Passage.Value>of() : passage.values()) {
                for (Span stretch : value.stretches()) {
                    for (NumberScanner.Figure figure : NumberScanner.in(scene.text(), stretch)) {
                        if (out.isFull()) {
                            return;
                        }
                        figure(scene.text(), figure, pinhole ? 1000 : most).ifPresent(out::add);
                    }
                }
            }
        }
        shortLenses(scene, out);
        hues(scene, out);
    }

    private static boolean has(Scene scene, String term) {
        return scene.terms().stream()
                .anyMatch(fact -> !fact.excluded() && fact.value().id().equals(term));
    }

    private static boolean isLargeFormat(Scene scene) {
        return Stream.of("fmt-large", "fmt-4x5", "fmt-8x10", "view-camera", "press-camera")
                .anyMatch(term -> has(scene, term));
    }

    // ---- figures

    private static Optional<Finding> figure(String text, NumberScanner.Figure figure, double mostFNumber) {
        Span digits = figure.span();
        String before = Nearby.before(text, digits, 6);
        String behind = Nearby.behind(text, digits, 8);
        double value = figure.value();
        if (isFNumber(text, digits, before)) {
            Span place =
                    new Span(digits.start() - (before.endsWith("f/") || before.endsWith("ƒ/") ? 2 : 1), digits.end());
            if (value > 0 && value < F_NUMBER.min()) {
                return Optional.of(figure(
                        text,
                        place,
                        "no photographic lens opens wider than f/0.7, the Planar 50 mm made for NASA",
                        "f-numbers go from f/0.7 to f/" + Wording.number(F_NUMBER.max()),
                        digits,
                        meantFNumbers(value),
                        "f/"));
            }
            if (value > mostFNumber && value < 10_000) {
                return Optional.of(figure(
                        text,
                        place,
                        "no lens closes farther than f/" + Wording.number(mostFNumber) + ", but for pinholes",
                        "f-numbers go from f/0.7 to f/" + Wording.number(mostFNumber),
                        digits,
                        List.of(smaller(value, 22)),
                        "f/"));
            }
        } else if (isKelvin(text, digits, before, behind, value)) {
            boolean space = behind.startsWith(" ");
            Span place = new Span(digits.start(), digits.end() + (space ? 2 : 1));
            boolean hot = value > KELVIN.max();
            return Optional.of(figure(
                    text,
                    place,
                    hot
                            ? "above 40000 K (25 mired) a light gets no bluer that anybody could see"
                            : "below 1000 K a body hardly glows",
                    "colours of light have 1000 to 40000 K",
                    digits,
                    List.of(hot ? smaller(value, 10_000) : value * 10),
                    ""));
        } else if (before.endsWith("iso ") || before.endsWith("iso") || before.endsWith("iso: ")) {
            if (value > ISO.max() || value > 0 && value < ISO.min()) {
                return Optional.of(figure(
                        text,
                        digits,
                        "no camera has offered more than ISO 3280000",
                        "speeds go from ISO 1 to 3280000",
                        digits,
                        List.of(smaller(value, 6400)),
                        "ISO "));
            }
        }
        return Optional.empty();
    }

    private static Finding figure(
            String text, Span place, String why, String advice, Span digits, List<Double> meant, String unit) {
        List<Fix> fixes = new ArrayList<>();
        for (double value : meant) {
            fixes.add(Fix.choice(
                    "Write " + unit + Wording.number(value) + (unit.isEmpty() ? " K" : ""),
                    new TextEdit(digits, Wording.number(value))));
        }
        return Finding.of(
                        INFO,
                        place,
                        new Message(
                                (unit.startsWith("ISO") ? unit : "")
                                        + place.of(text).strip() + " does not exist",
                                why,
                                advice))
                .withFixes(fixes);
    }

    /** A digit that was left out, or one too many: 0.4 may be 1.4, 0.28 may be 2.8. */
    private static List<Double> meantFNumbers(double value) {
        double ten = value * 10;
        boolean stop = Stream.of(1.2, 1.4, 1.8, 2.0, 2.8, 3.5, 4.0, 5.6).anyMatch(each -> Math.abs(each - ten) < 0.01);
        double digit = value <= 0.2 ? 1.2 : value <= 0.4 ? 1.4 : 1.8;
        return stop ? List.of(ten, digit) : List.of(digit);
    }

    private static double smaller(double value, double most) {
        double smaller = value;
        while (smaller > most) {
            smaller /= 10;
        }
        return smaller;
    }

    private static boolean isFNumber(String text, Span digits, String before) {
        boolean slash = before.endsWith("f/") || before.endsWith("ƒ/");
        int letter = digits.start() - (slash ? 2 : 1);
        boolean direct = before.endsWith("f") && digits.of(text).contains(".");
        return (slash || direct) && (letter <= 0 || !Character.isLetterOrDigit(text.charAt(letter - 1)));
    }

    /** Thousands of kelvins outside the range; below it only where the clause speaks of light, since 500K also counts people. */
    private static boolean isKelvin(String text, Span digits, String before, String behind, double value) {
        int unit = behind.startsWith(" ") ? 1 : 0;
        boolean letter = digits.end() + unit < text.length() && text.charAt(digits.end() + unit) == 'K';
        boolean word = behind.startsWith(" kelvin") || behind.startsWith("kelvin");
        boolean apart = behind.length() <= unit + 1 || !Character.isLetterOrDigit(behind.charAt(unit + 1));
        boolean kelvin = word || letter && apart;
        if (!kelvin || before.endsWith("$") || value >= KELVIN.min() && value <= KELVIN.max()) {
            return false;
        }
        String around =
                clause(Nearby.before(text, digits, 40), true) + " " + clause(Nearby.behind(text, digits, 40), false);
        boolean light = Stream.of(
                        "light",
                        "temperature",
                        "kelvin",
                        "glow",
                        "led",
                        "lamp",
                        "bulb",
                        "balance",
                        "fill",
                        "key ",
                        "rim")
                .anyMatch(around::contains);
        boolean large = value > KELVIN.max() && value < 10_000_000;
        boolean small = value >= 100 && value < KELVIN.min();
        return light && (large || small);
    }

    private static String clause(String words, boolean before) {
        int at = before ? words.length() : 0;
        while (before ? at > 0 && !ends(words.charAt(at - 1)) : at < words.length() && !ends(words.charAt(at))) {
            at += before ? -1 : 1;
        }
        return before ? words.substring(at) : words.substring(0, at);
    }

    private static boolean ends(char c) {
        return ",;.\n\"()".indexOf(c) >= 0;
    }

    // ---- lenses

    private static void shortLenses(Scene scene, Findings out) {
        double least = crop(scene).map(OutOfRange::shortest).orElse(0.0);
        for (Fact<Interval> focal : scene.camera().focalLengths()) {
            if (out.isFull()) {
                return;
            }
            double mm = focal.value().min();
            if (!focal.excluded() && isLens(scene.text(), focal.span()) && (mm < least || mm > LONGEST_MM)) {
                String written = focal.span().of(scene.text());
                String why = mm > LONGEST_MM
                        ? "the longest lens ever sold for photographs is Canon's 5200 mm"
                        : "the shortest for its format, fisheyes, have about " + Wording.number(Math.ceil(least))
                                + " mm";
                Finding finding = Finding.of(
                        INFO,
                        focal.span(),
                        new Message(
                                "There is no lens of " + Wording.millimetres(focal.value())
                                        + (mm > LONGEST_MM ? "" : " for this camera"),
                                why,
                                "check the figure"));
                double meant = mm > LONGEST_MM ? smaller(mm, 600) : mm * 10;
                out.add(finding.with(Fix.choice(
                        "Write " + Wording.number(meant) + " mm",
                        Figures.withArticle(scene.text(), focal.span(), Figures.rewritten(written, meant)))));
            }
        }
    }

    /** Where a camera or a format is named. Medium format is at least 44 × 33 mm. */
    private static Optional<Double> crop(Scene scene) {
        boolean medium = has(scene, "fmt-medium") || has(scene, "fmt-medium-digital");
        double crop = SetUp.sensor(scene).crop();
        boolean named = Stream.concat(scene.camera().formats().stream(), scene.camera().bodies().stream())
                .anyMatch(fact -> !fact.excluded() && hasSensor(fact.value()));
        return named ? Optional.of(crop) : medium ? Optional.of(0.8) : Optional.empty();
    }

    private static boolean hasSensor(Term camera) {
        return camera.numbers().values().get("sensor_mm").isPresent();
    }

    private static double shortest(double crop) {
        return SHORTEST.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> crop <= entry.getKey())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(0.0);
    }

    /** Millimetres of something else are no focal length: the words beside them must speak of a lens. */
    private static boolean isLens(String text, Span focal) {
        String around = Nearby.before(text, focal, 20) + " " + Nearby.behind(text, focal, 20);
        return around.contains("lens") || around.contains("f/") || around.contains("focal");
    }

    // ---- hues

    private static void hues(Scene scene, Findings out) {
        Map<Span, Finding> ofTemperature = new LinkedHashMap<>();
        for (Said said : out.words(WordList.NO_WHITE)) {
            if (ofTemperature.size() >= Findings.MOST) {
                break;
            }
            // Of “cyan to purple” the last one is said.
            kelvin(scene.text(), said)
                    .ifPresent(kelvin ->
                            hue(scene, said, kelvin).ifPresent(finding -> ofTemperature.put(kelvin, finding)));
        }
        ofTemperature.values().forEach(out::add);
    }

    /** The colour temperature that the colour is said of: nothing but words of light stand between. */
    private static Optional<Span> kelvin(String text, Said said) {
        for (Mention mention : said.mentionsAround()) {
            if (mention instanceof Quantity.ColorTemperature kelvin) {
                Span span = said.value().place(kelvin.span());
                boolean joined = Nearby.gap(span, said.span()) >= 0
                        && Nearby.gap(span, said.span()) <= 48
                        && isLinked(text.substring(
                                Math.min(span.end(), said.span().end()),
                                Math.max(span.start(), said.span().start())));
                String around = Nearby.before(text, said.span(), 24) + " " + Nearby.behind(text, said.span(), 24);
                if (joined && FILTERED.stream().noneMatch(around::contains)) {
                    return Optional.of(span);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLinked(String between) {
        if (between.chars().anyMatch(c -> ".;\n\"".indexOf(c) >= 0)) {
            return false;
        }
        for (String word : between.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (!word.isEmpty() && !LINKS.contains(word)) {
                return false;
            }
        }
        return !between.contains(",");
    }

    private static Optional<Finding> hue(Scene scene, Said said, Span kelvin) {
        String text = scene.text();
        String name = said.span().of(text).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(COLOURS.get(name))
                .map(rgb -> ColourTemperature.of(Srgb.ofRgb(rgb)))
                .filter(LightColour.Saturated.class::isInstance)
                .map(LightColour.Saturated.class::cast)
                .map(colour -> {
                    List<Fix> fixes = new ArrayList<>();
                    drop(text, "Drop the temperature", new Said(withAt(text, kelvin), said.passage(), said.value()))
                            .ifPresent(fixes::add);
                    fixes.add(Fix.choice("Call it blue-white", new TextEdit(said.span(), "blue-white")));
                    return Finding.of(
                                    INFO,
                                    said.span(),
                                    new Message(
                                            Wording.quote(said.span().of(text)) + " at " + kelvin.of(text),
                                            "no kelvins give that hue: whites lie within 0.02 of the line of glowing"
                                                    + " bodies (Duv, CIE 1960), " + name + " "
                                                    + Wording.number(Math.abs(colour.duv())) + " off it",
                                            "name the hue alone (an RGB lamp or a gel), or the temperature alone"))
                            .with(new Related(kelvin, "the temperature"))
                            .withFixes(fixes);
                });
    }

    /** {@code at 7000 K} goes as a whole. */
    private static Span withAt(String text, Span kelvin) {
        boolean at = Nearby.before(text, kelvin, 4).equals(" at ");
        return at ? new Span(kelvin.start() - 3, kelvin.end()) : kelvin;
    }

    private static Optional<Fix> drop(String text, String title, Said said) {
        List<TextEdit> edits = Deletion.of(text, List.of(said));
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fix(title, FixSafety.MENU, edits, Optional.empty()));
    }
}
