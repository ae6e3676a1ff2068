package portrait.optics;

/**
 * A flash's guide number, f-number times distance, for the speed it is stated at; positive and finite.
 *
 * @param metres in metres
 */
public record GuideNumber(double metres) {
    public GuideNumber {
        Require.positive("guide number", metres);
    }

    /** A guide number somebody wrote, in metres; range {@link Quantity#GUIDE_NUMBER}. */
    public static Result<GuideNumber> checked(double metres) {
        return Quantity.GUIDE_NUMBER.check(metres, GuideNumber::new);
    }

    /**
     * The guide number a flash must have, GN = N·d.
     *
     * @param distance flash to subject, above zero
     */
    public static GuideNumber needed(FNumber aperture, Length distance) {
        return new GuideNumber(aperture.value() * distance.metres());
    }

    /**
     * The aperture that exposes right, N = GN/d.
     *
     * @param distance flash to subject, above zero
     */
    public FNumber aperture(Length distance) {
        return new FNumber(metres * 1000 / distance.positiveMm("distance"));
    }

    /** How far the flash reaches, d = GN/N. */
    public Length reach(FNumber aperture) {
        return Length.ofMetres(metres / aperture.value());
    }
}
