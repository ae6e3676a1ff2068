package portrait.project;

import java.nio.file.Path;
import portrait.text.SourceText;
import portrait.text.Span;

/**
 * A place in a file of settings.
 *
 * @param file absolute
 * @param source its text
 * @param span what is meant
 */
public record Place(Path file, SourceText source, Span span) {
    /** The line, from 1. */
    public int line() {
        return source.lines().lineAt(span.start()) + 1;
    }
}
