package portrait.render.brief;

import java.util.List;
import portrait.text.Span;

/**
 * A parameter of a rendering.
 *
 * @param name as the model's interface calls it, without dashes
 * @param flag the flag that says it behind a prompt; empty where it is a field of a request
 * @param value what it is
 * @param sources what in the file asks for it; empty where the model's data do
 */
public record Parameter(String name, String flag, Value value, List<Span> sources) {
    /** A typed value. */
    public sealed interface Value {
        /** As it is written behind a flag. */
        String text();
    }

    /** A whole number. */
    public record Whole(long number) implements Value {
        @Override
        public String text() {
            return String.valueOf(number);
        }
    }

    /** A number with decimals. */
    public record Decimal(double number) implements Value {
        @Override
        public String text() {
            return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
        }
    }

    /** Something in words, or in a notation such as {@code 4:5}. */
    public record Text(String text) implements Value {}

    /** On or off. */
    public record Switch(boolean on) implements Value {
        @Override
        public String text() {
            return on ? "on" : "off";
        }
    }

    /** Several words. */
    public record Listing(List<String> items) implements Value {
        @Override
        public String text() {
            return String.join(", ", items);
        }
    }
}
