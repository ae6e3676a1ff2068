package portrait.optics;

/**
 * A lighting ratio r:1 of key and fill. Two conventions are in use and disagree, so a ratio always carries its own.
 *
 * @param toOne the 3 of 3:1; positive, and above 1 when it counts key and fill together
 * @param convention how it is counted
 */
public record LightRatio(double toOne, Convention convention) {

    /** How a ratio is counted; Δ is the number of stops the key is brighter than the fill. */
    public enum Convention {
        /** One lamp against the other, 2^Δ: 1 stop is 2:1, 3 stops are 8:1. The default, as the source method has it. */
        KEY_TO_FILL(0),
        /** Lit side against shadow side, where the fill falls on both, 2^Δ + 1: 1 stop is 3:1, 3 stops are 9:1. */
        KEY_PLUS_FILL_TO_FILL(1);

        private final double fill;

        Convention(double fill) {
            this.fill = fill;
        }

        /** The smallest ratio that can be written: a key ten stops under the fill. */
        double min() {
            return Math.pow(2, Quantity.STOPS.min()) + fill;
        }

        double max() {
            return Math.pow(2, Quantity.STOPS.max()) + fill;
        }
    }

    public LightRatio {
        Require.positive("light ratio", toOne - convention.fill);
    }

    /** A ratio somebody wrote; refused as {@link Quantity#LIGHT_RATIO} when its stops lie outside ±10. */
    public static Result<LightRatio> checked(double toOne, Convention convention) {
        return toOne >= convention.min() && toOne <= convention.max()
                ? new Result.Ok<>(new LightRatio(toOne, convention))
                : new Result.OutOfRange<>(Quantity.LIGHT_RATIO, toOne, convention.min(), convention.max());
    }

    /** The ratio of a key that many stops over the fill; range {@link Quantity#STOPS}. */
    public static Result<LightRatio> ofStops(double stops, Convention convention) {
        return Quantity.STOPS.check(stops, value -> new LightRatio(Math.pow(2, value) + convention.fill, convention));
    }

    /** Stops the key is brighter than the fill: log₂ r, or log₂(r − 1) when the ratio counts both together. */
    public double stops() {
        return Log2.of(toOne - convention.fill);
    }

    /** The same light, counted the other way. */
    public LightRatio countedAs(Convention other) {
        return new LightRatio(toOne - convention.fill + other.fill, other);
    }
}
