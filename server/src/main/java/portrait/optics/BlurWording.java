package portrait.optics;

/** How a background looks whose points spread over a given share of the frame's height. The bounds are experience. */
public enum BlurWording {
    /** Below 0.3 %: as good as sharp. */
    SHARP(0),
    /** 0.3–1 %: soft, writing still readable. */
    SOFT(0.003),
    /** 1–3 %: shapes can be recognised. */
    SHAPES(0.01),
    /** 3–6 %: lights are discs. */
    DISCS(0.03),
    /** Above 6 %: nothing but colour. */
    ABSTRACTION(0.06);

    private final double from;

    BlurWording(double from) {
        this.from = from;
    }

    /** Smallest share of the frame's height that is called so. */
    public double from() {
        return from;
    }

    /** The wording for a share of the frame's height, 0.05 for 5 %; what is not above zero is sharp. */
    public static BlurWording of(double shareOfFrame) {
        BlurWording result = SHARP;
        for (BlurWording wording : values()) {
            if (shareOfFrame >= wording.from) {
                result = wording;
            }
        }
        return result;
    }
}
