package portrait.render.brief;

import java.util.Locale;
import portrait.model.AspectPolicy;
import portrait.model.AspectPolicy.Size;

/**
 * The legal shape nearest to a wanted one.
 *
 * @param width pixels, or the first number of a ratio
 * @param height pixels, or the second number
 * @param wanted the ratio that was asked for
 */
record ShapeFit(int width, int height, double wanted) {
    /** Below this a difference of shape is rounding: half a pixel in a thousand. */
    private static final double SAME = 5e-4;
    /** The shorter side that is looked for where nobody names one: the size that these models are trained at. */
    private static final int SHORTER = 1024;
    /** Sizes in such steps suit every decoder. */
    private static final int SMOOTH = 64;

    private static final int MAX_DECIMALS = 3;

    static ShapeFit of(Shape wanted, AspectPolicy policy) {
        return switch (policy) {
            case AspectPolicy.IntegerRatio ratio -> integers(wanted, ratio);
            case AspectPolicy.PixelMultiple pixels -> pixels(wanted, pixels);
            case AspectPolicy.Buckets buckets -> bucket(wanted, buckets);
        };
    }

    boolean isExact() {
        return Math.abs(error()) < SAME;
    }

    /** How much wider the result is, as the logarithm of the factor. */
    double error() {
        return Math.log(width / (double) height / wanted);
    }

    /** {@code 4:5}. */
    String ratio() {
        return width + ":" + height;
    }

    /** {@code 1024x1280}. */
    String size() {
        return width + "x" + height;
    }

    /** {@code 2.8 % narrower}. */
    String difference() {
        double percent = (Math.exp(Math.abs(error())) - 1) * 100;
        return String.format(Locale.ROOT, "%.1f %% %s", percent, error() > 0 ? "wider" : "narrower");
    }

    private static ShapeFit integers(Shape wanted, AspectPolicy.IntegerRatio policy) {
        double width = wanted.width();
        double height = wanted.height();
        for (int i = 0; i < MAX_DECIMALS && (width != Math.rint(width) || height != Math.rint(height)); i++) {
            width = tenfold(width);
            height = tenfold(height);
        }
        long w = Math.max(1, Math.round(width));
        long h = Math.max(1, Math.round(height));
        long divisor = gcd(w, h);
        ShapeFit exact = new ShapeFit((int) (w / divisor), (int) (h / divisor), wanted.ratio());
        double ratio = Math.max(wanted.ratio(), 1 / wanted.ratio());
        if (ratio <= policy.maxRatio()) {
            return exact;
        }
        int most = (int) policy.maxRatio();
        return wanted.ratio() > 1 ? new ShapeFit(most, 1, wanted.ratio()) : new ShapeFit(1, most, wanted.ratio());
    }

    /** Ten times a number, without the dust of binary fractions: 2.39 becomes 23.9 and then 239. */
    private static double tenfold(double value) {
        return Math.rint(value * 1e4) / 1e3;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static ShapeFit bucket(Shape wanted, AspectPolicy.Buckets policy) {
        ShapeFit best = new ShapeFit(
                policy.sizes().getFirst().width(), policy.sizes().getFirst().height(), wanted.ratio());
        for (Size size : policy.sizes()) {
            ShapeFit fit = new ShapeFit(size.width(), size.height(), wanted.ratio());
            double gain = Math.abs(best.error()) - Math.abs(fit.error());
            boolean larger = (long) fit.width() * fit.height() > (long) best.width() * best.height();
            if (gain > 1e-9 || (Math.abs(gain) <= 1e-9 && larger)) {
                best = fit;
            }
        }
        return best;
    }

    // ---- sizes in pixels

    private static ShapeFit pixels(Shape wanted, AspectPolicy.PixelMultiple policy) {
        boolean named = wanted.pixels() && wanted.width() < 1e5 && wanted.height() < 1e5;
        if (named) {
            Size size = new Size((int) wanted.width(), (int) wanted.height());
            if (policy.allows(size)) {
                return new ShapeFit(size.width(), size.height(), wanted.ratio());
            }
        }
        double ratio = Math.clamp(wanted.ratio(), 1 / policy.maxRatio(), policy.maxRatio());
        double longOverShort = Math.max(ratio, 1 / ratio);
        boolean wide = ratio > 1;
        int start = named ? (int) Math.min(wanted.width(), wanted.height()) : SHORTER;
        Size best = search(policy, longOverShort, wide, start, start + start / 2);
        if (best == null) {
            best = search(policy, longOverShort, wide, Math.max(policy.minEdge(), policy.multiple()), start);
        }
        if (best == null) {
            int edge = SHORTER / policy.multiple() * policy.multiple();
            best = new Size(edge, edge);
        }
        return new ShapeFit(best.width(), best.height(), wanted.ratio());
    }

    private static @org.jspecify.annotations.Nullable Size search(
            AspectPolicy.PixelMultiple policy, double longOverShort, boolean wide, int from, int to) {
        int step = policy.multiple();
        Size best = null;
        double bestScore = Double.POSITIVE_INFINITY;
        for (int shorter = (from + step - 1) / step * step; shorter <= to; shorter += step) {
            int longer = (int) Math.rint(shorter * longOverShort / step) * step;
            Size size = wide ? new Size(longer, shorter) : new Size(shorter, longer);
            if (!policy.allows(size)) {
                continue;
            }
            double error = Math.abs(Math.log(longer / (shorter * longOverShort)));
            boolean smooth = shorter % SMOOTH == 0 && longer % SMOOTH == 0;
            // The shape first, to a tenth of a per cent; then round sizes; then the one nearest to what was asked for.
            double score = Math.rint(error * 1e3) * 10 + (smooth ? 0 : 1);
            if (score < bestScore) {
                bestScore = score;
                best = size;
            }
        }
        return best;
    }
}
