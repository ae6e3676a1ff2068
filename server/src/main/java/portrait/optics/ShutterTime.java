package portrait.optics;

/**
 * How long the shutter is open; positive and finite.
 *
 * @param seconds in seconds: 1/125 is 0.008
 */
public record ShutterTime(double seconds) {
    public ShutterTime {
        Require.positive("shutter time", seconds);
    }

    /** A shutter time somebody wrote; range {@link Quantity#SHUTTER_TIME}. */
    public static Result<ShutterTime> checked(double seconds) {
        return Quantity.SHUTTER_TIME.check(seconds, ShutterTime::new);
    }
}
