package portrait.syntax;

import portrait.text.Span;

/** A run of characters with one purpose; the span counts from the start of its block. */
public record Token(Kind kind, Span span) {
    /** What a run of characters is for. */
    public enum Kind {
        /** White space, line ends, a byte order mark. */
        SPACE,
        /** List marks, hashes, fences, table pipes, emphasis around a key, front matter delimiters. */
        MARK,
        /** The key of a field, or the name of a label line. */
        KEY,
        /** The colon behind a key. */
        COLON,
        /** What is said: prose, a field's value, an item, a table cell, a heading's title. May span lines. */
        TEXT,
        /** {@code // …} or {@code <!-- … -->}. */
        COMMENT,
        /** A JSON body, read by {@link portrait.text.json.JsonReader}. */
        JSON
    }
}
