package portrait.text;

/**
 * A half-open range of UTF-16 offsets, {@code [start, end)}.
 *
 * @param start the offset of the first character, at least 0
 * @param end the offset behind the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same length, moved by {@code distance} characters (negative: towards the start). */
    public Span shift(int distance) {
        return distance == 0 ? this : new Span(start + distance, end + distance);
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Without the white space at both ends; empty at its start where there is nothing else. */
    public Span strip(String text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** The characters that it covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start; of two that start together, the longer one first, so that a whole comes before its parts. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
