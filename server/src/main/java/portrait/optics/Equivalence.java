package portrait.optics;

/**
 * What a lens on one format does as on another: same distance, framing, depth of field and blur. Exposure keeps the
 * f-number as it is engraved.
 */
public final class Equivalence {
    private Equivalence() {}

    /** What is held equal. Makers mix them, so equivalents in catalogues differ by some percent. */
    public enum By {
        /** The diagonal: the common crop factor. */
        DIAGONAL,
        WIDTH,
        HEIGHT
    }

    /** How many times smaller {@code from} is than {@code to}: f and N are multiplied by it. */
    public static double factor(Frame from, Frame to, By by) {
        return switch (by) {
            case DIAGONAL -> to.diagonal().mm() / from.diagonal().mm();
            case WIDTH -> to.width().mm() / from.width().mm();
            case HEIGHT -> to.height().mm() / from.height().mm();
        };
    }

    /** Full-frame equivalent focal length by diagonal, f·CF: 90 mm on 44×33 mm frames like 71 mm. */
    public static Length fullFrame(Length focal, Frame frame) {
        return new Length(focal.mm() * frame.crop());
    }

    /** Full-frame equivalent aperture by diagonal, N·CF: f/2.8 on 44×33 mm blurs like f/2.2. */
    public static FNumber fullFrame(FNumber aperture, Frame frame) {
        return new FNumber(aperture.value() * frame.crop());
    }

    /** The focal length on {@code to} that frames as {@code focal} does on {@code from}. */
    public static Length focal(Length focal, Frame from, Frame to, By by) {
        return new Length(focal.mm() * factor(from, to, by));
    }

    /** The aperture on {@code to} that blurs as {@code aperture} does on {@code from}. */
    public static FNumber aperture(FNumber aperture, Frame from, Frame to, By by) {
        return new FNumber(aperture.value() * factor(from, to, by));
    }
}
