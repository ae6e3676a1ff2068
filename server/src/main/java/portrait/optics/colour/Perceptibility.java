package portrait.optics.colour;

/**
 * How visible a difference in colour temperature is. In mired the threshold is nearly constant: Judd (JOSA 23, 1933)
 * found it to grow with T²; Brown (<i>Cinematography</i>) gives 50 K at 2000, 150 K at 5500 and 500 K at 10 000 K. The
 * wider bands are practice.
 */
public enum Perceptibility {
    /** Below 5 mired: none. */
    INVISIBLE(0),
    /** 5–10 mired: patches side by side. */
    SIDE_BY_SIDE(5),
    /** 10–25 mired: barely. */
    BARELY(10),
    /** 25–60 mired: a subtle warmth or coolness. */
    SUBTLE(25),
    /** 60–130 mired: two colours. */
    TWO_COLOURS(60),
    /** 130 mired and more: as tungsten against daylight. */
    TUNGSTEN_AGAINST_DAYLIGHT(130);

    private final double fromMired;

    Perceptibility(double fromMired) {
        this.fromMired = fromMired;
    }

    /** Smallest difference in mired that is called so. */
    public double fromMired() {
        return fromMired;
    }

    /** The band of a shift, whatever its direction. */
    public static Perceptibility of(MiredShift shift) {
        Perceptibility result = INVISIBLE;
        for (Perceptibility band : values()) {
            if (Math.abs(shift.mired()) >= band.fromMired) {
                result = band;
            }
        }
        return result;
    }
}
