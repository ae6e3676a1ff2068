package portrait.mention;

import portrait.text.Span;

/** What a ratio compares: told by the field, by the words around it, and at last by its value. */
final class RatioSense {
    private static final double[][] PICTURES = {
        {1, 1}, {4, 5}, {5, 4}, {2, 3}, {3, 2}, {3, 4}, {4, 3}, {9, 16}, {16, 9}, {21, 9}, {9, 21}, {5, 7}, {7, 5},
        {16, 10}, {10, 16}, {1, 2}, {2.35, 1}, {2.39, 1}, {2.4, 1}, {1.85, 1}, {1.91, 1}, {9, 19.5}, {12, 16}, {6, 7},
        {8, 10}, {10, 8}, {11, 14}, {9, 20}
    };

    private RatioSense() {}

    /** Looks for words around a span. */
    interface Surroundings {
        boolean near(int from, int to, int reach, String... words);
    }

    static Quantity of(Surroundings around, String expects, Span span, Figure left, Figure right) {
        double a = left.value();
        double b = right.value();
        int from = span.start();
        int to = span.end();
        if (expects.equals("aspect")) {
            return new Quantity.Aspect(span, a, b);
        }
        if (expects.equals("ratio")) {
            return new Quantity.LightRatio(span, a, b);
        }
        if (around.near(from, to, 22, "distance", "background ratio", "subject-to-background", "to background")) {
            return new Quantity.DistanceRatio(span, a, b);
        }
        if (around.near(
                from,
                to,
                16,
                "aspect",
                "--ar",
                "—ar",
                "canvas",
                "format",
                "orientation",
                "vertical",
                "horizontal",
                "画幅",
                "比例")) {
            return new Quantity.Aspect(span, a, b);
        }
        boolean lightWords = around.near(from, to, 28, "fill", "key", "light", "contrast");
        if (lightWords && b == 1 && a >= 1 && a <= 64) {
            return new Quantity.LightRatio(span, a, b);
        }
        if (isPicture(a, b)) {
            return new Quantity.Aspect(span, a, b);
        }
        if (b == 1 && left.whole() && a >= 2 && a <= 16) {
            return new Quantity.LightRatio(span, a, b);
        }
        return new Quantity.Ratio(span, a, b);
    }

    private static boolean isPicture(double a, double b) {
        for (double[] picture : PICTURES) {
            if (picture[0] == a && picture[1] == b) {
                return true;
            }
        }
        return false;
    }
}
