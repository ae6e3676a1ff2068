package portrait.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import portrait.text.json.Json;
import portrait.text.json.JsonException;
import portrait.text.json.JsonReader;

/** A JSON file of facts, read strictly: what is wrong with it is an error that names the file, the place and what is wanted there. */
public final class DataFile {
    private final String name;
    private final String text;
    private final Json.Obj root;

    private DataFile(String name, String text) {
        this.name = name;
        this.text = text;
        Json value = strict();
        if (!(value instanceof Json.Obj object)) {
            throw problem(value, "the file must be one object");
        }
        this.root = object;
    }

    /**
     * Reads a file's text.
     *
     * @param name what to call it in errors
     * @throws JsonException where it is not one strict JSON object
     */
    public static DataFile of(String name, String text) {
        return new DataFile(name, text);
    }

    /** Reads a file that travels inside the jar, in {@code portrait/models/}. */
    public static DataFile resource(String path) {
        try (InputStream in = DataFile.class.getResourceAsStream("/portrait/models/" + path)) {
            if (in == null) {
                throw new IllegalStateException("the data file " + path + " is not in the jar");
            }
            return of(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Json strict() {
        JsonReader.Result result = JsonReader.read(text, 0, text.length());
        if (!result.problems().isEmpty()) {
            Json.Problem first = result.problems().getFirst();
            throw new JsonException(text, new Json.Problem(first.span(), name + ": " + first.message()));
        }
        return JsonReader.strict(text);
    }

    public Json.Obj root() {
        return root;
    }

    /** An error at a value, with the file's name and the place. */
    public JsonException problem(Json at, String message) {
        return new JsonException(text, new Json.Problem(at.span(), name + ": " + message));
    }

    /** Refuses members that nothing reads: most of them are misspelt. */
    public void allow(Json.Obj object, String... names) {
        Set<String> known = new TreeSet<>(List.of(names));
        for (Json.Member member : object.members()) {
            if (!known.contains(member.key())) {
                throw problem(
                        member.value(),
                        "\"" + member.key() + "\" is not known here; known are " + String.join(", ", known));
            }
        }
    }

    public boolean has(Json.Obj object, String member) {
        return object.get(member).isPresent();
    }

    public String string(Json.Obj object, String member) {
        return string(required(object, member));
    }

    public Optional<String> optionalString(Json.Obj object, String member) {
        return object.get(member).map(this::string);
    }

    public String string(Json value) {
        if (value instanceof Json.Str string) {
            return string.value();
        }
        throw problem(value, "a string is wanted here");
    }

    /** The strings of a list; none where the member is missing. */
    public List<String> strings(Json.Obj object, String member) {
        return items(object, member).stream().map(this::string).toList();
    }

    public OptionalDouble number(Json.Obj object, String member) {
        Optional<Json> value = object.get(member);
        return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(value.get()));
    }

    public double number(Json value) {
        if (value instanceof Json.Word word && word.isNumber()) {
            return Double.parseDouble(word.text());
        }
        throw problem(value, "a number is wanted here");
    }

    /** A whole number that is not negative. */
    public int integer(Json.Obj object, String member) {
        Json value = required(object, member);
        double number = number(value);
        if (number != Math.rint(number) || number < 0 || number > Integer.MAX_VALUE) {
            throw problem(value, "a whole number is wanted here");
        }
        return (int) number;
    }

    public boolean flag(Json.Obj object, String member) {
        Optional<Json> value = object.get(member);
        if (value.isEmpty()) {
            return false;
        }
        if (value.get() instanceof Json.Word word
                && (word.text().equals("true") || word.text().equals("false"))) {
            return word.text().equals("true");
        }
        throw problem(value.get(), "true or false is wanted here");
    }

    public Json.Obj object(Json.Obj object, String member) {
        return object(required(object, member));
    }

    public Optional<Json.Obj> optionalObject(Json.Obj object, String member) {
        return object.get(member).map(this::object);
    }

    public Json.Obj object(Json value) {
        if (value instanceof Json.Obj found) {
            return found;
        }
        throw problem(value, "an object is wanted here");
    }

    /** The objects of a list; none where the member is missing. */
    public List<Json.Obj> objects(Json.Obj object, String member) {
        return items(object, member).stream().map(this::object).toList();
    }

    /** One of an enum's constants, written in lower case with hyphens. */
    public <E extends Enum<E>> E choice(Json.Obj object, String member, Class<E> type) {
        Json value = required(object, member);
        String written = string(value);
        Map<String, E> choices = new java.util.TreeMap<>();
        for (E constant : type.getEnumConstants()) {
            choices.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        E choice = choices.get(written);
        if (choice == null) {
            throw problem(
                    value, "\"" + member + "\" is one of " + String.join(", ", choices.keySet()) + ", not " + written);
        }
        return choice;
    }

    private Json required(Json.Obj object, String member) {
        return object.get(member).orElseThrow(() -> problem(object, "\"" + member + "\" is missing"));
    }

    private List<Json> items(Json.Obj object, String member) {
        Optional<Json> value = object.get(member);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Json.Arr array) {
            return array.items();
        }
        throw problem(value.get(), "a list is wanted here");
    }
}
