package portrait.recognition;

import portrait.text.Span;

/**
 * A place in a prompt that speaks of something measured: labelled by hand, or found by the recogniser.
 *
 * @param span counted from the start of the text
 * @param value the quantity, such as {@code 2.8-4}; empty for light
 * @param border whether it may be found and need not
 */
record Spot(Kind kind, Span span, String value, boolean border) {
    /** Whether a mention at {@code found} says what this label says. */
    boolean isMetBy(Spot found) {
        return found.kind == kind && found.span.overlaps(span) && found.value.equals(value);
    }
}
