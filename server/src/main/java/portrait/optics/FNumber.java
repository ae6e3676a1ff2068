package portrait.optics;

/**
 * An f-number N, focal length over entrance pupil; positive and finite.
 *
 * @param value the 2.8 of f/2.8
 */
public record FNumber(double value) {
    public FNumber {
        Require.positive("f-number", value);
    }

    /** An f-number somebody wrote; range {@link Quantity#F_NUMBER}. */
    public static Result<FNumber> checked(double value) {
        return Quantity.F_NUMBER.check(value, FNumber::new);
    }

    /** Diameter of the entrance pupil, A = f/N: 135 mm at f/2 has a pupil of 67.5 mm. */
    public Length pupil(Length focal) {
        return new Length(focal.mm() / value);
    }

    /** Stops from this aperture down to {@code other}, 2·log₂(N₂/N₁): positive when the other is smaller. */
    public double stopsTo(FNumber other) {
        return 2 * Log2.of(other.value / value);
    }
}
