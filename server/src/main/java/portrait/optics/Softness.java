package portrait.optics;

/**
 * How soft a light is, by the angle its source fills seen from the subject. The principle is old (strobist.com); the
 * bounds are this package's judgement.
 */
public enum Softness {
    /** Below 6°: a bare bulb, the sun. Edges of shadows are lines. */
    HARD(0),
    /** 6–20°. */
    MEDIUM(6),
    /** 20–40°. */
    SOFT(20),
    /** 40° and more: a window or a large softbox within its own width. */
    VERY_SOFT(40);

    /** The sun, seen from anywhere on earth. */
    public static final Degrees SUN = new Degrees(0.53);

    private final double fromDegrees;

    Softness(double fromDegrees) {
        this.fromDegrees = fromDegrees;
    }

    /** Smallest angle that is called so. */
    public Degrees from() {
        return new Degrees(fromDegrees);
    }

    /** The band of an angular size. */
    public static Softness of(Degrees angularSize) {
        Softness result = HARD;
        for (Softness softness : values()) {
            if (angularSize.value() >= softness.fromDegrees) {
                result = softness;
            }
        }
        return result;
    }

    /**
     * The angle a source fills, θ = 2·atan(w/2D), below 180°: 60 cm at 1 m are 33°.
     *
     * @param distance source to subject, above zero
     */
    public static Degrees angularSize(Length width, Length distance) {
        return Degrees.subtended(width, distance.positiveMm("distance"));
    }

    /**
     * Width of the soft edge of a shadow, w·gap/D.
     *
     * @param width of the source
     * @param gap from the edge that casts the shadow to the surface it falls on
     * @param distance from the source to that edge, above zero
     */
    public static Length penumbra(Length width, Length gap, Length distance) {
        return new Length(width.mm() * gap.mm() / distance.positiveMm("distance"));
    }
}
