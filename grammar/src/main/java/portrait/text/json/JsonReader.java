package portrait.text.json;

import java.util.ArrayList;
import java.util.List;
import portrait.text.Span;

/**
 * Reads JSON as people write it: missing and trailing commas, curly quotes, line breaks and unescaped quotes in strings,
 * bare words, comments, missing closing brackets. Total and linear: any text gives a value and a list of {@link
 * Json.Problem}s, which is empty for strict JSON.
 */
public final class JsonReader {
    /** Brackets nested deeper than this are read as words: no prompt needs them, and the stack stays small. */
    static final int MAX_DEPTH = 200;

    private final JsonCursor in;
    private final JsonStrings strings;

    private JsonReader(String text, int start, int end) {
        this.in = new JsonCursor(text, start, end);
        this.strings = new JsonStrings(in);
    }

    /**
     * The outcome of a reading.
     *
     * @param value what was read
     * @param end the offset behind it
     * @param reach the offset behind the last character that was looked at
     * @param problems what strict JSON would not have accepted, in order
     * @param comments {@code // …} between the values, in order
     */
    public record Result(Json value, int end, int reach, List<Json.Problem> problems, List<Span> comments) {}

    /** Reads the value that starts at {@code start}, and stops behind it or at {@code end}. */
    public static Result read(String text, int start, int end) {
        JsonReader reader = new JsonReader(text, start, end);
        reader.in.skipSpace();
        Json value = reader.value(0);
        return new Result(value, reader.in.at, reader.in.reach(), reader.in.problems(), reader.in.comments());
    }

    /**
     * Reads a text that must be one strict JSON value, such as a data file.
     *
     * @throws JsonException with the place, where it is not
     */
    public static Json strict(String text) {
        JsonReader reader = new JsonReader(text, 0, text.length());
        reader.in.skipSpace();
        Json value = reader.value(0);
        reader.in.skipSpace();
        if (!reader.in.isAtEnd()) {
            reader.in.problem(reader.in.at, text.length(), "text behind the end of the value");
        }
        List<Json.Problem> problems = reader.in.problems();
        if (!problems.isEmpty()) {
            throw new JsonException(text, problems.getFirst());
        }
        return value;
    }

    /**
     * Whether a JSON body starts here: a brace, or a bracket and a brace, before a quoted key with its colon; comments may stand between. The result's absolute value
     * is the offset behind the last character looked at; it is positive where a body starts.
     */
    public static int bodyStart(String text, int start) {
        char open = text.charAt(start);
        if (open != '{' && open != '[') {
            return -start - 1;
        }
        int i = JsonCursor.skipComments(text, start + 1);
        if (open == '[') {
            if (i >= text.length() || text.charAt(i) != '{') {
                return -i - 1;
            }
            i = JsonCursor.skipComments(text, i + 1);
        }
        return JsonCursor.keyEnd(text, i, text.length());
    }

    private Json value(int depth) {
        if (in.isAtEnd() || in.atForeignLine()) {
            in.problem(in.at, in.at, "a value is missing");
            return new Json.Word(new Span(in.at, in.at), "");
        }
        char c = in.here();
        if (c == '{' && depth < MAX_DEPTH && (depth == 0 || in.opensObject())) {
            return object(depth);
        }
        if (c == '[' && depth < MAX_DEPTH) {
            return array(depth);
        }
        return in.isAtQuote() ? strings.read(false) : word();
    }

    private Json object(int depth) {
        int start = in.at++;
        List<Json.Member> members = new ArrayList<>();
        boolean comma = true;
        while (true) {
            in.skipSpace();
            if (in.isAtEnd() || in.atForeignLine()) {
                in.problem(start, start + 1, "this { is never closed");
                break;
            }
            char c = in.here();
            if (c == '}') {
                if (comma && !members.isEmpty()) {
                    in.problem(in.at, in.at + 1, "a comma stands before this }");
                }
                in.at++;
                break;
            }
            if (c == ',') {
                if (comma) {
                    in.problem(in.at, in.at + 1, "nothing stands before this comma");
                }
                comma = true;
                in.at++;
                continue;
            }
            if (c == ']') {
                in.problem(in.at, in.at + 1, "this ] closes a {");
                in.at++;
                continue;
            }
            if (!comma) {
                in.problem(in.at, in.at, "a comma is missing before this key");
            }
            comma = false;
            member(depth, members);
        }
        return new Json.Obj(new Span(start, in.at), List.copyOf(members));
    }

    private void member(int depth, List<Json.Member> members) {
        int before = in.at;
        Json key = in.isAtQuote() ? strings.read(true) : bareKey();
        in.skipSpace();
        boolean colon = !in.isAtEnd() && (in.here() == ':' || in.here() == '：');
        if (!colon) {
            in.problem(key.span().start(), key.span().end(), "a colon is missing behind this key");
        } else if (in.here() != ':') {
            in.problem(in.at, in.at + 1, "JSON wants a narrow colon");
        }
        if (colon) {
            in.at++;
            in.skipSpace();
        }
        String name = key instanceof Json.Str string ? string.value() : ((Json.Word) key).text();
        Span nameSpan = key instanceof Json.Str string ? string.inner() : key.span();
        boolean said = colon || (!in.isAtEnd() && in.startsValue(in.at) && !in.isKey(in.at));
        Json value = said ? value(depth + 1) : new Json.Word(new Span(in.at, in.at), "");
        members.add(new Json.Member(name, nameSpan, value));
        if (in.at == before) {
            in.at++; // never stand still, whatever stood there
        }
    }

    private Json array(int depth) {
        int start = in.at++;
        List<Json> items = new ArrayList<>();
        boolean comma = true;
        while (true) {
            in.skipSpace();
            if (in.isAtEnd() || in.atForeignLine()) {
                in.problem(start, start + 1, "this [ is never closed");
                break;
            }
            char c = in.here();
            if (c == ']') {
                if (comma && !items.isEmpty()) {
                    in.problem(in.at, in.at + 1, "a comma stands before this ]");
                }
                in.at++;
                break;
            }
            if (c == ',') {
                if (comma) {
                    in.problem(in.at, in.at + 1, "nothing stands before this comma");
                }
                comma = true;
                in.at++;
                continue;
            }
            if (c == '}') {
                // A list that was never closed, in an object that is: the brace belongs to the object.
                in.problem(start, start + 1, "this [ is never closed");
                break;
            }
            if (!comma) {
                in.problem(in.at, in.at, "a comma is missing before this value");
            }
            comma = false;
            int before = in.at;
            items.add(value(depth + 1));
            if (in.at == before) {
                in.at++;
            }
        }
        return new Json.Arr(new Span(start, in.at), List.copyOf(items));
    }

    private Json bareKey() {
        int start = in.at;
        while (!in.isAtEnd() && ":,{}[]\n\r\"“”".indexOf(in.here()) < 0) {
            in.at++;
        }
        if (in.at == start) {
            in.at++;
        }
        Json.Word word = trimmed(start);
        in.problem(word.span().start(), word.span().end(), "this key has no quotes");
        return word;
    }

    private Json word() {
        int start = in.at;
        if (in.here() == '{' || in.here() == '[') {
            in.at++; // a placeholder, or nesting beyond the limit
            while (!in.isAtEnd() && "{}[]\n\r".indexOf(in.here()) < 0) {
                in.at++;
            }
            if (!in.isAtEnd() && (in.here() == '}' || in.here() == ']')) {
                in.at++;
            }
        }
        while (!in.isAtEnd() && ",{}[]\n\r".indexOf(in.here()) < 0) {
            in.at++;
        }
        Json.Word word = trimmed(start);
        if (!word.isNumber() && !List.of("true", "false", "null").contains(word.text())) {
            String message = word.text().isEmpty() ? "a value is missing" : "this value has no quotes";
            in.problem(word.span().start(), word.span().end(), message);
        }
        return word;
    }

    private Json.Word trimmed(int start) {
        int stop = in.at;
        while (stop > start && JsonCursor.isSpace(in.text.charAt(stop - 1))) {
            stop--;
        }
        return new Json.Word(new Span(start, stop), in.text.substring(start, stop));
    }
}
