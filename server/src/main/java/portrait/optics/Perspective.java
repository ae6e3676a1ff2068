package portrait.optics;

/**
 * How much larger near things look than far ones. It is a matter of distance alone: no focal length comes into it, and
 * a longer lens only crops the view. A face looks flatter because the camera stands farther away.
 */
public final class Perspective {
    /**
     * Tip of the nose to the plane of the ears, 124 mm: with it the model repeats the nose 30 % larger at 12 inches
     * than at 5 feet of Ward et al., JAMA Facial Plastic Surgery 2018.
     */
    public static final Length NOSE_TO_EAR = new Length(124);

    private Perspective() {}

    /**
     * How much larger something at a distance looks than its like {@code depth} behind it: (s + Δ)/s.
     *
     * @param distance to the nearer of the two, above zero
     */
    public static double relativeSize(Length distance, Length depth) {
        double s = distance.positiveMm("distance");
        return (s + depth.mm()) / s;
    }

    /**
     * How much too large the nose looks against the ears: 1.41 at 0.3 m, 1.12 at 1 m, 1.03 at 4 m.
     *
     * @param distance camera to nose, above zero
     */
    public static double noseToEar(Length distance) {
        return relativeSize(distance, NOSE_TO_EAR);
    }

    /** How much larger the nose looks from {@code near} than from {@code far}: 1.30 for 12 inches against 5 feet. */
    public static double noseGrowth(Length near, Length far) {
        return noseToEar(near) / noseToEar(far);
    }
}
