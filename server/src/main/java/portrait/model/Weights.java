package portrait.model;

/** How a model can be told that some words count more. */
public enum Weights {
    /** Not at all: the order of the words is all there is. */
    NONE,
    /** {@code (words:1.2)}, as AUTOMATIC1111 and its relatives read it, with schedules, networks, BREAK and AND. */
    BRACKETS,
    /** {@code (words:1.2)} alone, as ComfyUI reads it: square brackets, schedules, networks, BREAK and AND are plain text there. */
    ROUND_BRACKETS,
    /** {@code words::2 other words::1}. */
    PARTS;

    /** Whether {@code (words:1.2)} is a weight. */
    public boolean readsRound() {
        return this == BRACKETS || this == ROUND_BRACKETS;
    }

    /** Whether square brackets, schedules, networks, BREAK and AND are more than text. */
    public boolean readsSquare() {
        return this == BRACKETS;
    }
}
