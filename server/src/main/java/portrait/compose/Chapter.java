package portrait.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A section with its lines.
 *
 * @param key which section, the same for all ways to write its heading
 * @param heading the line that opens it; none for front matter and for text before the first heading
 * @param entries its lines, in order
 */
record Chapter(String key, Optional<Entry.Piece> heading, List<Entry> entries) {
    static final String FRONT_MATTER = "front matter";
    static final String PROMPT = "prompt";

    Chapter {
        entries = List.copyOf(entries);
    }

    Chapter with(List<Entry> other) {
        return new Chapter(key, heading, other);
    }

    Chapter only(Predicate<Entry> wanted) {
        return with(entries.stream().filter(wanted).toList());
    }

    boolean has(Entry.Kind kind) {
        return entries.stream().anyMatch(entry -> entry.kind() == kind);
    }
}
