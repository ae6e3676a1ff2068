package portrait.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portrait.text.Span;
import portrait.text.json.Json;
import portrait.text.json.JsonException;
import portrait.text.json.JsonReader;

/** Reads the data files. They travel inside the jar: what is wrong with one is an error of the build, and says its place. */
final class VocabularyReader {
    private final String file;
    private final String text;

    private VocabularyReader(String file) {
        this.file = file;
        this.text = load(file);
    }

    /** What the files hold. */
    record Parts(List<Term> terms, List<Key> keys, List<SectionEntry> sections) {}

    static Parts read() {
        List<Term> terms = Stream.of(Category.values())
                .flatMap(category -> terms(category).stream())
                .toList();
        return new Parts(terms, keys(), sections());
    }

    static List<Term> terms(Category category) {
        VocabularyReader reader = new VocabularyReader(category.id() + ".json");
        return reader.entries("terms").stream()
                .map(entry -> reader.term(category, entry))
                .toList();
    }

    static List<Key> keys() {
        VocabularyReader reader = new VocabularyReader("keys.json");
        return reader.entries("keys").stream().map(reader::key).toList();
    }

    static List<SectionEntry> sections() {
        VocabularyReader reader = new VocabularyReader("sections.json");
        return reader.entries("sections").stream()
                .map(entry -> new SectionEntry(reader.string(entry, "id"), reader.strings(entry, "aliases")))
                .toList();
    }

    /** A section's id with its aliases. */
    record SectionEntry(String id, List<String> aliases) {}

    private List<Json.Obj> entries(String name) {
        Json root = JsonReader.strict(text);
        if (root instanceof Json.Obj object && object.get(name).orElse(root) instanceof Json.Arr array) {
            return array.items().stream().map(this::object).toList();
        }
        throw problem(root, "an object with the list \"" + name + "\" is wanted");
    }

    private Term term(Category category, Json.Obj entry) {
        return new Term(
                string(entry, "id"),
                category,
                string(entry, "kind"),
                string(entry, "label"),
                aliases(entry),
                string(entry, "text"),
                new Numbers(entry.get("numbers").map(this::object).orElse(new Json.Obj(new Span(0, 0), List.of()))),
                string(entry, "write"),
                strings(entry, "replaces"));
    }

    private List<Alias> aliases(Json.Obj entry) {
        List<Alias> own = items(entry, "aliases").stream().map(this::alias).toList();
        List<Alias> translated = entry.get("translations").map(this::object).stream()
                .flatMap(languages -> languages.members().stream())
                .flatMap(language -> array(language.value()).items().stream())
                .map(this::alias)
                .toList();
        return Stream.concat(own.stream(), translated.stream()).toList();
    }

    private Alias alias(Json value) {
        if (value instanceof Json.Str string) {
            return new Alias(string.value(), Set.of());
        }
        Json.Obj object = object(value);
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        for (Json context : items(object, "context")) {
            topics.add(Topic.ofId(string(context))
                    .orElseThrow(() -> problem(context, "this is not a topic: " + string(context))));
        }
        return new Alias(string(object, "text"), topics);
    }

    private Key key(Json.Obj entry) {
        return new Key(
                string(entry, "id"),
                string(entry, "section"),
                string(entry, "label"),
                strings(entry, "aliases"),
                strings(entry, "local"),
                string(entry, "expects"),
                string(entry, "text"),
                string(entry, "example"));
    }

    private List<String> strings(Json.Obj entry, String name) {
        return items(entry, name).stream().map(this::string).toList();
    }

    private List<Json> items(Json.Obj entry, String name) {
        Optional<Json> value = entry.get(name);
        return value.isEmpty() ? List.of() : array(value.get()).items();
    }

    private String string(Json.Obj entry, String name) {
        return string(entry.get(name).orElseThrow(() -> problem(entry, "\"" + name + "\" is missing")));
    }

    private String string(Json value) {
        if (value instanceof Json.Str string) {
            return string.value();
        }
        throw problem(value, "a string is wanted");
    }

    private Json.Arr array(Json value) {
        if (value instanceof Json.Arr array) {
            return array;
        }
        throw problem(value, "a list is wanted");
    }

    private Json.Obj object(Json value) {
        if (value instanceof Json.Obj object) {
            return object;
        }
        throw problem(value, "an object is wanted");
    }

    private JsonException problem(Json at, String message) {
        return new JsonException(text, new Json.Problem(at.span(), file + ": " + message));
    }

    private static String load(String file) {
        try (InputStream in = VocabularyReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the vocabulary file " + file + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
