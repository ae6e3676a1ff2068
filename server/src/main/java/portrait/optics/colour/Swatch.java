package portrait.optics.colour;

/** What the light of a lamp looks like on a screen. A swatch should say which of the two it is. */
public final class Swatch {
    /** White of an sRGB screen, D65, as the sRGB matrix has it. */
    private static final Xyz SCREEN_WHITE = new Xyz(0.95047, 1, 1.08883);

    /** Bradford cone responses (Lam 1985; as in the ICC specification). */
    private static final double[][] TO_CONES = {
        {0.8951, 0.2664, -0.1614},
        {-0.7502, 1.7135, 0.0367},
        {0.0389, -0.0685, 1.0296}
    };

    private static final double[][] FROM_CONES = {
        {0.9869929, -0.1470543, 0.1599627},
        {0.4323053, 0.5183603, 0.0492912},
        {-0.0085287, 0.0400428, 0.9684867}
    };

    private static final Xyz SCREEN_CONES = SCREEN_WHITE.times(TO_CONES);

    private Swatch() {}

    /** The lamp alone, beside the screen's own white of 6504 K: 5600 K looks cream. */
    public static Srgb lampAlone(Kelvin lamp) {
        return Srgb.of(Locus.white(lamp));
    }

    /**
     * The lamp as seen by a camera balanced for another light, which it renders as the screen's white: Bradford
     * adaptation from the white of {@code balance} to D65. A lamp of the balance's own temperature is white.
     */
    public static Srgb atWhiteBalance(Kelvin lamp, Kelvin balance) {
        Xyz cones = Locus.white(lamp).xyz().times(TO_CONES);
        Xyz white = Locus.white(balance).xyz().times(TO_CONES);
        Xyz adapted = new Xyz(
                cones.x() / white.x() * SCREEN_CONES.x(),
                cones.y() / white.y() * SCREEN_CONES.y(),
                cones.z() / white.z() * SCREEN_CONES.z());
        return Srgb.normalised(adapted.times(FROM_CONES));
    }
}
