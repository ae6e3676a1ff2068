package portrait.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portrait.text.Span;

/** Finds markup: variables, weights, placeholders, flags. Everything is told by brackets that close, or by a bounded look ahead. */
final class FormReader {
    private static final int MAX_BLANK = 90;

    private final Window window;
    private final boolean json;
    private final List<Mention> found;
    private final BracketReader brackets;
    private final SlotReader slots;
    private final FlagReader flags;

    FormReader(String text, Stretch stretch, List<Mention> found) {
        this.window = new Window(text, stretch.span().start(), stretch.span().end());
        this.json = stretch.json();
        this.found = found;
        this.brackets = new BracketReader(window, found);
        this.slots = new SlotReader(window);
        this.flags = new FlagReader(window);
    }

    /** Reads the form at {@code at}: the offset to go on from, or -1 where none starts. */
    int read(int at) {
        return switch (window.at(at)) {
            case '\\' -> escape(at);
            case '{' -> brace(at);
            case '$' -> form(slots.dollar(at));
            case '(', '（', '[' -> brackets.open(at);
            case ')', '）', ']', '}' -> brackets.close(at);
            case '|' -> brackets.pipe(at);
            case '=' -> brackets.equalsSign(at);
            case ':', '：' -> brackets.isOpen() ? brackets.colon(at) : partWeight(at);
            case '<' -> form(slots.angle(at));
            case '_' -> underscores(at);
            case '-', '—', '–' -> form(flags.read(at));
            default -> -1;
        };
    }

    private int form(@Nullable Form form) {
        if (form == null) {
            return -1;
        }
        found.add(form);
        return form.span().end();
    }

    private int escape(int at) {
        boolean escapes = window.isOneOf("{}()[]|\\", at + 1);
        if (escapes) {
            found.add(new Form.Escape(new Span(at, at + 2)));
        }
        if (!json) {
            return escapes ? at + 2 : -1;
        }
        return Math.min(window.end(), at + (window.at(at + 1) == 'u' ? 6 : 2));
    }

    private int brace(int at) {
        Form.Argument argument = slots.argument(at);
        if (argument != null) {
            found.add(argument);
            // What its default says counts.
            return argument.value().isEmpty()
                    ? argument.span().end()
                    : argument.value().start();
        }
        int behind = form(slots.doubleBrace(at));
        return behind > 0 ? behind : brackets.open(at);
    }

    /** {@code ::2}, {@code ::-0.5}; without a number where a space follows. */
    private int partWeight(int at) {
        if (window.at(at) != ':' || window.at(at + 1) != ':') {
            return -1;
        }
        boolean negative = window.at(at + 2) == '-';
        Figure weight = window.figure(at + (negative ? 3 : 2));
        int behind = weight == null ? at + 2 : weight.end();
        boolean separates = weight != null || behind >= window.end() || Character.isWhitespace(window.at(behind));
        if (separates) {
            double value = weight == null ? 1 : weight.value();
            found.add(new Form.PartWeight(new Span(at, behind), negative && weight != null ? -value : value));
        }
        return behind;
    }

    /** {@code __wild/card__}; four and more underscores are a blank to fill in. Words between are bold, as Markdown has it. */
    private int underscores(int at) {
        if (Character.isLetterOrDigit(window.at(at - 1)) || window.at(at + 1) != '_') {
            return -1;
        }
        int name = at;
        while (window.at(name) == '_') {
            name++;
        }
        if (name - at >= 4) {
            found.add(new Form.Placeholder(new Span(at, name), Form.Style.BLANK, ""));
            return name;
        }
        int stop = name;
        while (stop - name < MAX_BLANK && isWildcard(stop)) {
            stop++;
        }
        boolean closed = stop > name && window.at(stop) == '_' && window.at(stop + 1) == '_';
        if (!closed) {
            return Math.max(name, at + 1);
        }
        found.add(new Form.Wildcard(new Span(at, stop + 2), window.text().substring(name, stop)));
        return stop + 2;
    }

    private boolean isWildcard(int at) {
        return Character.isLetterOrDigit(window.at(at))
                || window.isOneOf("/-*.~", at)
                || (window.at(at) == '_' && window.at(at + 1) != '_');
    }
}
