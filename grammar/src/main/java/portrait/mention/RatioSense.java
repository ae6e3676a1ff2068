package portrait.mention;

import portrait.text.Span;

/** What a ratio compares: told by the field, by the words around it, and at last by its value. */
final class RatioSense {
    private static final double[][] PICTURES = {
        {1, 1}, {4, 5}, {5, 4}, {2, 3}, {3, 2}, {3, 4}, {4, 3}, {9, 16}, {16, 9}, {21, 9}, {9, 21}, {5, 7}, {7, 5},
        {16, 10}, {10, 16}, {1, 2}, {2.35, 1}, {2.39, 1}, {2.4, 1}, {1.85, 1}, {1.91, 1}, {9, 19.5}, {12, 16}, {6, 7},
        {8, 10}, {10, 8}, {11, 14}, {9, 20}
    };
    private static final Words DISTANCE = Words.of(
            "distance ratio", "background ratio", "subject-to-background", "subject to background", "to background");
    private static final Words ASPECT = Words.of(
            "aspect",
            "ar",
            "canvas",
            "format",
            "orientation",
            "vertical",
            "horizontal",
            "landscape",
            "crop",
            "frame",
            "画幅",
            "比例",
            "宽高比",
            "高寬比",
            "アスペクト比",
            "Seitenverhältnis",
            "portrait orientation");
    /** One to one in these words is a thing as large, or as like, as another. */
    private static final Words LIKENESS = Words.of(
            "scale",
            "replica",
            "likeness",
            "recreation",
            "recreate",
            "copy",
            "match",
            "figure",
            "figurine",
            "resemblance",
            "identical",
            "还原");

    private static final Words LIGHT = Words.of(
            "fill", "key", "light", "lights", "lighting", "lit", "contrast", "光比", "key-fill", "shadow", "highlight");
    private static final Words KEY_AND_FILL =
            Words.of("fill", "key", "key-fill", "lighting ratio", "light ratio", "contrast ratio", "光比");
    private static final Words APART = Words.of("distance");
    private static final double MAX_RATIO = 64;

    private final Window window;
    private final String expects;

    RatioSense(Window window, String expects) {
        this.window = window;
        this.expects = expects;
    }

    Quantity of(Span span, Figure left, Figure right) {
        double a = left.value();
        double b = right.value();
        if (expects.equals("aspect")) {
            return new Quantity.Aspect(span, a, b);
        }
        if (expects.equals("ratio")) {
            return new Quantity.LightRatio(span, a, b);
        }
        if (near(span, 24, DISTANCE) || near(span, 12, APART)) {
            return new Quantity.DistanceRatio(span, a, b);
        }
        if (near(span, 16, ASPECT)) {
            return new Quantity.Aspect(span, a, b);
        }
        if (a == 1 && near(span, 14, LIKENESS)) {
            return new Quantity.Ratio(span, a, b);
        }
        boolean keyAndFill = near(span, 28, KEY_AND_FILL);
        if (b == 1 && a <= MAX_RATIO && (keyAndFill || (near(span, 28, LIGHT) && !isPicture(a, b)))) {
            return new Quantity.LightRatio(span, a, b);
        }
        if (a == 1 && b <= MAX_RATIO && keyAndFill) {
            return new Quantity.LightRatio(span, b, a); // fill to key
        }
        if (isPicture(a, b)) {
            return new Quantity.Aspect(span, a, b);
        }
        if (b == 1 && left.whole() && a <= 16) {
            return new Quantity.LightRatio(span, a, b);
        }
        return new Quantity.Ratio(span, a, b);
    }

    private boolean near(Span span, int reach, Words words) {
        return window.near(span.start(), span.end(), reach, words);
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
