package portrait.text;

import java.util.Arrays;

/**
 * Where each line of a text starts. A line ends behind {@code \n}, {@code \r\n} or a lone {@code \r}, as the language
 * server protocol has it.
 */
public final class LineIndex {
    private final String text;
    private final int[] starts;

    private LineIndex(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** Reads the whole text once. */
    public static LineIndex of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineIndex(text, Arrays.copyOf(starts, count));
    }

    /** The number of lines: one more than the number of line ends. */
    public int count() {
        return starts.length;
    }

    /** The zero-based line that holds {@code offset}; offsets outside the text are clamped to it. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, clamp(offset));
        return found >= 0 ? found : -found - 2;
    }

    /** The span of a line without its line end. */
    public Span line(int line) {
        int start = starts[line];
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }

    /** Converts an offset, clamped to the text and to the start of its character, to the position that an editor shows. */
    public Position position(int offset, PositionEncoding encoding) {
        int at = PositionEncoding.characterStart(text, clamp(offset));
        int line = lineAt(at);
        return new Position(line, encoding.units(text, starts[line], at));
    }

    /** Converts an editor's position to an offset; positions outside the text or the line, or inside a character, are clamped. */
    public int offset(Position position, PositionEncoding encoding) {
        if (position.line() < 0) {
            return 0;
        }
        if (position.line() >= starts.length) {
            return text.length();
        }
        Span line = line(position.line());
        return encoding.offset(text, line.start(), line.end(), position.character());
    }

    private int clamp(int offset) {
        return Math.max(0, Math.min(offset, text.length()));
    }
}
