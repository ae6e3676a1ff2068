package portrait.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portrait.scene.Interval;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;
import portrait.vocabulary.Category;
import portrait.vocabulary.Term;

/** The checklist of a portrait as {@code rules/checklist.json} gives it: what each essential is called, and by what a prompt states it. */
final class Essentials {
    private static final String RESOURCE = "/portrait/rules/checklist.json";

    private Essentials() {}

    /**
     * One essential.
     *
     * @param frame the heights of the scene in the frame, in m, for which it matters
     * @param stated what states it
     * @param moot what makes it pointless to ask
     */
    record Entry(String label, String asks, String improvised, Interval frame, Signs stated, Signs moot) {}

    /** Figures that scenes hold by themselves. */
    enum Figure {
        SUBJECT,
        FOCAL_LENGTH,
        APERTURE,
        FRAME,
        LIGHT_DIRECTION,
        LIGHT_SIZE,
        LIGHT_RATIO,
        KELVIN,
        BACKGROUND_DISTANCE,
        FOCUS_DISTANCE,
        ASPECT,
        EXCLUSION
    }

    /**
     * What to look for.
     *
     * @param terms by id, {@code profile}, or all of a kind, {@code framing/shot-size}
     * @param keys fields by id
     */
    record Signs(Set<String> terms, Set<String> keys, Set<WordList> words, Set<Figure> figures) {}

    /** An essential that a word or a field states, or makes pointless. */
    record Mark(Essential essential, boolean moot) {}

    static Entry of(Essential essential) {
        Entry entry = Data.ENTRIES.get(essential);
        if (entry == null) {
            throw new IllegalStateException("checklist.json lacks " + essential.id());
        }
        return entry;
    }

    /** What a term states or makes pointless. */
    static List<Mark> ofTerm(Term term) {
        List<Mark> byId = Data.BY_TERM.getOrDefault(term.id(), List.of());
        List<Mark> byKind = Data.BY_KIND.getOrDefault(term.category(), Map.of()).getOrDefault(term.kind(), List.of());
        if (byId.isEmpty() || byKind.isEmpty()) {
            return byId.isEmpty() ? byKind : byId;
        }
        List<Mark> both = new ArrayList<>(byId);
        both.addAll(byKind);
        return both;
    }

    /** What a field of that id states. */
    static List<Mark> ofKey(String key) {
        return Data.BY_KEY.getOrDefault(key, List.of());
    }

    /** Read when first asked for: start-up does not pay for it. */
    private static final class Data {
        private static final Map<Essential, Entry> ENTRIES = entries();
        private static final Map<String, List<Mark>> BY_TERM = new HashMap<>();
        private static final Map<Category, Map<String, List<Mark>>> BY_KIND = new EnumMap<>(Category.class);
        private static final Map<String, List<Mark>> BY_KEY = new HashMap<>();

        static {
            ENTRIES.forEach((essential, entry) -> {
                index(entry.stated(), new Mark(essential, false));
                index(entry.moot(), new Mark(essential, true));
            });
        }

        private static void index(Signs signs, Mark mark) {
            signs.keys()
                    .forEach(key -> BY_KEY.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(mark));
            for (String term : signs.terms()) {
                int slash = term.indexOf('/');
                Map<String, List<Mark>> index = slash < 0
                        ? BY_TERM
                        : BY_KIND.computeIfAbsent(
                                Category.ofId(term.substring(0, slash)).orElseThrow(() -> unknown(term)),
                                any -> new HashMap<>());
                index.computeIfAbsent(term.substring(slash + 1), any -> new ArrayList<>())
                        .add(mark);
            }
        }

        private static Map<Essential, Entry> entries() {
            Map<Essential, Entry> entries = new EnumMap<>(Essential.class);
            Json.Obj root = object(JsonReader.strict(resource()));
            for (Json.Member member : root.members()) {
                if (!member.key().startsWith("$")) {
                    Essential essential = Essential.ofId(member.key()).orElseThrow(() -> unknown(member.key()));
                    entries.put(essential, entry(object(member.value())));
                }
            }
            return entries;
        }

        private static Entry entry(Json.Obj entry) {
            Optional<Json.Obj> frame = entry.get("frame").map(Data::object);
            double least = frame.flatMap(object -> number(object, "min")).orElse(0.0);
            double most = frame.flatMap(object -> number(object, "max")).orElse(Double.POSITIVE_INFINITY);
            return new Entry(
                    string(entry, "label"),
                    string(entry, "asks"),
                    string(entry, "improvised"),
                    new Interval(least, most),
                    signs(entry, "stated"),
                    signs(entry, "moot"));
        }

        private static Signs signs(Json.Obj entry, String name) {
            Json.Obj signs = entry.get(name).map(Data::object).orElseGet(() -> new Json.Obj(entry.span(), List.of()));
            return new Signs(
                    Set.copyOf(strings(signs, "terms")),
                    Set.copyOf(strings(signs, "keys")),
                    Set.copyOf(strings(signs, "words").stream()
                            .map(id -> WordList.ofId(id).orElseThrow(() -> unknown(id)))
                            .toList()),
                    Set.copyOf(
                            strings(signs, "figures").stream().map(Data::figure).toList()));
        }

        private static Figure figure(String id) {
            for (Figure figure : Figure.values()) {
                if (figure.name().equalsIgnoreCase(id.replace('-', '_'))) {
                    return figure;
                }
            }
            throw unknown(id);
        }

        private static Json.Obj object(Json json) {
            if (json instanceof Json.Obj object) {
                return object;
            }
            throw new IllegalStateException("checklist.json: an object is needed at " + json.span());
        }

        private static Optional<Double> number(Json.Obj object, String name) {
            return object.get(name)
                    .filter(value -> value instanceof Json.Word word && word.isNumber())
                    .map(value -> Double.parseDouble(((Json.Word) value).text()));
        }

        private static String string(Json.Obj object, String name) {
            if (object.get(name).orElse(null) instanceof Json.Str string) {
                return string.value();
            }
            throw new IllegalStateException("checklist.json: no “" + name + "” at " + object.span());
        }

        private static List<String> strings(Json.Obj object, String name) {
            List<String> strings = new ArrayList<>();
            if (object.get(name).orElse(null) instanceof Json.Arr array) {
                for (Json item : array.items()) {
                    if (item instanceof Json.Str string) {
                        strings.add(string.value());
                    }
                }
            }
            return strings;
        }

        private static IllegalStateException unknown(String name) {
            return new IllegalStateException("checklist.json: unknown: " + name);
        }

        private static String resource() {
            try (InputStream in = Essentials.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks " + RESOURCE);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
