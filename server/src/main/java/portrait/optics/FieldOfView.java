package portrait.optics;

/**
 * Angles of view, each below 180°: 2·atan(side/(2·f·(1 + m))). Checked against Claff's table on photonstophotos.net.
 *
 * @param horizontal over the width of the frame
 * @param vertical over the height of the frame
 * @param diagonal over its diagonal
 */
public record FieldOfView(Degrees horizontal, Degrees vertical, Degrees diagonal) {

    /**
     * The angles of a lens set to infinity, m = 0.
     *
     * @param focal above zero
     */
    public static FieldOfView atInfinity(Length focal, Frame frame) {
        return of(focal.positiveMm("focal length"), frame);
    }

    /** The angles of a lens set to a distance: it moves out by m·f, so it sees less. Real lenses may breathe. */
    public static FieldOfView focused(Focus focus, Frame frame) {
        return of(focus.focal().mm() * (1 + focus.magnification()), frame);
    }

    private static FieldOfView of(double imageDistanceMm, Frame frame) {
        return new FieldOfView(
                Degrees.subtended(frame.width(), imageDistanceMm),
                Degrees.subtended(frame.height(), imageDistanceMm),
                Degrees.subtended(frame.diagonal(), imageDistanceMm));
    }
}
