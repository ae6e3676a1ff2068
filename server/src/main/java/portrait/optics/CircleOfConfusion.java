package portrait.optics;

/**
 * The largest blur on the sensor that still counts as sharp: a convention, not a law. {@link #DIAGONAL_1500} is the
 * default of this package; it is 4 % stricter on full frame than the 0.030 mm of most calculators.
 */
public enum CircleOfConfusion {
    /** Diagonal / 1500: 0.0288 mm on full frame. The modern convention. */
    DIAGONAL_1500(1500),
    /** Diagonal / 1730: 0.025 mm on full frame, the “Zeiss formula”. */
    DIAGONAL_1730(1730),
    /** 0.030 mm on full frame, scaled by the crop factor elsewhere: what most depth-of-field calculators use. */
    CALCULATORS(Frame.FULL_FRAME_DIAGONAL_MM / 0.030);

    private final double divisor;

    CircleOfConfusion(double divisor) {
        this.divisor = divisor;
    }

    /** The circle for a frame, c = diagonal / divisor. */
    public Length of(Frame frame) {
        return new Length(frame.diagonal().mm() / divisor);
    }
}
