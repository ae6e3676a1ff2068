package portrait.text.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portrait.text.LineIndex;
import portrait.text.SourceText;
import portrait.text.Span;

/**
 * Finds the fenced code blocks of a Markdown file as CommonMark has them: of at least three backticks or tildes, indented, inside lists and
 * block quotes, closed by as many marks or by the end of what they stand in. Every file is Markdown; time is linear in the text.
 */
public final class Fences {
    /** Languages that mean a prompt. */
    private static final Set<String> PROMPTS = Set.of("portrait", "prompt");

    /** An indentation of four is code, and no fence. */
    private static final int CODE = 4;

    private final SourceText file;
    private final String text;
    private final LineIndex lines;
    private final List<Fence> found = new ArrayList<>();
    /** How far the contents of the open list items are indented, innermost first. */
    private final Deque<Integer> items = new ArrayDeque<>();

    private Fences(SourceText file) {
        this.file = file;
        this.text = file.text();
        this.lines = file.lines();
    }

    /** All fenced blocks that hold something, in order. */
    public static List<Fence> of(SourceText file) {
        return new Fences(file).read();
    }

    /** The fenced blocks in a language called {@code portrait} or {@code prompt} that hold something, in order. */
    public static List<Fence> prompts(SourceText file) {
        return of(file).stream()
                .filter(fence -> PROMPTS.contains(fence.language().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /**
     * An opening fence.
     *
     * @param quotes how many block quotes it stands in
     * @param content how far the list item around it is indented; 0 outside lists
     * @param indent how far the fence is indented
     * @param mark the character it is made of
     * @param length how many of them
     */
    private record Opening(int quotes, int content, int indent, char mark, int length, String language) {}

    private List<Fence> read() {
        int line = 0;
        while (line < lines.count()) {
            Optional<Opening> opening = opening(line);
            line = opening.isPresent() ? inside(opening.get(), line + 1) : line + 1;
        }
        return List.copyOf(found);
    }

    // ---- the line that opens

    private Optional<Opening> opening(int number) {
        Span line = lines.line(number);
        int quotes = quotes(line);
        int at = behindQuotes(line, quotes);
        int column = 0;
        while (at < line.end()) {
            int indent = column;
            while (at < line.end() && isSpace(text.charAt(at))) {
                indent = column(at, indent);
                at++;
            }
            if (at == line.end()) {
                return Optional.empty();
            }
            leaveItems(indent);
            int content = items.isEmpty() ? 0 : items.peek();
            if (indent - content >= CODE) {
                return Optional.empty();
            }
            int marker = marker(at, line.end());
            if (marker == 0) {
                return fence(at, line.end(), quotes, content, indent);
            }
            column = indent + marker;
            at += marker;
            items.push(column + Math.max(1, spaces(at, line.end())));
        }
        return Optional.empty();
    }

    private void leaveItems(int indent) {
        while (!items.isEmpty() && indent < items.peek()) {
            items.pop();
        }
    }

    /** The length of the mark of a list item at {@code at}, or 0. */
    private int marker(int at, int end) {
        int i = at;
        if ("-*+".indexOf(text.charAt(i)) >= 0) {
            i++;
        } else {
            while (i < end && i - at < 9 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                i++;
            }
            if (i == at || i == end || ".)".indexOf(text.charAt(i)) < 0) {
                return 0;
            }
            i++;
        }
        return i < end && isSpace(text.charAt(i)) ? i - at : 0;
    }

    /** The white space in front of an item's words; an item that begins with code is indented by one. */
    private int spaces(int at, int end) {
        int i = at;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i - at > CODE ? 1 : i - at;
    }

    private Optional<Opening> fence(int at, int end, int quotes, int content, int indent) {
        char mark = text.charAt(at);
        int length = run(at, end, mark);
        if (length < 3 || mark != '`' && mark != '~') {
            return Optional.empty();
        }
        String info = text.substring(at + length, end).strip();
        if (mark == '`' && info.indexOf('`') >= 0) {
            return Optional.empty();
        }
        int word = 0;
        while (word < info.length() && !Character.isWhitespace(info.charAt(word)) && info.charAt(word) != '{') {
            word++;
        }
        return Optional.of(new Opening(quotes, content, indent, mark, length, info.substring(0, word)));
    }

    private int run(int at, int end, char mark) {
        int i = at;
        while (i < end && text.charAt(i) == mark) {
            i++;
        }
        return i - at;
    }

    // ---- the lines inside

    /** Reads up to the closing fence, or to the end of what the fence stands in; the result is the line behind. */
    private int inside(Opening opening, int first) {
        List<Fence.Line> inside = new ArrayList<>();
        String margin = "";
        int line = first;
        int next = first;
        boolean open = true;
        while (open && line < lines.count()) {
            Span span = lines.line(line);
            int start = behindQuotes(span, opening.quotes());
            int at = behindIndent(start, span.end(), opening.indent());
            if (at == span.end() && at > span.start() && joinsLineEnds(span)) {
                at--;
            }
            boolean blank = text.substring(start, span.end()).isBlank();
            boolean left = quotes(span) < opening.quotes() || !blank && indent(start, span.end()) < opening.content();
            open = !left && !closes(opening, start, span.end());
            if (open) {
                inside.add(new Fence.Line(span.start(), at - span.start()));
                String own = text.substring(span.start(), at);
                margin = !blank && own.length() > margin.length() ? own : margin;
                line++;
            }
            next = left ? line : line + 1;
        }
        boolean toTheEnd = open && line == lines.count() && !inside.isEmpty();
        if (toTheEnd && lines.line(line - 1).isEmpty()) {
            // Behind the last line end of the file there is no line.
            inside.removeLast();
        }
        add(opening, inside, margin);
        return open ? line : next;
    }

    /** The offset behind white space that is at most {@code most} columns wide. */
    private int behindIndent(int start, int end, int most) {
        int at = start;
        int column = 0;
        while (at < end && isSpace(text.charAt(at)) && column(at, column) <= most) {
            column = column(at, column);
            at++;
        }
        return at;
    }

    private int indent(int start, int end) {
        int column = 0;
        for (int at = start; at < end && isSpace(text.charAt(at)); at++) {
            column = column(at, column);
        }
        return column;
    }

    /** The column behind a space or a tab. */
    private int column(int at, int column) {
        return text.charAt(at) == '\t' ? column / 4 * 4 + 4 : column + 1;
    }

    /** A lone carriage return and the line feed of the next line are two line ends only while something stands between them. */
    private boolean joinsLineEnds(Span line) {
        return line.start() > 0
                && text.charAt(line.start() - 1) == '\r'
                && line.end() < text.length()
                && text.charAt(line.end()) == '\n';
    }

    private void add(Opening opening, List<Fence.Line> inside, String margin) {
        if (inside.isEmpty()) {
            return;
        }
        StringBuilder out = new StringBuilder();
        List<Span> undecodable = new ArrayList<>();
        int bad = 0;
        for (int i = 0; i < inside.size(); i++) {
            Fence.Line line = inside.get(i);
            int from = line.start() + line.margin();
            int number = lines.lineAt(line.start());
            int to = i + 1 < inside.size()
                    ? lines.line(number + 1).start()
                    : lines.line(number).end();
            while (bad < file.undecodable().size()
                    && file.undecodable().get(bad).start() < to) {
                Span span = file.undecodable().get(bad++);
                if (span.start() >= from) {
                    undecodable.add(span.shift(out.length() - from));
                }
            }
            out.append(text, from, to);
        }
        if (!out.toString().isBlank()) {
            SourceText source = SourceText.of(out.toString(), undecodable);
            found.add(new Fence(opening.language(), source, margin, inside));
        }
    }

    private boolean closes(Opening opening, int start, int end) {
        int at = start;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        int length = run(at, end, opening.mark());
        return indent(start, end) - opening.content() < CODE
                && length >= opening.length()
                && text.substring(at + length, end).isBlank();
    }

    // ---- block quotes

    /** The number of quotation marks in front of a line. */
    private int quotes(Span line) {
        int count = 0;
        int at = line.start();
        while (true) {
            int mark = at;
            while (mark < line.end() && mark - at < CODE && text.charAt(mark) == ' ') {
                mark++;
            }
            if (mark >= line.end() || text.charAt(mark) != '>') {
                return count;
            }
            count++;
            at = mark + 1;
        }
    }

    /** The offset behind at most so many quotation marks, and behind the space that belongs to each. */
    private int behindQuotes(Span line, int most) {
        int at = line.start();
        for (int i = 0; i < most; i++) {
            int mark = at;
            while (mark < line.end() && text.charAt(mark) == ' ') {
                mark++;
            }
            if (mark >= line.end() || text.charAt(mark) != '>') {
                return at;
            }
            at = mark + 1;
            if (at < line.end() && text.charAt(at) == ' ') {
                at++;
            }
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
