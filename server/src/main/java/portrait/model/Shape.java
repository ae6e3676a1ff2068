package portrait.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The shape of a picture as somebody wrote it.
 *
 * @param width positive
 * @param height positive, in the same unit
 * @param pixels whether the two are pixels rather than a ratio
 */
public record Shape(double width, double height, boolean pixels) {
    /** From here on numbers are pixels: no ratio is written with them. */
    private static final double PIXELS = 200;

    private static final double MAX_RATIO = 1000;

    /** Width over height. */
    public double ratio() {
        return width / height;
    }

    /** The first {@code 4:5}, {@code 2.39:1} or {@code 1024x1536} in a text, or the word {@code square}. */
    public static Optional<Shape> parse(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean starts = isDigit(text, i) && (i == 0 || !isDigit(text, i - 1) && text.charAt(i - 1) != '.');
            if (starts) {
                int end = figureEnd(text, i);
                int second = separatorEnd(text, end);
                int stop = second < 0 ? -1 : figureEnd(text, second);
                if (stop > second) {
                    Optional<Shape> shape = of(text.substring(i, end), text.substring(second, stop));
                    if (shape.isPresent()) {
                        return shape;
                    }
                }
                i = end - 1;
            }
        }
        return text.strip().toLowerCase(Locale.ROOT).equals("square")
                ? Optional.of(new Shape(1, 1, false))
                : Optional.empty();
    }

    private static Optional<Shape> of(String first, String second) {
        Optional<Double> width = Figures.number(first);
        Optional<Double> height = Figures.number(second);
        if (width.isEmpty() || height.isEmpty() || width.get() <= 0 || height.get() <= 0) {
            return Optional.empty();
        }
        double ratio = width.get() / height.get();
        boolean sane = ratio <= MAX_RATIO && ratio >= 1 / MAX_RATIO;
        return sane
                ? Optional.of(new Shape(width.get(), height.get(), width.get() >= PIXELS && height.get() >= PIXELS))
                : Optional.empty();
    }

    private static boolean isDigit(String text, int i) {
        return text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static int figureEnd(String text, int from) {
        int i = from;
        while (i < text.length()
                && (isDigit(text, i) || (text.charAt(i) == '.' && i + 1 < text.length() && isDigit(text, i + 1)))) {
            i++;
        }
        return i;
    }

    private static int separatorEnd(String text, int from) {
        int i = skipSpace(text, from);
        if (i >= text.length() || ":x×X/*".indexOf(text.charAt(i)) < 0) {
            return -1;
        }
        return skipSpace(text, i + 1);
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ' && i - from < 3) {
            i++;
        }
        return i;
    }
}
