package portrait.optics.colour;

/** What a colour is as the colour of a lamp. */
public sealed interface LightColour {

    /**
     * A white: a colour temperature describes it.
     *
     * @param temperature correlated colour temperature
     * @param duv distance to the black body in the CIE 1960 diagram, at most ±0.02; positive is greenish, negative
     *     pinkish
     */
    record White(Kelvin temperature, double duv) implements LightColour {}

    /**
     * A colour, as of a gel or of neon: no colour temperature describes it.
     *
     * @param duv distance to the black body, beyond ±0.02
     */
    record Saturated(double duv) implements LightColour {}

    /** As near to the black body as a white, but redder than 1000 K. */
    record BelowScale() implements LightColour {}

    /** As near to the black body as a white, but bluer than 40 000 K. */
    record AboveScale() implements LightColour {}

    /** Black: no light. */
    record Dark() implements LightColour {}
}
