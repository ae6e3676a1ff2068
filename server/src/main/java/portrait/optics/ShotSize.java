package portrait.optics;

/** How tall a piece of the scene the common shot sizes show. Conventions of the trade, in whole centimetres. */
public enum ShotSize {
    EXTREME_CLOSE_UP(12),
    CLOSE_UP(26),
    HEAD_AND_SHOULDERS(45),
    BUST(60),
    HALF_BODY(85),
    COWBOY(115),
    THREE_QUARTER(130),
    FULL_LENGTH(195);

    private final Length height;

    ShotSize(double cm) {
        this.height = Length.ofCm(cm);
    }

    /** Typical height of the scene in the frame, headroom included. */
    public Length height() {
        return height;
    }

    /**
     * The shot size whose height is nearest, by ratio.
     *
     * @param sceneHeight above zero
     */
    public static ShotSize nearest(Length sceneHeight) {
        double log = Math.log(sceneHeight.positiveMm("scene height"));
        ShotSize best = EXTREME_CLOSE_UP;
        for (ShotSize size : values()) {
            if (Math.abs(Math.log(size.height.mm()) - log) < Math.abs(Math.log(best.height.mm()) - log)) {
                best = size;
            }
        }
        return best;
    }
}
