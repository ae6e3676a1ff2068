package portrait.model;

/**
 * How a model is told what must not be in the picture.
 *
 * @param mode where it goes
 * @param name the field or flag, empty where there is none
 * @param reason why, as loss reports say it
 */
public record Negative(Mode mode, String name, String reason) {
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
}
