package portrait.compose;

import java.util.ArrayList;
import java.util.List;
import portrait.text.SourceText;
import portrait.text.Span;

/**
 * A statement with the comments right above it, as the merge sees it.
 *
 * @param kind what becomes of it when another file speaks of the same
 * @param slot what it is about: for fields the canonical section and key, else empty
 * @param pieces whole lines, in order
 */
record Entry(Kind kind, String slot, List<Piece> pieces) {
    /** What a merge does with an entry. */
    enum Kind {
        /** One fact: the later file's takes the place of the earlier one's. */
        FIELD,
        /** {@code key: none}: takes the earlier file's away. */
        NONE,
        /** An entry of a list: both stay. */
        ITEM,
        /** Running text, tables, JSON: the later file's takes the place of all of the earlier one's. */
        PROSE,
        /** Empty lines, comments and references: of no file but the one that is read. */
        SILENT
    }

    /** Lines of a file. */
    record Piece(String file, SourceText source, Span span) {
        String text() {
            return source.slice(span);
        }
    }

    Entry {
        pieces = List.copyOf(pieces);
    }

    boolean isBlank() {
        return kind == Kind.SILENT
                && pieces.stream().allMatch(piece -> piece.text().isBlank());
    }

    /** The same with lines in front. */
    Entry behind(List<Piece> comments) {
        if (comments.isEmpty()) {
            return this;
        }
        List<Piece> all = new ArrayList<>(comments);
        all.addAll(pieces);
        return new Entry(kind, slot, all);
    }
}
