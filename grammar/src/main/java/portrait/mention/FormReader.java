package portrait.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portrait.text.Span;

/**
 * Finds markup: variables, weights, placeholders, flags. Brackets are kept on a stack and judged when they close, so that nesting costs
 * nothing twice; everything else is told by a bounded look ahead.
 */
final class FormReader {
    private static final int MAX_NAME = 48;
    /** No prompt nests deeper; brackets beyond it are plain characters. */
    private static final int MAX_DEPTH = 1000;

    private static final int MAX_SLOT = 90;
    private static final int MAX_ARGUMENT = 600;
    private static final Set<String> BARE_FLAGS = Set.of(
            "raw", "tile", "hd", "sd", "draft", "fast", "relax", "turbo", "stealth", "public", "test", "video",
            "uplight", "upbeta", "hq");
    private static final Set<String> SINGLE_DASH_FLAGS =
            Set.of("ar", "no", "v", "s", "stylize", "seed", "chaos", "style", "q", "aspect");
    private static final List<String> SLOT_VERBS = List.of(
            "insert ",
            "your ",
            "enter ",
            "add ",
            "choose ",
            "describe ",
            "specify ",
            "fill in",
            "replace ",
            "select ",
            "pick ",
            "e.g.",
            "name of ");
    private static final Set<String> SLOT_NOUNS = Set.of(
            "subject",
            "person",
            "name",
            "location",
            "city",
            "outfit",
            "product",
            "brand",
            "occupation",
            "age",
            "color",
            "colour",
            "text",
            "object",
            "background",
            "character",
            "place",
            "scene",
            "character description",
            "pose",
            "style",
            "mood",
            "lighting",
            "setting");

    private final String text;
    private final int start;
    private final int end;
    private final boolean json;
    private final List<Mention> found;
    private final Deque<Frame> frames = new ArrayDeque<>();

    /** An open bracket, and what stood in it so far. */
    private static final class Frame {
        final char bracket;
        final int at;
        final List<Integer> pipes = new ArrayList<>(0);
        int equals = -1;
        int lastColon = -1;
        int colons;
        int childStart = -1;
        int childEnd = -1;
        int childLevel;

        Frame(char bracket, int at) {
            this.bracket = bracket;
            this.at = at;
        }
    }

    FormReader(String text, Stretch stretch, List<Mention> found) {
        this.text = text;
        this.start = stretch.span().start();
        this.end = stretch.span().end();
        this.json = stretch.json();
        this.found = found;
    }

    /** Reads the form at {@code at}: the offset to go on from, or -1 where none starts. */
    int read(int at) {
        return switch (text.charAt(at)) {
            case '\\' -> escape(at);
            case '{' -> brace(at);
            case '$' -> dollar(at);
            case '(', '[' -> open(at);
            case ')', ']', '}' -> close(at);
            case '|' -> inFrame(at, frame -> frame.pipes.add(at));
            case '=' ->
                inFrame(at, frame -> frame.equals = frame.equals < 0 && frame.pipes.isEmpty() ? at : frame.equals);
            case ':' -> colon(at);
            case '<' -> angle(at);
            case '_' -> underscores(at);
            case '-', '—', '–' -> flag(at);
            default -> -1;
        };
    }

    // ---- brackets

    private int escape(int at) {
        boolean escapes = at + 1 < end && "{}()[]|\\".indexOf(text.charAt(at + 1)) >= 0;
        if (escapes) {
            found.add(new Form.Escape(new Span(at, at + 2)));
        }
        return escapes || json ? Math.min(end, at + 2) : -1;
    }

    private int brace(int at) {
        if (text.startsWith("{argument", at)) {
            int behind = argument(at);
            if (behind > 0) {
                return behind;
            }
        }
        if (charAt(at + 1) == '{') {
            int close = find("}}", at + 2, at + MAX_SLOT);
            boolean near = close > at + 2;
            String name = near ? text.substring(at + 2, close).strip() : "";
            if (isName(name) && Figure.at(name, name.length() - 1, name.length()) == null) {
                found.add(new Form.Placeholder(new Span(at, close + 2), Form.Style.DOUBLE_BRACE, name));
                return close + 2;
            }
        }
        return open(at);
    }

    private int open(int at) {
        if (frames.size() < MAX_DEPTH) {
            frames.push(new Frame(text.charAt(at), at));
        }
        return at + 1;
    }

    private int close(int at) {
        char wanted = text.charAt(at) == ')' ? '(' : text.charAt(at) == ']' ? '[' : '{';
        Frame frame = frames.peek();
        if (frame == null || frame.bracket != wanted) {
            return at + 1;
        }
        frames.pop();
        int behind = at + 1;
        switch (wanted) {
            case '{' -> closeBrace(frame, at);
            case '(' -> closeRound(frame, at);
            default -> behind = closeSquare(frame, at);
        }
        Frame outer = frames.peek();
        if (outer != null) {
            outer.childStart = frame.at;
            outer.childEnd = at + 1;
            boolean fills = frame.childStart == frame.at + 1 && frame.childEnd == at;
            outer.childLevel = fills ? frame.childLevel + 1 : 1;
        }
        return behind;
    }

    private void closeBrace(Frame frame, int at) {
        Span span = new Span(frame.at, at + 1);
        if (frame.equals > 0) {
            Span name = trim(frame.at + 1, frame.equals);
            if (isName(name.of(text))) {
                found.add(new Form.VariableDefinition(
                        span, name.of(text), name, options(frame.equals + 1, frame.pipes, at)));
            }
        } else if (!frame.pipes.isEmpty()) {
            found.add(new Form.Choice(span, options(frame.at + 1, frame.pipes, at)));
        } else {
            Span name = trim(frame.at + 1, at);
            if (isName(name.of(text))) {
                found.add(new Form.VariableUse(span, name.of(text)));
            }
        }
    }

    private List<Span> options(int from, List<Integer> pipes, int to) {
        List<Span> options = new ArrayList<>();
        int at = from;
        for (int pipe : pipes) {
            options.add(trim(at, pipe));
            at = pipe + 1;
        }
        options.add(trim(at, to));
        return List.copyOf(options);
    }

    private void closeRound(Frame frame, int at) {
        Figure weight = frame.lastColon < 0 ? null : weight(frame.lastColon + 1, at);
        if (weight != null) {
            Span inner = trim(frame.at + 1, frame.lastColon);
            found.add(new Form.Weight(new Span(frame.at, at + 1), inner, weight.value()));
        } else if (frame.childStart == frame.at + 1 && frame.childEnd == at) {
            emphasis(frame, at, frame.childLevel + 1);
        }
    }

    /** Of nested brackets only the outermost is kept, with their number. */
    private void emphasis(Frame frame, int at, int level) {
        Span child = new Span(frame.childStart, frame.childEnd);
        if (!found.isEmpty()
                && found.getLast() instanceof Form.Emphasis
                && found.getLast().span().equals(child)) {
            found.removeLast();
        }
        Span inner = new Span(frame.at + level, at + 1 - level);
        found.add(new Form.Emphasis(new Span(frame.at, at + 1), inner, level));
    }

    private @Nullable Figure weight(int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == ' ') {
            i++;
        }
        // .4 is how some write 0.4
        Figure figure = i < to && text.charAt(i) == '.' ? fraction(i, to) : i < to ? Figure.at(text, i, to) : null;
        return figure != null && trim(figure.end(), to).isEmpty() && figure.value() <= 10 ? figure : null;
    }

    private @Nullable Figure fraction(int dot, int to) {
        Figure digits = dot + 1 < to ? Figure.at(text, dot + 1, to) : null;
        return digits == null
                ? null
                : new Figure(digits.value() / Math.pow(10, digits.end() - dot - 1), digits.end(), false);
    }

    private int closeSquare(Frame frame, int at) {
        Span span = new Span(frame.at, at + 1);
        if (charAt(at + 1) == '(') {
            int close = find(")", at + 2, at + 400);
            if (close > 0) {
                found.add(new Mention.Link(new Span(frame.at, close + 1)));
                return close + 1;
            }
        }
        if (!frame.pipes.isEmpty() || (frame.lastColon >= 0 && weight(frame.lastColon + 1, at) != null)) {
            found.add(new Form.Schedule(span));
            return at + 1;
        }
        String inner = trim(frame.at + 1, at).of(text);
        if (inner.isEmpty() || inner.length() > MAX_SLOT) {
            return at + 1;
        }
        if (isPicture(inner)) {
            found.add(new Form.Placeholder(span, Form.Style.IMAGE, inner));
        } else if (isSlot(inner)) {
            found.add(new Form.Placeholder(span, Form.Style.BRACKET, inner));
        } else if (frame.colons == 0) {
            found.add(new Form.Emphasis(span, new Span(frame.at + 1, at), -1));
        }
        return at + 1;
    }

    private static boolean isPicture(String inner) {
        String lower = inner.toLowerCase(Locale.ROOT);
        boolean image = lower.startsWith("image")
                || lower.startsWith("img")
                || lower.startsWith("photo")
                || lower.startsWith("figure");
        return image && (lower.length() <= 12 || lower.contains("url"))
                || lower.contains("uploaded image")
                || lower.contains("reference image")
                || lower.contains("reference face")
                || lower.contains("reference photo");
    }

    private static boolean isSlot(String inner) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < inner.length(); i++) {
            upper += Character.isUpperCase(inner.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(inner.charAt(i)) ? 1 : 0;
        }
        if (lower == 0 && upper >= 2) {
            return true;
        }
        String text = inner.toLowerCase(Locale.ROOT);
        if (SLOT_NOUNS.contains(text)) {
            return true;
        }
        for (String verb : SLOT_VERBS) {
            if (text.startsWith(verb)) {
                return true;
            }
        }
        return text.indexOf('/') > 0 && text.chars().allMatch(c -> Character.isLetter(c) || c == '/' || c == '-');
    }

    // ---- signs

    private interface InFrame {
        void note(Frame frame);
    }

    private int inFrame(int at, InFrame note) {
        Frame frame = frames.peek();
        if (frame != null) {
            note.note(frame);
        }
        return at + 1;
    }

    private int colon(int at) {
        Frame frame = frames.peek();
        if (frame != null) {
            frame.lastColon = at;
            frame.colons++;
        }
        if (charAt(at + 1) != ':') {
            return frame == null ? -1 : at + 1;
        }
        if (frame != null) {
            frame.lastColon = at + 1;
            frame.colons++;
            return at + 2;
        }
        boolean negative = charAt(at + 2) == '-';
        Figure weight = at + 2 < end ? Figure.at(text, at + (negative ? 3 : 2), end) : null;
        int behind = weight == null ? at + 2 : weight.end();
        boolean separates = weight != null || behind == end || Character.isWhitespace(text.charAt(behind));
        if (separates) {
            double value = weight == null ? 1 : weight.value();
            found.add(new Form.PartWeight(new Span(at, behind), negative ? -value : value));
        }
        return behind;
    }

    private int dollar(int at) {
        if (charAt(at + 1) != '{') {
            return -1;
        }
        int close = find("}", at + 2, at + MAX_SLOT);
        if (close <= at + 2 || !isName(text.substring(at + 2, close).strip())) {
            return -1;
        }
        found.add(new Form.Placeholder(
                new Span(at, close + 1),
                Form.Style.DOLLAR,
                text.substring(at + 2, close).strip()));
        return close + 1;
    }

    private int angle(int at) {
        int limit = Math.min(end, at + 120);
        int close = at + 1;
        while (close < limit && text.charAt(close) != '>' && text.charAt(close) != '\n' && text.charAt(close) != '<') {
            close++;
        }
        if (close >= limit || text.charAt(close) != '>') {
            return -1;
        }
        String inner = text.substring(at + 1, close);
        int colon = inner.indexOf(':');
        Span span = new Span(at, close + 1);
        if (colon > 0 && Set.of("lora", "lyco", "hypernet").contains(inner.substring(0, colon))) {
            int second = inner.indexOf(':', colon + 1);
            String name = second < 0 ? inner.substring(colon + 1) : inner.substring(colon + 1, second);
            found.add(new Form.Network(span, inner.substring(0, colon), name));
            return close + 1;
        }
        String lower = inner.toLowerCase(Locale.ROOT);
        if (SLOT_NOUNS.contains(lower) || SLOT_VERBS.stream().anyMatch(lower::startsWith)) {
            found.add(new Form.Placeholder(span, Form.Style.ANGLE, inner));
            return close + 1;
        }
        return -1;
    }

    private int underscores(int at) {
        boolean atWord = at > start && Character.isLetterOrDigit(text.charAt(at - 1));
        if (atWord || charAt(at + 1) != '_') {
            return -1;
        }
        int i = at;
        while (i < end && text.charAt(i) == '_') {
            i++;
        }
        if (i - at >= 4) {
            found.add(new Form.Placeholder(new Span(at, i), Form.Style.BLANK, ""));
            return i;
        }
        int name = i;
        while (i < end
                && i - name < MAX_SLOT
                && (Character.isLetterOrDigit(text.charAt(i))
                        || "/-*.~ ".indexOf(text.charAt(i)) >= 0
                        || (text.charAt(i) == '_' && charAt(i + 1) != '_'))) {
            i++;
        }
        boolean closed = i > name && i + 1 < end + 0 && text.charAt(i) == '_' && charAt(i + 1) == '_';
        if (!closed || text.charAt(name) == ' ') {
            return -1;
        }
        found.add(new Form.Wildcard(new Span(at, i + 2), text.substring(name, i)));
        return i + 2;
    }

    // ---- flags

    private int flag(int at) {
        boolean begins = at == start || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '\u00A0';
        if (!begins) {
            return -1;
        }
        int name = at;
        while (name < end && "-—–".indexOf(text.charAt(name)) >= 0 && name - at < 3) {
            name++;
        }
        String dash = text.substring(at, name);
        int stop = name;
        while (stop < end && stop - name < 16 && isAsciiLetter(text.charAt(stop))) {
            stop++;
        }
        String word = text.substring(name, stop).toLowerCase(Locale.ROOT);
        boolean twoDashes = dash.equals("--") || dash.equals("—");
        boolean known = twoDashes ? stop > name : dash.length() == 1 && SINGLE_DASH_FLAGS.contains(word);
        char behind = charAt(stop);
        if (!known
                || !(behind == '\0'
                        || Character.isWhitespace(behind)
                        || behind == '='
                        || behind == ','
                        || behind == '.')) {
            return -1;
        }
        Span value = BARE_FLAGS.contains(word) ? new Span(stop, stop) : flagValue(word, stop);
        boolean valueWanted = !twoDashes && value.isEmpty();
        if (valueWanted) {
            return -1;
        }
        found.add(new Form.Flag(new Span(at, Math.max(stop, value.end())), dash, word, value));
        return Math.max(stop, value.end());
    }

    /** One word; for {@code --no} a list up to the next flag. */
    private Span flagValue(String name, int from) {
        int i = from;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '=')) {
            i++;
        }
        if (i < end && isFlagStart(i)) {
            return new Span(from, from);
        }
        int begin = i;
        if (name.equals("no")) {
            while (i < end && text.charAt(i) != '\n' && !(text.charAt(i) == ' ' && isFlagStart(i + 1))) {
                i++;
            }
        } else if (text.startsWith("{{", i)) {
            int close = find("}}", i, i + MAX_SLOT);
            i = close > 0 ? close + 2 : i;
        } else {
            while (i < end && !Character.isWhitespace(text.charAt(i)) && text.charAt(i) != ',') {
                i++;
            }
            boolean spacedRatio = charAt(i) == ' ' && charAt(i + 1) == ':' && charAt(i + 2) == ' ';
            if (spacedRatio) {
                i += 3;
                while (i < end && Figure.isDigit(text.charAt(i))) {
                    i++;
                }
            }
        }
        return trim(begin, i);
    }

    private boolean isFlagStart(int at) {
        return at + 1 < end
                && (text.startsWith("--", at) || (text.charAt(at) == '—' && isAsciiLetter(text.charAt(at + 1))));
    }

    // ---- arguments

    /** {@code {argument name="x" default="y"}}, its quotes straight, curly or escaped. */
    private int argument(int at) {
        int limit = Math.min(end, at + MAX_ARGUMENT);
        Span name = attribute("name", at, limit);
        Span value = attribute("default", at, limit);
        int from = Math.max(name.end(), value.end());
        int close = from > at ? find("}", from, limit) : -1;
        if (close < 0) {
            return -1;
        }
        found.add(new Form.Argument(new Span(at, close + 1), name.of(text), value));
        return value.isEmpty() ? close + 1 : value.start();
    }

    /** The span inside the quotes of an attribute; empty at {@code from} where it is not given. */
    private Span attribute(String attribute, int from, int limit) {
        int i = find(attribute + "=", from, limit);
        if (i < 0) {
            return new Span(from, from);
        }
        i += attribute.length() + 1;
        boolean escaped = charAt(i) == '\\';
        i += escaped ? 1 : 0;
        if ("\"“”'".indexOf(charAt(i)) < 0) {
            return new Span(from, from);
        }
        int begin = ++i;
        while (i < limit && "\"”“".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        int stop = escaped && i > begin && text.charAt(i - 1) == '\\' ? i - 1 : i;
        return i < limit ? new Span(begin, stop) : new Span(from, from);
    }

    // ---- looking

    /** The offset of {@code what} between two offsets, or -1. */
    private int find(String what, int from, int to) {
        int limit = Math.min(to, end);
        return from < limit ? text.indexOf(what, from, limit) : -1;
    }

    private Span trim(int from, int to) {
        int begin = from;
        int stop = to;
        while (begin < stop && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (stop > begin && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        return new Span(begin, stop);
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= MAX_NAME
                && Character.isLetter(name.codePointAt(0))
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || " _-.".indexOf(c) >= 0);
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private char charAt(int at) {
        return at >= start && at < end ? text.charAt(at) : '\0';
    }
}
