package portrait.scene;

import portrait.text.Span;

/**
 * Something that a file states.
 *
 * @param value what is stated
 * @param span where, as offsets in the file
 * @param excluded whether the text says that it must not be: in an Avoid list, or behind “no” or “without”
 */
public record Fact<T>(T value, Span span, boolean excluded) {
    public static <T> Fact<T> stated(T value, Span span) {
        return new Fact<>(value, span, false);
    }

    /** The same place and polarity with another value. */
    public <U> Fact<U> with(U other) {
        return new Fact<>(other, span, excluded);
    }
}
