package portrait.mention;

import org.jspecify.annotations.Nullable;
import portrait.text.Span;

/** Reads two numbers with a sign between them: products and ratios. */
final class PairReader {
    private static final int MIN_PIXELS = 64;
    private static final int MAX_PIXELS = 100_000;

    private final Window window;
    private final RatioSense sense;

    PairReader(Window window, String expects) {
        this.window = window;
        this.sense = new RatioSense(window, expects);
    }

    @Nullable
    Quantity read(int at, Figure left) {
        int sign = window.skipSpaces(left.end(), 1);
        return switch (window.at(sign)) {
            case 'x', 'X', '×', '*' -> product(at, left, window.skipSpaces(sign + 1, 1));
            case ':', '：' -> ratio(at, left, sign > left.end() ? window.skipSpaces(sign + 1, 1) : sign + 1);
            default -> null;
        };
    }

    /** {@code 1024x1536}, {@code 60 × 90 cm}. */
    private @Nullable Quantity product(int at, Figure width, int from) {
        Figure height = window.figure(from);
        if (height == null) {
            return null;
        }
        Window.Word unit = window.wordBehind(height.end());
        double metres = switch (unit.letters()) {
            case "mm" -> 0.001;
            case "cm" -> 0.01;
            case "m" -> 1;
            case "inch", "inches" -> 0.0254;
            case "ft", "feet", "foot" -> 0.3048;
            default -> 0;
        };
        if (metres > 0) {
            return new Quantity.Dimensions(new Span(at, unit.end()), width.value() * metres, height.value() * metres);
        }
        return isPixels(width) && isPixels(height)
                ? new Quantity.PixelSize(new Span(at, height.end()), (int) width.value(), (int) height.value())
                : null;
    }

    private static boolean isPixels(Figure figure) {
        return figure.whole() && figure.value() >= MIN_PIXELS && figure.value() <= MAX_PIXELS;
    }

    private @Nullable Quantity ratio(int at, Figure left, int from) {
        Figure right = window.figure(from);
        if (right == null || left.value() == 0 || right.value() == 0) {
            return null;
        }
        boolean partOfMore = window.isOneOf(":：", right.end()) && window.isDigit(right.end() + 1)
                || window.isOneOf(":.：", at - 1)
                || window.isWord(right.end()) && Character.isLetter(window.at(right.end()));
        boolean weight = left.whole() && !right.whole() && window.isOneOf(")）", right.end());
        if (partOfMore || weight || isTime(right, from)) {
            return null;
        }
        return sense.of(new Span(at, right.end()), left, right);
    }

    /** {@code 7:05}, {@code 7:30 pm}. */
    private boolean isTime(Figure right, int from) {
        int behind = window.skipSpaces(right.end(), 1);
        boolean half = switch (window.wordBehind(right.end()).letters()) {
            case "am", "pm", "uhr", "hrs" -> true;
            default -> window.startsWith("a.m", behind) || window.startsWith("p.m", behind);
        };
        return half || window.at(from) == '0';
    }
}
