package portrait.editor.explain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value to compute with.
 *
 * @param value the value
 * @param assumptions what had to be taken for granted to have it, a sentence each; none where the text states it
 */
record Given<T>(T value, List<String> assumptions) {
    static <T> Given<T> stated(T value) {
        return new Given<>(value, List.of());
    }

    static <T> Given<T> assumed(T value, String sentence) {
        return new Given<>(value, List.of(sentence));
    }

    /** Another value that follows from this one. */
    <R> Given<R> map(Function<? super T, ? extends R> function) {
        return new Given<>(function.apply(value), assumptions);
    }

    /** The same value, resting on something more. */
    Given<T> and(String sentence) {
        return new Given<>(
                value, Stream.concat(assumptions.stream(), Stream.of(sentence)).toList());
    }

    /** The same value, resting on what another one rests on as well. */
    Given<T> with(Given<?> other) {
        return new Given<>(
                value,
                Stream.concat(other.assumptions.stream(), assumptions.stream())
                        .distinct()
                        .toList());
    }
}
