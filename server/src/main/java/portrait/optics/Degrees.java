package portrait.optics;

/**
 * An angle; finite.
 *
 * @param value in degrees
 */
public record Degrees(double value) {
    public Degrees {
        Require.finite("angle", value);
    }

    /** An angle of so many radians; finite. */
    public static Degrees ofRadians(double radians) {
        return new Degrees(Math.toDegrees(radians));
    }

    /** In radians. */
    public double radians() {
        return Math.toRadians(value);
    }

    /** The angle a flat extent fills, seen square on from its middle: 2·atan(extent/(2·distance)), below 180°. */
    static Degrees subtended(Length extent, double distanceMm) {
        return ofRadians(2 * Math.atan2(extent.mm(), 2 * distanceMm));
    }
}
