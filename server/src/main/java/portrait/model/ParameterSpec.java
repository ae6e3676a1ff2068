package portrait.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A parameter of a model.
 *
 * @param setting the id of the setting that it takes: {@code stylize}, {@code seed}
 * @param name what the model's own interface calls it: {@code --s}, {@code guidance_scale}
 * @param type what its value is
 * @param min the smallest number
 * @param max the largest number
 * @param defaultValue what holds where nothing is said
 * @param allowed the words it takes; empty: any
 * @param separator what stands between the two numbers of a shape: {@code :}, {@code x} or {@code *}
 * @param always the value that every rendering carries, in the model's own spelling
 * @param photograph the value that renderings of photographs carry, unless the author says otherwise
 * @param inverted whether the model's switch is on where the setting is off
 * @param fixed whether no other value than {@code always} is possible
 * @param uncertain whether its range or default is not documented
 * @param note what to know about it
 * @param source the id of the source
 */
public record ParameterSpec(
        String setting,
        String name,
        Type type,
        OptionalDouble min,
        OptionalDouble max,
        Optional<String> defaultValue,
        List<String> allowed,
        String separator,
        Optional<String> always,
        Optional<String> photograph,
        boolean inverted,
        boolean fixed,
        boolean uncertain,
        Optional<String> note,
        String source) {
    /** What a value is. */
    public enum Type {
        INTEGER,
        DECIMAL,
        SWITCH,
        TEXT,
        /** A width and a height in pixels, as {@link Model#aspect()} says; of a name with a comma, one parameter each. */
        SIZE,
        /** The same as a ratio. */
        RATIO,
        /** One of {@link ParameterSpec#allowed()}. */
        CHOICE,
        /** Several words. */
        LIST
    }

    /** {@code 0 to 1000}, {@code at least 1}, or the empty text. */
    public String range() {
        if (min.isPresent() && max.isPresent()) {
            return figure(min.getAsDouble()) + " to " + figure(max.getAsDouble());
        }
        return min.isPresent()
                ? "at least " + figure(min.getAsDouble())
                : max.isPresent() ? "at most " + figure(max.getAsDouble()) : "";
    }

    private static String figure(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** Whether the name is a flag behind the prompt, rather than a field of a request. */
    public boolean isFlag() {
        return name.startsWith("--");
    }
}
