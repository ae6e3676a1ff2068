package portrait.text.json;

import java.util.ArrayList;
import java.util.List;
import portrait.text.Span;

/** A place in a text that is read as JSON, with the looks ahead that tell what stands there. Each look is bounded. */
final class JsonCursor {
    /** Hostile text could earn one at each character. */
    private static final int MAX_PROBLEMS = 200;
    /** How far the end of a quoted key is looked for. */
    private static final int MAX_KEY = 120;

    private static final String SLOT = "{argument name=";
    private static final int MAX_SLOT = 600;

    final String text;
    final int end;
    int at;
    /** Behind the last character that was looked at without being read. */
    private int peeked;

    private final List<Json.Problem> problems = new ArrayList<>();
    private final List<Span> comments = new ArrayList<>(0);

    JsonCursor(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.at = start;
    }

    List<Json.Problem> problems() {
        return List.copyOf(problems);
    }

    List<Span> comments() {
        return List.copyOf(comments);
    }

    /** Behind the last character that was looked at; one more where that was the end. */
    int reach() {
        return Math.max(peeked, at + (at == end ? 1 : 0));
    }

    boolean isAtEnd() {
        return at >= end;
    }

    /** The character at the cursor, which must not stand at the end. */
    char here() {
        return text.charAt(at);
    }

    /** The character at the cursor, which moves behind it. */
    char take() {
        return text.charAt(at++);
    }

    boolean isAtQuote() {
        return isQuote(here()) || here() == '\'';
    }

    void problem(int from, int to, String message) {
        if (problems.size() >= MAX_PROBLEMS) {
            return;
        }
        problems.add(new Json.Problem(new Span(Math.min(from, end), Math.min(Math.max(from, to), end)), message));
    }

    /** Moves behind white space and comments. */
    void skipSpace() {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '/' && at + 1 < end && text.charAt(at + 1) == '/') {
                int start = at;
                while (at < end && text.charAt(at) != '\n') {
                    at++;
                }
                comments.add(new Span(start, at > start && text.charAt(at - 1) == '\r' ? at - 1 : at));
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

    // ---- looking ahead

    /** A brace before a bare name is a placeholder such as {@code {age}}, not an object, unless a colon follows. */
    boolean opensObject() {
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

    boolean startsValue(int at) {
        char c = text.charAt(at);
        return isQuote(c) || c == '{' || c == '[' || (c >= '0' && c <= '9');
    }

    boolean isKey(int at) {
        int key = keyEnd(text, at, end);
        peeked = Math.max(peeked, Math.abs(key));
        return key > 0;
    }

    /** A Markdown fence or heading at a line's start: the body ends here although a bracket is open. */
    boolean atForeignLine() {
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
    boolean isForeignOrKey(int lineStart) {
        if (lineStart < end && isForeign(lineStart)) {
            return true;
        }
        int i = lineStart;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t') && i < lineStart + MAX_KEY) {
            i++;
        }
        return isKey(i);
    }

    /** A quote ends its string where structure, the next key, a line end or the end of the text follows; a key's, also before a quote. */
    boolean endsString(int from, boolean key) {
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

    /** The offset behind a slot such as {@code {argument name="city" default="Rome"}}, whose quotes end no string; or -1. */
    int slotEnd() {
        if (!text.startsWith(SLOT, at) || at + SLOT.length() >= end || !isQuote(text.charAt(at + SLOT.length()))) {
            peeked = Math.max(peeked, at + SLOT.length() + 1);
            return -1;
        }
        int limit = Math.min(end, at + MAX_SLOT);
        int close = text.indexOf('}', at, limit);
        peeked = Math.max(peeked, close < 0 ? limit + 1 : close + 1);
        return close < 0 ? -1 : close + 1;
    }

    // ---- texts at large

    /** The offset behind a quoted key with its colon; or, negated, behind the last character looked at to see that there is none. */
    static int keyEnd(String text, int start, int end) {
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

    static int skipBlank(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Behind white space and comments. */
    static int skipComments(String text, int from) {
        int i = skipBlank(text, from);
        while (text.startsWith("//", i)) {
            int end = text.indexOf('\n', i);
            i = skipBlank(text, end < 0 ? text.length() : end);
        }
        return i;
    }

    static boolean closes(char open, char c) {
        return switch (open) {
            case '"' -> c == '"';
            case '\'' -> c == '\'';
            default -> isQuote(c);
        };
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    private static boolean isOddSpace(char c) {
        return " \t\n\r".indexOf(c) < 0 && isSpace(c);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\uFEFF' || c == '\u00A0' || c == '\u200B';
    }
}
