package portrait.render.brief;

import java.util.Optional;
import portrait.text.Span;

/**
 * Some characters of an output, and where in the file they come from.
 *
 * @param text never empty
 * @param source the characters of the file that it says; empty for words of our own
 * @param kind what it is
 */
public record Run(String text, Optional<Span> source, Kind kind) {
    /** What some characters of an output are. */
    public enum Kind {
        /** Each character stands for the one at the same place of its source, white space and case aside. */
        VERBATIM,
        /** Words that say what the source says, or words of our own. */
        WORDS,
        /** Syntax of the model, such as a weight's bracket: never to be escaped or split. */
        MARKUP
    }

    static Run verbatim(String text, Span source) {
        return new Run(text, Optional.of(source), Kind.VERBATIM);
    }

    static Run words(String text, Optional<Span> source) {
        return new Run(text, source, Kind.WORDS);
    }

    public boolean isVerbatim() {
        return kind == Kind.VERBATIM;
    }

    public boolean isMarkup() {
        return kind == Kind.MARKUP;
    }

    /** A part of it: of verbatim text with its own place, of other text with the place of the whole. */
    public Run part(int from, int to) {
        if (from == 0 && to == text.length()) {
            return this;
        }
        Optional<Span> place =
                isVerbatim() ? source.map(span -> new Span(span.start() + from, span.start() + to)) : source;
        return new Run(text.substring(from, to), place, kind);
    }

    /** The same run in other characters, as many. */
    Run spelled(String other) {
        return new Run(other, source, kind);
    }
}
