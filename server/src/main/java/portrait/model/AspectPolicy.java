package portrait.model;

import java.util.List;

/** Which shapes of picture a model makes. */
public sealed interface AspectPolicy {
    /**
     * Any ratio of integers.
     *
     * @param maxRatio the longer side over the shorter one, at most
     */
    record IntegerRatio(double maxRatio) implements AspectPolicy {}

    /**
     * Any size in pixels inside limits.
     *
     * @param multiple both sides are multiples of it
     * @param minEdge pixels of a side, at least
     * @param maxEdge pixels of a side, at most
     * @param minPixels width times height, at least
     * @param maxPixels width times height, at most
     * @param maxRatio the longer side over the shorter one, at most
     */
    record PixelMultiple(int multiple, int minEdge, int maxEdge, int minPixels, int maxPixels, double maxRatio)
            implements AspectPolicy {
        public boolean allows(Size size) {
            int shorter = Math.min(size.width(), size.height());
            int longer = Math.max(size.width(), size.height());
            long pixels = (long) size.width() * size.height();
            return size.width() % multiple == 0
                    && size.height() % multiple == 0
                    && shorter >= minEdge
                    && longer <= maxEdge
                    && pixels >= minPixels
                    && pixels <= maxPixels
                    && longer <= shorter * maxRatio;
        }
    }

    /** One of a list of sizes; the list is never empty. */
    record Buckets(List<Size> sizes) implements AspectPolicy {}

    /** Pixels. */
    record Size(int width, int height) {
        public double ratio() {
            return width / (double) height;
        }
    }
}
