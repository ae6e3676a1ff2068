package portrait.mention;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portrait.text.Span;

/** Reads slots and networks whose first characters tell them: {@code {argument …}}, {@code {{x}}}, {@code ${x}}, {@code <lora:x:1>}. */
final class SlotReader {
    private static final int MAX_SLOT = 90;
    private static final int MAX_ANGLE = 120;
    private static final int MAX_ARGUMENT = 600;
    private static final Set<String> NETWORKS = Set.of("lora", "lyco", "hypernet", "locon");

    private final Window window;

    SlotReader(Window window) {
        this.window = window;
    }

    /** {@code {{x}}} */
    @Nullable
    Form doubleBrace(int at) {
        if (window.at(at + 1) != '{') {
            return null;
        }
        return named(at, at + 2, "}}", Form.Style.DOUBLE_BRACE);
    }

    /** {@code ${x}} */
    @Nullable
    Form dollar(int at) {
        return window.at(at + 1) == '{' ? named(at, at + 2, "}", Form.Style.DOLLAR) : null;
    }

    private @Nullable Form named(int at, int from, String close, Form.Style style) {
        int end = window.find(close, from, at + MAX_SLOT);
        if (end < 0) {
            return null;
        }
        Span name = trimmed(from, end);
        return SlotWords.isName(name, window.text())
                ? new Form.Placeholder(new Span(at, end + close.length()), style, name.of(window.text()))
                : null;
    }

    private Span trimmed(int from, int to) {
        int begin = window.skipSpaces(from, to - from);
        int end = to;
        while (end > begin && window.at(end - 1) == ' ') {
            end--;
        }
        return new Span(Math.min(begin, end), end);
    }

    /** {@code <lora:name:0.8>}, {@code <insert city>}. */
    @Nullable
    Form angle(int at) {
        int close = at + 1;
        int limit = Math.min(window.end(), at + MAX_ANGLE);
        while (close < limit && !window.isOneOf("<>\n\r", close)) {
            close++;
        }
        if (close >= limit || window.at(close) != '>') {
            return null;
        }
        Span span = new Span(at, close + 1);
        String inner = window.text().substring(at + 1, close);
        int colon = inner.indexOf(':');
        String kind = colon < 0 ? "" : inner.substring(0, colon).toLowerCase(Locale.ROOT);
        if (NETWORKS.contains(kind)) {
            int second = inner.indexOf(':', colon + 1);
            return new Form.Network(span, kind, inner.substring(colon + 1, second < 0 ? inner.length() : second));
        }
        return SlotWords.isSlot(inner) ? new Form.Placeholder(span, Form.Style.ANGLE, inner) : null;
    }

    // ---- arguments

    /** {@code {argument name="x" default="y"}}, its quotes straight, curly, single or escaped. */
    Form.@Nullable Argument argument(int at) {
        if (!window.startsWith("{argument", at)) {
            return null;
        }
        int limit = Math.min(window.end(), at + MAX_ARGUMENT);
        Span name = attribute("name", at, limit);
        Span value = attribute("default", at, limit);
        int from = Math.max(name.end(), value.end());
        int close = from > at ? window.find("}", from, limit) : -1;
        return close < 0 ? null : new Form.Argument(new Span(at, close + 1), name.of(window.text()), value);
    }

    /** The span inside the quotes of an attribute; empty at {@code from} where it is not given. */
    private Span attribute(String attribute, int from, int limit) {
        Span none = new Span(from, from);
        int i = window.find(attribute + "=", from, limit);
        if (i < 0) {
            return none;
        }
        i += attribute.length() + 1;
        boolean escaped = window.at(i) == '\\';
        i += escaped ? 1 : 0;
        if (!window.isOneOf("\"“”'", i)) {
            return none;
        }
        String closing = window.at(i) == '\'' ? "'" : "\"”“";
        int begin = ++i;
        while (i < limit && !window.isOneOf(closing, i)) {
            i++;
        }
        int stop = escaped && i > begin && window.at(i - 1) == '\\' ? i - 1 : i;
        return i < limit ? new Span(begin, stop) : none;
    }
}
