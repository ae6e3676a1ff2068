package portrait.optics;

/**
 * Mean measures of a woman's body, from the public data of the ANSUR II survey (n = 1986). Men measure about 1.08 times
 * as much; see {@link #MEN}.
 */
public enum BodyMeasure {
    STATURE(1629),
    CROWN_TO_SUPRASTERNAL_NOTCH(299),
    CROWN_TO_BUST(457),
    CROWN_TO_NAVEL(648),
    CROWN_TO_CROTCH(846),
    CROWN_TO_KNEECAP(1180),
    /** Width over the shoulders. */
    BIDELTOID_BREADTH(450),
    INTERPUPILLARY_BREADTH(61.7),
    /** Chin to the root of the nose. */
    MENTON_TO_SELLION(113),
    /** Ear to the top of the head, upright. */
    TRAGION_TO_CROWN(127);

    /** Men's lengths over women's, roughly. */
    public static final double MEN = 1.08;

    private final Length mean;

    BodyMeasure(double mm) {
        this.mean = new Length(mm);
    }

    /** Mean over the women of the survey. */
    public Length mean() {
        return mean;
    }
}
