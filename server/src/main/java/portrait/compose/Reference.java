package portrait.compose;

import java.util.Optional;
import portrait.text.Span;

/**
 * A place where a file names another one.
 *
 * @param kind how
 * @param name as written
 * @param span where, as offsets in the file that names
 * @param target the id of the file, if there is one
 */
public record Reference(Kind kind, String name, Span span, Optional<String> target) {
    /** How a file takes from another one. */
    public enum Kind {
        EXTENDS,
        USE,
        SPLICE
    }
}
