package portrait.scene;

import java.util.List;
import java.util.Optional;
import portrait.text.Span;

/**
 * A variable's definition: {@code {x = a | b}} in the text, or an entry of {@code ## Variables}.
 *
 * @param name as written; compared without case
 * @param nameSpan where the name stands
 * @param options what it can be, in order; the first is its value unless a seed or a person chooses
 * @param meaning what the author says that it controls
 */
public record Variable(String name, Span nameSpan, List<Option> options, Optional<String> meaning) {
    /** One thing that a variable can be; the span is where it stands in the file. */
    public record Option(String text, Span span) {}
}
