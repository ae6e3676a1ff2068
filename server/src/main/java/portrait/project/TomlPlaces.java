package portrait.project;

import org.tomlj.TomlPosition;
import portrait.text.Position;
import portrait.text.PositionEncoding;
import portrait.text.SourceText;
import portrait.text.Span;

/** Where keys and values end: the TOML library tells only where keys and items start. */
final class TomlPlaces {
    private final SourceText source;
    private final String text;

    TomlPlaces(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** An offset of the library, which counts lines and characters from 1. */
    int offset(TomlPosition position) {
        return source.lines()
                .offset(new Position(position.line() - 1, Math.max(0, position.column() - 1)), PositionEncoding.UTF_32);
    }

    /** The line from a place on, without white space at its end. */
    Span restOfLine(int from) {
        Span line = source.lines().line(source.lines().lineAt(from));
        int start = Math.max(line.start(), Math.min(from, line.end()));
        Span rest = new Span(start, line.end()).strip(text);
        return rest.isEmpty() ? line.strip(text) : rest;
    }

    /** The key that starts there, or the whole head of a table. */
    Span key(int start) {
        boolean head = start < text.length() && text.charAt(start) == '[';
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = behindQuotes(at);
            } else if (head && c == ']') {
                int end = at;
                while (end < text.length() && text.charAt(end) == ']') {
                    end++;
                }
                return new Span(start, end);
            } else if (!head && (c == '=' || c == ',' || c == '}' || c == '#')) {
                break;
            } else {
                at++;
            }
        }
        return new Span(start, Math.max(start, Math.min(at, text.length()))).strip(text);
    }

    /** The value of the key that starts there; the key where there is none, as in the head of a table. */
    Span value(int keyStart) {
        Span key = key(keyStart);
        int at = key.end();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '=') {
            return key;
        }
        at++;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return item(at);
    }

    /** The value that starts there, or behind the white space and comments that do. */
    Span item(int from) {
        int start = skipBlank(from);
        int depth = 0;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = behindQuotes(at);
                continue;
            }
            boolean closes = c == ']' || c == '}';
            boolean ends = depth == 0 && (closes || c == ',' || c == '\n' || c == '#');
            if (ends) {
                break;
            }
            if (c == '#') {
                at = source.lines().line(source.lines().lineAt(at)).end();
                continue;
            }
            depth += c == '[' || c == '{' ? 1 : closes ? -1 : 0;
            at++;
        }
        return new Span(start, at).strip(text);
    }

    private int skipBlank(int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
            at = text.charAt(at) == '#'
                    ? source.lines().line(source.lines().lineAt(at)).end()
                    : at + 1;
        }
        return at;
    }

    /** Behind a string with one quotation mark or three. */
    private int behindQuotes(int start) {
        char quote = text.charAt(start);
        String three = String.valueOf(quote).repeat(3);
        if (text.startsWith(three, start)) {
            int close = text.indexOf(three, start + 3);
            return close < 0 ? text.length() : close + 3;
        }
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' && quote == '"' ? 2 : 1;
        }
        return Math.min(text.length(), at < text.length() && text.charAt(at) == quote ? at + 1 : at);
    }
}
