package portrait.optics;

/**
 * The rectangle of a sensor that becomes the picture, upright as the picture is seen: a full-frame camera turned for a
 * portrait has a frame 24 mm wide and 36 mm high.
 *
 * @param width above zero
 * @param height above zero
 */
public record Frame(Length width, Length height) {
    /** Diagonal of 36×24 mm, 43.267 mm: what crop factors are counted from. */
    static final double FULL_FRAME_DIAGONAL_MM = Math.hypot(36, 24);

    public Frame {
        Require.positive("frame width", width.mm());
        Require.positive("frame height", height.mm());
    }

    /** Diagonal, √(width² + height²). */
    public Length diagonal() {
        return new Length(Math.hypot(width.mm(), height.mm()));
    }

    /** Crop factor 43.267 mm / diagonal: 1 for full frame, 0.79 for 44×33 mm. */
    public double crop() {
        return FULL_FRAME_DIAGONAL_MM / diagonal().mm();
    }

    /** Width over height. */
    public double aspect() {
        return width.mm() / height.mm();
    }

    /** The same frame with the long side up. */
    public Frame portrait() {
        return height.mm() >= width.mm() ? this : turned();
    }

    /** The same frame with the long side lying. */
    public Frame landscape() {
        return width.mm() >= height.mm() ? this : turned();
    }

    /**
     * The largest frame of another shape that fits in this one, the camera turned so that the long sides agree: 4:5 on
     * 36×24 mm gives 24×30 mm, and 16:9 gives 36×20.25 mm. A square takes the short side.
     *
     * @param aspect width over height; range {@link Quantity#ASPECT}
     */
    public Result<Frame> cropped(double aspect) {
        return Quantity.ASPECT.check(aspect, this::crop);
    }

    private Frame crop(double aspect) {
        Frame held = aspect < 1 ? portrait() : landscape();
        return aspect > held.aspect()
                ? new Frame(held.width, new Length(held.width.mm() / aspect))
                : new Frame(new Length(held.height.mm() * aspect), held.height);
    }

    private Frame turned() {
        return new Frame(/* width= */ height, /* height= */ width);
    }
}
