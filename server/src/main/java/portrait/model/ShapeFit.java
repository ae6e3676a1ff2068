package portrait.model;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import portrait.model.AspectPolicy.Size;

/**
 * The legal shape nearest to a wanted one.
 *
 * @param width pixels, or the first number of a ratio
 * @param height pixels, or the second number
 * @param wanted the ratio that was asked for
 */
public record ShapeFit(double width, double height, double wanted) {
    /** Below this a difference of shape is rounding: half a pixel in a thousand. */
    private static final double SAME = 5e-4;
    /** Sizes in such steps suit every decoder. */
    private static final int SMOOTH = 64;

    private static final int MAX_DECIMALS = 3;

    /** The nearest shape that a policy allows. */
    public static ShapeFit of(Shape wanted, AspectPolicy policy) {
        return switch (policy) {
            case AspectPolicy.IntegerRatio ratio -> integers(wanted, ratio);
            case AspectPolicy.Ratios ratios -> listed(wanted, ratios);
            case AspectPolicy.PixelMultiple pixels -> pixels(wanted, pixels);
            case AspectPolicy.Buckets buckets -> bucket(wanted, buckets);
        };
    }

    /** Whether it is the shape that was asked for, but for rounding. */
    public boolean isExact() {
        return Math.abs(error()) < SAME;
    }

    /** How much wider the result is, as the logarithm of the factor. */
    public double error() {
        return Math.log(width / height / wanted);
    }

    /** The two numbers with a sign between them: {@code 4:5}, {@code 1024x1280}. */
    public String text(String separator) {
        return figure(width) + separator + figure(height);
    }

    private static String figure(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** {@code 2.8 % narrower}. */
    public String difference() {
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
        double ratio = Math.max(wanted.ratio(), 1 / wanted.ratio());
        Ratio widest = policy.widest();
        if (ratio <= widest.value() * (1 + SAME)) {
            return new ShapeFit((double) w / divisor, (double) h / divisor, wanted.ratio());
        }
        return wanted.ratio() > 1
                ? new ShapeFit(widest.width(), widest.height(), wanted.ratio())
                : new ShapeFit(widest.height(), widest.width(), wanted.ratio());
    }

    private static ShapeFit listed(Shape wanted, AspectPolicy.Ratios policy) {
        return policy.ratios().stream()
                .map(ratio -> new ShapeFit(ratio.width(), ratio.height(), wanted.ratio()))
                .min(Comparator.comparingDouble(fit -> Math.abs(fit.error())))
                .orElseThrow();
    }

    /** Ten times a number, without the dust of binary fractions: 2.39 becomes 23.9 and then 239. */
    private static double tenfold(double value) {
        return Math.rint(value * 1e4) / 1e3;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static ShapeFit bucket(Shape wanted, AspectPolicy.Buckets policy) {
        if (isSize(wanted) && policy.allows(new Size((int) wanted.width(), (int) wanted.height()))) {
            return new ShapeFit(wanted.width(), wanted.height(), wanted.ratio());
        }
        ShapeFit best = new ShapeFit(
                policy.sizes().getFirst().width(), policy.sizes().getFirst().height(), wanted.ratio());
        for (Size size : policy.sizes()) {
            ShapeFit fit = new ShapeFit(size.width(), size.height(), wanted.ratio());
            double gain = Math.abs(best.error()) - Math.abs(fit.error());
            boolean larger = fit.width() * fit.height() > best.width() * best.height();
            if (gain > 1e-9 || (Math.abs(gain) <= 1e-9 && larger)) {
                best = fit;
            }
        }
        return best;
    }

    private static boolean isSize(Shape wanted) {
        return wanted.pixels() && wanted.width() < 1e5 && wanted.height() < 1e5;
    }

    // ---- sizes in pixels

    private static ShapeFit pixels(Shape wanted, AspectPolicy.PixelMultiple policy) {
        boolean named = isSize(wanted);
        if (named) {
            Size size = new Size((int) wanted.width(), (int) wanted.height());
            if (policy.allows(size)) {
                return new ShapeFit(size.width(), size.height(), wanted.ratio());
            }
        }
        double ratio = Math.clamp(wanted.ratio(), 1 / policy.maxRatio(), policy.maxRatio());
        double longOverShort = Math.max(ratio, 1 / ratio);
        boolean wide = ratio > 1;
        int start = named ? (int) Math.min(wanted.width(), wanted.height()) : policy.shorter();
        Optional<ShapeFit> preferred = policy.preferred().stream()
                .map(size -> new ShapeFit(size.width(), size.height(), wanted.ratio()))
                .filter(ShapeFit::isExact)
                .min(Comparator.comparingDouble(fit -> Math.abs(Math.min(fit.width(), fit.height()) - start)));
        if (preferred.isPresent()) {
            return preferred.get();
        }
        Size best = search(policy, longOverShort, wide, start, start + start / 2);
        if (best == null) {
            best = search(policy, longOverShort, wide, start, Math.max(policy.minEdge(), policy.multiple()));
        }
        if (best == null) {
            best = search(policy, longOverShort, wide, policy.shorter(), policy.shorter() * 2);
        }
        if (best == null) {
            int edge = policy.shorter() / policy.multiple() * policy.multiple();
            best = new Size(edge, edge);
        }
        return new ShapeFit(best.width(), best.height(), wanted.ratio());
    }

    /** The first of the best sizes on the way from one shorter side to another. */
    private static @org.jspecify.annotations.Nullable Size search(
            AspectPolicy.PixelMultiple policy, double longOverShort, boolean wide, int from, int to) {
        int step = policy.multiple();
        Size best = null;
        double bestScore = Double.POSITIVE_INFINITY;
        int first = (from + step - 1) / step;
        for (int i = 0; i <= Math.abs(to - from) / step; i++) {
            int shorter = (to >= from ? first + i : first - i) * step;
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
