package portrait.optics;

/** How light falls off with the distance from its source. */
public final class InverseSquare {
    /** Distance in widths of the source from which the law holds within 3 %. */
    private static final double HOLDS_FROM_WIDTHS = 3;

    private InverseSquare() {}

    /**
     * Stops lost on the way from one distance to another, 2·log₂(d₂/d₁): 2 stops at twice the distance. Good from three
     * to five widths of the source on; see {@link #stopsFromDisc} for a near softbox.
     *
     * @param from above zero
     * @param to above zero
     */
    public static double stops(Length from, Length to) {
        return 2 * Log2.of(to.positiveMm("distance") / from.positiveMm("distance"));
    }

    /**
     * Stops lost along the axis of an even, round source of a given width: log₂((d₂² + w²/4)/(d₁² + w²/4)), from the
     * illuminance π·L·R²/(d² + R²) of a Lambertian disc. Always less than {@link #stops}.
     *
     * @param from above zero
     * @param to above zero
     */
    public static double stopsFromDisc(Length width, Length from, Length to) {
        double radius = width.mm() / 2;
        double near = Math.hypot(from.positiveMm("distance"), radius);
        double far = Math.hypot(to.positiveMm("distance"), radius);
        return 2 * Log2.of(far / near);
    }

    /**
     * By what share the law overstates a disc source at a distance, (w/2d)²: a quarter at one width, 3 % at three.
     *
     * @param distance above zero
     */
    public static double overstatement(Length width, Length distance) {
        double quotient = width.mm() / (2 * distance.positiveMm("distance"));
        return quotient * quotient;
    }

    /** Whether the source is far enough, three of its widths, to be taken for a point. */
    public static boolean holds(Length width, Length distance) {
        return distance.mm() >= HOLDS_FROM_WIDTHS * width.mm();
    }
}
