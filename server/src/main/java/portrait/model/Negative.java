package portrait.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a model is told what must not be in the picture.
 *
 * @param mode where it goes
 * @param name the field or flag, empty where there is none
 * @param max characters of the field, at most
 * @param empty what stands in the field where there is nothing to say, for models that read a missing text in their own way
 * @param reason why, as loss reports say it
 */
public record Negative(Mode mode, String name, OptionalInt max, Optional<String> empty, String reason) {
    /** Where an exclusion goes. */
    public enum Mode {
        /** A text field of its own. */
        FIELD,
        /** A flag behind the prompt. */
        FLAG,
        /** A sentence of the prompt. */
        INLINE,
        /** Nowhere: only the opposite can be said. */
        REWRITE
    }

    /** Whether the model itself has a place for exclusions. */
    public boolean isSupported() {
        return mode == Mode.FIELD || mode == Mode.FLAG;
    }
}
