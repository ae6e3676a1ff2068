package portrait.text;

/**
 * A place as editors count it.
 *
 * @param line zero-based line number
 * @param character zero-based distance from the line's start, in the units of a {@link PositionEncoding}
 */
public record Position(int line, int character) {}
