package portrait.render.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import portrait.model.DataFile;
import portrait.text.json.Json;
import portrait.text.json.JsonException;
import portrait.vocabulary.Category;
import portrait.vocabulary.PhraseIndex;

/**
 * How the value of a key is said: for each key of the language a list of cases, the first of which holds. The patterns are data; {@code
 * {value}} stands for the whole value, {@code {first}} and {@code {rest}} for what stands before its first comma and from there on, {@code
 * {tail}} for all but its first word and {@code {no}} for that word, {@code {a}} and {@code {the}} for an article where one is missing, and {@code {list}} for a
 * list whose last comma is an and ({@code {entries}}: where the value is a list in the file); {@code
 * {lens}} puts the word lens between a focal length and an aperture.
 */
final class Phrasebook {
    private static final List<String> SOURCES = List.of("light-sources", "modifiers");
    private static final List<String> PLACES = List.of(
            "from",
            "at",
            "on",
            "above",
            "behind",
            "below",
            "camera",
            "left",
            "right",
            "high",
            "low",
            "overhead",
            "front",
            "side",
            "directly",
            "slightly",
            "placed",
            "positioned",
            "coming",
            "just",
            "in",
            "off",
            "to",
            "over",
            "under",
            "back",
            "rear");
    private static final List<String> LIGHTS = List.of(
            "light",
            "lights",
            "lighting",
            "illumination",
            "sunlight",
            "daylight",
            "glow",
            "flash",
            "strobe",
            "beam",
            "moonlight",
            "lit",
            "candlelight",
            "backlight",
            "sun");

    private final DataFile file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Join> joins = new ArrayList<>();

    /**
     * How one key is said.
     *
     * @param slot the section that it counts to in the maker's order, where it is not its own
     * @param late whether it follows the other keys of its section
     * @param cases in order; the last holds always
     */
    record Entry(Optional<String> slot, boolean late, List<Case> cases) {}

    /**
     * A pattern and when it holds.
     *
     * @param has one of these phrases stands in the value
     * @param hasFirst one of these stands before its first comma
     * @param first that part has at most so many words
     * @param all every part between commas has at most so many words
     * @param starts it starts with one of these words
     * @param mentions the part before the first comma names a term of one of these categories
     * @param number it is a bare number
     * @param startsDigit it starts with a digit
     * @param quoted it starts with a quotation mark
     * @param isLong it is longer than a dozen words
     * @param single it has no comma
     * @param say the pattern
     */
    record Case(
            Optional<PhraseIndex<Boolean>> has,
            Optional<PhraseIndex<Boolean>> hasFirst,
            OptionalInt first,
            OptionalInt all,
            List<String> starts,
            List<Category> mentions,
            boolean number,
            boolean startsDigit,
            boolean quoted,
            boolean isLong,
            boolean single,
            String say) {}

    /** Two keys whose phrases go on with each other: lens and aperture. */
    record Join(List<String> first, String second) {}

    private Phrasebook(DataFile file) {
        this.file = file;
        for (Json.Obj each : file.objects(file.root(), "phrases")) {
            file.allow(each, "key", "slot", "late", "noun", "nouns", "light", "has", "limit", "else", "cases");
            entries.put(
                    file.string(each, "key"),
                    new Entry(file.optionalString(each, "slot"), file.flag(each, "late"), cases(each)));
        }
        for (Json.Obj each : file.objects(file.root(), "joins")) {
            joins.add(new Join(file.strings(each, "first"), file.string(each, "second")));
        }
    }

    private static final class Standard {
        private static final Phrasebook PHRASES = new Phrasebook(DataFile.resource("speech/phrases.json"));
    }

    /** The phrases that come with Portrait. */
    static Phrasebook standard() {
        return Standard.PHRASES;
    }

    /** How a key is said; its address is {@code camera.lens}. */
    Optional<Entry> entry(String address) {
        return Optional.ofNullable(entries.get(address));
    }

    List<Join> joins() {
        return List.copyOf(joins);
    }

    // ---- reading

    private List<Case> cases(Json.Obj entry) {
        if (file.has(entry, "noun")) {
            return noun(entry, file.string(entry, "noun"));
        }
        if (file.has(entry, "light")) {
            return light(entry, file.string(entry, "light"));
        }
        List<Case> cases = new ArrayList<>();
        for (Json.Obj each : file.objects(entry, "cases")) {
            file.allow(
                    each,
                    "has",
                    "hasFirst",
                    "first",
                    "all",
                    "starts",
                    "mentions",
                    "number",
                    "startsDigit",
                    "quoted",
                    "long",
                    "single",
                    "say");
            cases.add(new Case(
                    index(file.strings(each, "has")),
                    index(file.strings(each, "hasFirst")),
                    integer(each, "first"),
                    integer(each, "all"),
                    file.strings(each, "starts"),
                    categories(each),
                    file.flag(each, "number"),
                    file.flag(each, "startsDigit"),
                    file.flag(each, "quoted"),
                    file.flag(each, "long"),
                    file.flag(each, "single"),
                    file.string(each, "say")));
        }
        boolean last = !cases.isEmpty() && isOpen(cases.getLast());
        if (!last) {
            throw file.problem(entry, "the last case must hold always");
        }
        return List.copyOf(cases);
    }

    /** {@code soft} is {@code soft shadows}; {@code soft shadows} is enough already. */
    private List<Case> noun(Json.Obj entry, String noun) {
        List<String> has = new ArrayList<>(file.strings(entry, "has"));
        has.add(noun);
        return List.of(
                new Builder().hasFirst(has).say("{value}"),
                new Builder()
                        .starts(file.strings(entry, "nouns"))
                        .first(integer(entry, "limit").orElse(1))
                        .say("{first} " + noun + "{rest}"),
                new Builder().say(file.string(entry, "else")));
    }

    /** What a light of a set-up is called, with its source, its place or its quality. */
    private List<Case> light(Json.Obj entry, String light) {
        List<String> has = new ArrayList<>(file.strings(entry, "has"));
        has.add(light);
        return List.of(
                new Builder().hasFirst(has).say("{value}"),
                new Builder().starts(PLACES).say(light + " {value}"),
                new Builder().hasFirst(LIGHTS).say("{first} as the " + light + "{rest}"),
                new Builder().mentions(SOURCES).say(light + " from {a}{value}"),
                new Builder().first(2).say("{first} " + light + "{rest}"),
                new Builder().say(light + " from {a}{value}"));
    }

    private static boolean isOpen(Case last) {
        return last.has().isEmpty()
                && last.hasFirst().isEmpty()
                && last.first().isEmpty()
                && last.all().isEmpty()
                && last.starts().isEmpty()
                && last.mentions().isEmpty()
                && !last.number()
                && !last.startsDigit()
                && !last.quoted()
                && !last.isLong()
                && !last.single();
    }

    private static Optional<PhraseIndex<Boolean>> index(List<String> phrases) {
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        PhraseIndex.Builder<Boolean> builder = new PhraseIndex.Builder<>();
        phrases.forEach(phrase -> builder.add(phrase, true));
        return Optional.of(builder.build());
    }

    private OptionalInt integer(Json.Obj object, String member) {
        return file.number(object, member).stream()
                .mapToInt(number -> (int) number)
                .findFirst();
    }

    /** @throws JsonException for a category that the vocabulary does not have */
    private List<Category> categories(Json.Obj each) {
        return file.strings(each, "mentions").stream()
                .map(id -> Category.ofId(id).orElseThrow(() -> file.problem(each, "no category is called " + id)))
                .toList();
    }

    /** Cases with one or two conditions. */
    private static final class Builder {
        private List<String> hasFirst = List.of();
        private List<String> starts = List.of();
        private List<Category> mentions = List.of();
        private OptionalInt first = OptionalInt.empty();

        Builder hasFirst(List<String> phrases) {
            hasFirst = phrases;
            return this;
        }

        Builder starts(List<String> words) {
            starts = words;
            return this;
        }

        Builder mentions(List<String> ids) {
            mentions = ids.stream().map(id -> Category.ofId(id).orElseThrow()).toList();
            return this;
        }

        Builder first(int words) {
            first = OptionalInt.of(words);
            return this;
        }

        Case say(String pattern) {
            return new Case(
                    Optional.empty(),
                    index(hasFirst),
                    first,
                    OptionalInt.empty(),
                    starts,
                    mentions,
                    false,
                    false,
                    false,
                    false,
                    false,
                    pattern);
        }
    }
}
