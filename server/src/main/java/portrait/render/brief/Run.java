package portrait.render.brief;

import java.util.Optional;
import portrait.text.Span;

/**
 * Some characters of an output, and where in the file they come from.
 *
 * @param text never empty
 * @param source the characters of the file that it says; empty for words of our own
 * @param markup whether it is syntax of the model, such as a weight's bracket: never to be escaped or split
 */
public record Run(String text, Optional<Span> source, boolean markup) {
    /** Whether each character stands for the one at the same place of its source. */
    public boolean isVerbatim() {
        return source.isPresent() && source.get().length() == text.length();
    }

    /** A part of it: of verbatim text with its own place, of other text with the place of the whole. */
    public Run part(int from, int to) {
        if (from == 0 && to == text.length()) {
            return this;
        }
        Optional<Span> place =
                isVerbatim() ? source.map(span -> new Span(span.start() + from, span.start() + to)) : source;
        return new Run(text.substring(from, to), place, markup);
    }
}
