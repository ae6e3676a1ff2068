package portrait.optics;

/**
 * How fast something moves across the picture; positive and finite.
 *
 * @param metresPerSecond in m/s
 */
public record Speed(double metresPerSecond) {
    private static final double KMH_PER_METRE_PER_SECOND = 3.6;

    public Speed {
        Require.positive("speed", metresPerSecond);
    }

    /** A speed somebody wrote, in m/s; range {@link Quantity#SPEED}. */
    public static Result<Speed> checked(double metresPerSecond) {
        return Quantity.SPEED.check(metresPerSecond, Speed::new);
    }

    public static Speed ofKmh(double kmh) {
        return new Speed(kmh / KMH_PER_METRE_PER_SECOND);
    }
}
