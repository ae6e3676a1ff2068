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
    /** Hostile text could earn one at each character. */
    private static final int MAX_PROBLEMS = 200;
    /** How far the end of a quoted key is looked for. */
    private static final int MAX_KEY = 120;

    private static final String SLOT = "{argument name=";
    private static final int MAX_SLOT = 600;

    private final String text;
    private final int end;
    private int at;
    private int peeked;
    private final List<Json.Problem> problems = new ArrayList<>();

    private JsonReader(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.at = start;
    }

    /**
     * The outcome of a reading.
     *
     * @param value what was read
     * @param end the offset behind it
     * @param reach the offset behind the last character that was looked at
     * @param problems what strict JSON would not have accepted, in order
     */
    public record Result(Json value, int end, int reach, List<Json.Problem> problems) {}

    /** Reads the value that starts at {@code start}, and stops behind it or at {@code end}. */
    public static Result read(String text, int start, int end) {
        JsonReader reader = new JsonReader(text, start, end);
        reader.skipSpace();
        Json value = reader.value(0);
        int reach = Math.max(reader.peeked, reader.at + (reader.at == end ? 1 : 0));
        return new Result(value, reader.at, reach, List.copyOf(reader.problems));
    }

    /**
     * Reads a text that must be one strict JSON value, such as a data file.
     *
     * @throws JsonException with the place, where it is not
     */
    public static Json strict(String text) {
        JsonReader reader = new JsonReader(text, 0, text.length());
        reader.skipSpace();
        Json value = reader.value(0);
        reader.skipSpace();
        if (reader.at < text.length()) {
            reader.problem(reader.at, text.length(), "text behind the end of the value");
        }
        if (!reader.problems.isEmpty()) {
            throw new JsonException(text, reader.problems.getFirst());
        }
        return value;
    }

    /**
     * Whether a JSON body starts here: a brace, or a bracket and a brace, before a quoted key with its colon. The result's absolute value
     * is the offset behind the last character looked at; it is positive where a body starts.
     */
    public static int bodyStart(String text, int start) {
        char open = text.charAt(start);
        if (open != '{' && open != '[') {
            return -start - 1;
        }
        int i = skipBlank(text, start + 1);
        if (open == '[') {
            if (i >= text.length() || text.charAt(i) != '{') {
                return -i - 1;
            }
            i = skipBlank(text, i + 1);
        }
        return keyEnd(text, i, text.length());
    }

    /** The offset behind a quoted key with its colon; or, negated, behind the last character looked at to see that there is none. */
    private static int keyEnd(String text, int start, int end) {
        if (start >= end || !(isQuote(text.charAt(start)) || text.charAt(start) == '\'')) {
            return -start - 1;
        }
        int limit = Math.min(end, start + MAX_KEY);
        int i = start + 1;
        while (i < limit && text.charAt(i) != '\n' && !closes(text.charAt(start), text.charAt(i))) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        int behind = i + 1;
        while (behind < limit && (text.charAt(behind) == ' ' || text.charAt(behind) == '\t')) {
            behind++;
        }
        boolean key = i < limit
                && closes(text.charAt(start), text.charAt(i))
                && behind < limit
                && (text.charAt(behind) == ':' || text.charAt(behind) == '：');
        return key ? behind + 1 : -Math.min(behind, end) - 1;
    }

    private static int skipBlank(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private Json value(int depth) {
        if (at >= end || atForeignLine()) {
            problem(at, at, "a value is missing");
            return new Json.Word(new Span(at, at), "");
        }
        char c = text.charAt(at);
        if (c == '{' && depth < MAX_DEPTH && (depth == 0 || opensObject())) {
            return object(depth);
        }
        if (c == '[' && depth < MAX_DEPTH) {
            return array(depth);
        }
        return isQuote(c) || c == '\'' ? string(false) : word();
    }

    /** A brace before a bare name is a placeholder such as {@code {age}}, not an object, unless a colon follows. */
    private boolean opensObject() {
        int i = at + 1;
        int limit = Math.min(end, at + MAX_KEY);
        while (i < limit && isSpace(text.charAt(i))) {
            i++;
        }
        if (i >= limit || isQuote(text.charAt(i)) || "}'/,".indexOf(text.charAt(i)) >= 0) {
            return true;
        }
        while (i < limit && (Character.isLetterOrDigit(text.charAt(i)) || " _-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        peeked = Math.max(peeked, i + 1);
        return i < limit && text.charAt(i) == ':';
    }

    private Json object(int depth) {
        int start = at++;
        List<Json.Member> members = new ArrayList<>();
        boolean comma = true;
        while (true) {
            skipSpace();
            if (at >= end || atForeignLine()) {
                problem(start, start + 1, "this { is never closed");
                break;
            }
            char c = text.charAt(at);
            if (c == '}') {
                if (comma && !members.isEmpty()) {
                    problem(at, at + 1, "a comma stands before this }");
                }
                at++;
                break;
            }
            if (c == ',') {
                if (comma) {
                    problem(at, at + 1, "nothing stands before this comma");
                }
                comma = true;
                at++;
                continue;
            }
            if (c == ']') {
                problem(at, at + 1, "this ] closes a {");
                at++;
                continue;
            }
            if (!comma) {
                problem(at, at, "a comma is missing before this key");
            }
            comma = false;
            member(depth, members);
        }
        return new Json.Obj(new Span(start, at), List.copyOf(members));
    }

    private void member(int depth, List<Json.Member> members) {
        int before = at;
        Json key = isQuote(text.charAt(at)) || text.charAt(at) == '\'' ? string(true) : bareKey();
        skipSpace();
        boolean colon = at < end && (text.charAt(at) == ':' || text.charAt(at) == '：');
        if (!colon) {
            problem(key.span().start(), key.span().end(), "a colon is missing behind this key");
        } else if (text.charAt(at) != ':') {
            problem(at, at + 1, "JSON wants a narrow colon");
        }
        if (colon) {
            at++;
            skipSpace();
        }
        String name = key instanceof Json.Str string ? string.value() : ((Json.Word) key).text();
        Span nameSpan = key instanceof Json.Str string ? string.inner() : key.span();
        boolean said = colon || (at < end && startsValue(at) && !isKey(at));
        Json value = said ? value(depth + 1) : new Json.Word(new Span(at, at), "");
        members.add(new Json.Member(name, nameSpan, value));
        if (at == before) {
            at++; // never stand still, whatever stood there
        }
    }

    private Json array(int depth) {
        int start = at++;
        List<Json> items = new ArrayList<>();
        boolean comma = true;
        while (true) {
            skipSpace();
            if (at >= end || atForeignLine()) {
                problem(start, start + 1, "this [ is never closed");
                break;
            }
            char c = text.charAt(at);
            if (c == ']') {
                if (comma && !items.isEmpty()) {
                    problem(at, at + 1, "a comma stands before this ]");
                }
                at++;
                break;
            }
            if (c == ',') {
                if (comma) {
                    problem(at, at + 1, "nothing stands before this comma");
                }
                comma = true;
                at++;
                continue;
            }
            if (c == '}') {
                // A list that was never closed, in an object that is: the brace belongs to the object.
                problem(start, start + 1, "this [ is never closed");
                break;
            }
            if (!comma) {
                problem(at, at, "a comma is missing before this value");
            }
            comma = false;
            int before = at;
            items.add(value(depth + 1));
            if (at == before) {
                at++;
            }
        }
        return new Json.Arr(new Span(start, at), List.copyOf(items));
    }

    private Json bareKey() {
        int start = at;
        while (at < end && ":,{}[]\n\r\"“”".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            at++;
        }
        Json.Word word = trimmed(start);
        problem(word.span().start(), word.span().end(), "this key has no quotes");
        return word;
    }

    private Json word() {
        int start = at;
        if (text.charAt(at) == '{' || text.charAt(at) == '[') {
            at++; // a placeholder, or nesting beyond the limit
            while (at < end && "{}[]\n\r".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (at < end && (text.charAt(at) == '}' || text.charAt(at) == ']')) {
                at++;
            }
        }
        while (at < end && ",{}[]\n\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        Json.Word word = trimmed(start);
        if (!word.isNumber() && !List.of("true", "false", "null").contains(word.text())) {
            String message = word.text().isEmpty() ? "a value is missing" : "this value has no quotes";
            problem(word.span().start(), word.span().end(), message);
        }
        return word;
    }

    private Json.Word trimmed(int start) {
        int stop = at;
        while (stop > start && isSpace(text.charAt(stop - 1))) {
            stop--;
        }
        return new Json.Word(new Span(start, stop), text.substring(start, stop));
    }

    private Json string(boolean key) {
        int start = at;
        char open = text.charAt(at++);
        if (open != '"') {
            problem(start, start + 1, "JSON wants straight double quotes");
        }
        StringBuilder value = new StringBuilder();
        while (at < end) {
            char c = text.charAt(at);
            int slot = c == '{' ? slotEnd() : -1;
            if (slot > 0) {
                problem(at, slot, "quotes inside a string want backslashes before them");
                value.append(text, at, slot);
                at = slot;
            } else if (c == '\\' && at + 1 < end) {
                escape(value);
            } else if (closes(open, c)) {
                if (endsString(at + 1, key)) {
                    at++;
                    return new Json.Str(new Span(start, at), new Span(start + 1, at - 1), value.toString());
                }
                problem(at, at + 1, "a quote inside a string wants a backslash before it");
                value.append(c);
                at++;
            } else if ((c == '\n' || c == '\r') && isForeignOrKey(at + 1)) {
                break;
            } else {
                if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
                    problem(at, at + 1, "a line break inside a string");
                } else if (c < ' ' && c != '\r') {
                    problem(at, at + 1, "a control character inside a string");
                }
                value.append(c);
                at++;
            }
        }
        problem(start, start + 1, "this string is never closed");
        return new Json.Str(new Span(start, at), new Span(start + 1, at), value.toString());
    }

    /** The offset behind a slot such as {@code {argument name="city" default="Rome"}}, whose quotes end no string; or -1. */
    private int slotEnd() {
        if (!text.startsWith(SLOT, at) || at + SLOT.length() >= end || !isQuote(text.charAt(at + SLOT.length()))) {
            peeked = Math.max(peeked, at + SLOT.length() + 1);
            return -1;
        }
        int limit = Math.min(end, at + MAX_SLOT);
        int close = text.indexOf('}', at, limit);
        peeked = Math.max(peeked, close < 0 ? limit + 1 : close + 1);
        return close < 0 ? -1 : close + 1;
    }

    private void escape(StringBuilder value) {
        char c = text.charAt(at + 1);
        at += 2;
        switch (c) {
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'r' -> value.append('\r');
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case '"', '\\', '/' -> value.append(c);
            case 'u' -> {
                int code = at + 4 <= end ? hex(at) : -1;
                if (code < 0) {
                    problem(at - 2, at, "\\u wants four hexadecimal digits");
                } else {
                    value.append((char) code);
                    at += 4;
                }
            }
            default -> {
                problem(at - 2, at, "JSON has no escape \\" + c);
                value.append(c);
            }
        }
    }

    private int hex(int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private static boolean closes(char open, char c) {
        return switch (open) {
            case '"' -> c == '"';
            case '\'' -> c == '\'';
            default -> isQuote(c);
        };
    }

    /** A quote ends its string where structure, the next key, a line end or the end of the text follows; a key's, also before a quote. */
    private boolean endsString(int from, boolean key) {
        int i = from;
        while (i < end && isSpace(text.charAt(i))) {
            if (text.charAt(i) == '\n') {
                peeked = Math.max(peeked, i + 1);
                return true;
            }
            i++;
        }
        peeked = Math.max(peeked, i + 1);
        return i >= end || ",:}]：".indexOf(text.charAt(i)) >= 0 || (i > from && (key ? startsValue(i) : isKey(i)));
    }

    private boolean startsValue(int at) {
        char c = text.charAt(at);
        return isQuote(c) || c == '{' || c == '[' || (c >= '0' && c <= '9');
    }

    private boolean isKey(int at) {
        int key = keyEnd(text, at, end);
        peeked = Math.max(peeked, Math.abs(key));
        return key > 0;
    }

    /** A Markdown fence or heading at a line's start: the body ends here although a bracket is open. */
    private boolean atForeignLine() {
        return (at == 0 || text.charAt(at - 1) == '\n') && isForeign(at);
    }

    private boolean isForeign(int lineStart) {
        peeked = Math.max(peeked, lineStart + 7);
        int hashes = lineStart;
        while (hashes < end && hashes - lineStart < 6 && text.charAt(hashes) == '#') {
            hashes++;
        }
        boolean heading = hashes > lineStart && hashes < end && text.charAt(hashes) == ' ';
        return heading || text.startsWith("```", lineStart);
    }

    /** What shows that the string in the line before was never closed: foreign text, or the next quoted key. */
    private boolean isForeignOrKey(int lineStart) {
        if (lineStart < end && isForeign(lineStart)) {
            return true;
        }
        int i = lineStart;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t') && i < lineStart + MAX_KEY) {
            i++;
        }
        return isKey(i);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    private void skipSpace() {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '/' && at + 1 < end && text.charAt(at + 1) == '/') {
                int start = at;
                while (at < end && text.charAt(at) != '\n') {
                    at++;
                }
                problem(start, at, "JSON has no comments");
            } else if (" \t\n\r".indexOf(c) >= 0) {
                at++;
            } else if (isOddSpace(c)) {
                int start = at;
                while (at < end && isOddSpace(text.charAt(at))) {
                    at++;
                }
                problem(start, at, "JSON has no such white space");
            } else {
                return;
            }
        }
    }

    private static boolean isOddSpace(char c) {
        return " \t\n\r".indexOf(c) < 0 && isSpace(c);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\uFEFF' || c == '\u00A0' || c == '\u200B';
    }

    private void problem(int from, int to, String message) {
        if (problems.size() >= MAX_PROBLEMS) {
            return;
        }
        problems.add(new Json.Problem(new Span(Math.min(from, end), Math.min(Math.max(from, to), end)), message));
    }
}
