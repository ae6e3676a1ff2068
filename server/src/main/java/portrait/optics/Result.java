package portrait.optics;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value made from numbers somebody wrote, or the reason why there is none.
 *
 * @param <T> the value's type
 */
public sealed interface Result<T> {

    /** The value. */
    record Ok<T>(T value) implements Result<T> {}

    /**
     * The number lies outside what can be computed with.
     *
     * @param quantity what the number was meant to be; its unit holds for the three numbers
     * @param value the number as it came, possibly infinite or not a number
     * @param min smallest number accepted
     * @param max largest number accepted
     */
    record OutOfRange<T>(Quantity quantity, double value, double min, double max) implements Result<T> {}

    /** The value turned by {@code function}; a refusal stays as it is. */
    default <R> Result<R> map(Function<? super T, ? extends R> function) {
        return flatMap(value -> new Ok<>(function.apply(value)));
    }

    /** The result of {@code function} for the value; a refusal stays as it is. */
    default <R> Result<R> flatMap(Function<? super T, Result<R>> function) {
        return switch (this) {
            case Ok<T>(T value) -> function.apply(value);
            case OutOfRange<T>(Quantity quantity, double value, double min, double max) ->
                new OutOfRange<>(quantity, value, min, max);
        };
    }

    /** The value, or nothing when it was refused. */
    default Optional<T> optional() {
        return switch (this) {
            case Ok<T>(T value) -> Optional.of(value);
            case OutOfRange<T> refused -> Optional.empty();
        };
    }
}
