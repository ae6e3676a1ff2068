package portrait.optics;

/**
 * A T-stop: the f-number of a lens without losses that passes as much light. It sets the exposure; depth of field and
 * blur follow the f-number. Positive and finite.
 *
 * @param value the 2.1 of T2.1
 */
public record TStop(double value) {
    public TStop {
        Require.positive("T-stop", value);
    }

    /** A T-stop somebody wrote; range {@link Quantity#F_NUMBER}. */
    public static Result<TStop> checked(double value) {
        return Quantity.F_NUMBER.check(value, TStop::new);
    }

    /** T = N/√τ for a lens that passes the share τ of the light; range of τ {@link Quantity#TRANSMITTANCE}. */
    public static Result<TStop> of(FNumber aperture, double transmittance) {
        return Quantity.TRANSMITTANCE.check(transmittance, share -> new TStop(aperture.value() / Math.sqrt(share)));
    }

    /** The share of the light that passes a lens of this T-stop and an f-number, τ = (N/T)². */
    public double transmittance(FNumber aperture) {
        double quotient = aperture.value() / value;
        return quotient * quotient;
    }
}
