package portrait.optics;

/**
 * Film or sensor speed on the arithmetic ISO scale; positive and finite.
 *
 * @param speed the 400 of ISO 400
 */
public record Iso(double speed) {
    public Iso {
        Require.positive("ISO", speed);
    }

    /** A speed somebody wrote; range {@link Quantity#ISO}. */
    public static Result<Iso> checked(double speed) {
        return Quantity.ISO.check(speed, Iso::new);
    }
}
