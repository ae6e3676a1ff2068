package portrait.model;

import java.util.Optional;

/**
 * A ratio of sides as a maker writes it.
 *
 * @param width positive
 * @param height positive
 * @param text as its list has it, with a colon: {@code 4:5}, {@code 19.5:9}
 */
public record Ratio(double width, double height, String text) {
    /** Width over height. */
    public double value() {
        return width / height;
    }

    /** Reads {@code 4:5} or {@code 2.35:1}; nothing where it is no ratio of positive numbers. */
    public static Optional<Ratio> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        Optional<Double> width = side(text.substring(0, colon));
        Optional<Double> height = side(text.substring(colon + 1));
        return width.flatMap(w -> height.map(h -> new Ratio(w, h, text)));
    }

    private static Optional<Double> side(String figure) {
        boolean plain = !figure.isEmpty()
                && figure.length() < 8
                && figure.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && figure.chars().filter(c -> c == '.').count() <= 1
                && figure.chars().anyMatch(c -> c >= '1' && c <= '9');
        return plain ? Optional.of(Double.valueOf(figure)) : Optional.empty();
    }
}
