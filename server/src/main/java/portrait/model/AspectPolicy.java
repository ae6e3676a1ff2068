package portrait.model;

import java.util.List;

/** Which shapes of picture a model makes. */
public sealed interface AspectPolicy {
    /**
     * Any ratio of integers.
     *
     * @param widest the longer side over the shorter one, at most
     */
    record IntegerRatio(Ratio widest) implements AspectPolicy {}

    /** One of a list of ratios, which is never empty. */
    record Ratios(List<Ratio> ratios) implements AspectPolicy {}

    /**
     * Any size in pixels inside limits.
     *
     * @param multiple both sides are multiples of it
     * @param minEdge pixels of a side, at least
     * @param maxEdge pixels of a side, at most
     * @param minPixels width times height, at least
     * @param maxPixels width times height, at most
     * @param maxRatio the longer side over the shorter one, at most
     * @param shorter pixels of the shorter side to aim for where nobody names a size: what the model is trained at
     * @param preferred sizes that its maker names; one of them is taken where it has the wanted shape
     */
    record PixelMultiple(
            int multiple,
            int minEdge,
            int maxEdge,
            int minPixels,
            int maxPixels,
            double maxRatio,
            int shorter,
            List<Size> preferred)
            implements AspectPolicy {
        public boolean allows(Size size) {
            int shorterSide = Math.min(size.width(), size.height());
            int longerSide = Math.max(size.width(), size.height());
            long pixels = (long) size.width() * size.height();
            return size.width() % multiple == 0
                    && size.height() % multiple == 0
                    && shorterSide >= minEdge
                    && longerSide <= maxEdge
                    && pixels >= minPixels
                    && pixels <= maxPixels
                    && longerSide <= shorterSide * maxRatio;
        }
    }

    /**
     * One of a list of sizes.
     *
     * @param sizes never empty
     * @param multiple a size that somebody names in pixels is taken as it is where both sides are multiples of it; 0: it never is
     */
    record Buckets(List<Size> sizes, int multiple) implements AspectPolicy {
        public boolean allows(Size size) {
            boolean multiples = multiple > 0 && size.width() % multiple == 0 && size.height() % multiple == 0;
            return multiples || sizes.contains(size);
        }
    }

    /** Pixels. */
    record Size(int width, int height) {
        public double ratio() {
            return width / (double) height;
        }

        /** {@code 1024x1280}. */
        public String text() {
            return width + "x" + height;
        }
    }
}
