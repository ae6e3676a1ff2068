package portrait.optics;

/**
 * A sensor or film format.
 *
 * @param name short name in lower case, such as {@code full-frame} or {@code 6x7}
 * @param frame its image area, lying as makers state it
 */
public record SensorFormat(String name, Frame frame) {

    /**
     * A format from sides somebody wrote.
     *
     * @param name what to call it
     * @param widthMm width in mm; range {@link Quantity#SENSOR_SIDE}
     * @param heightMm height in mm; range {@link Quantity#SENSOR_SIDE}
     */
    public static Result<SensorFormat> checked(String name, double widthMm, double heightMm) {
        return Length.checked(Quantity.SENSOR_SIDE, widthMm)
                .flatMap(width -> Length.checked(Quantity.SENSOR_SIDE, heightMm)
                        .map(height -> new SensorFormat(name, new Frame(width, height))));
    }

    /** Width as makers state it. */
    public Length width() {
        return frame.width();
    }

    /** Height as makers state it. */
    public Length height() {
        return frame.height();
    }

    /** Diagonal of the image area. */
    public Length diagonal() {
        return frame.diagonal();
    }

    /** Crop factor against full frame, by diagonal; see {@link Frame#crop()}. */
    public double crop() {
        return frame.crop();
    }

    /** Circle of confusion by the modern convention, diagonal / 1500; see {@link CircleOfConfusion}. */
    public Length circleOfConfusion() {
        return CircleOfConfusion.DIAGONAL_1500.of(frame);
    }
}
