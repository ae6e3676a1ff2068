package portrait.model;

import java.util.Optional;

/** Numbers in short texts. */
public final class Figures {
    private static final int MAX_LENGTH = 24;

    private Figures() {}

    /** The number that a text is, white space around it aside: {@code 60}, {@code -1}, {@code 1,5}. */
    public static Optional<Double> number(String text) {
        String figure = text.strip().replace(',', '.');
        boolean plain = !figure.isEmpty()
                && figure.length() <= MAX_LENGTH
                && figure.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+')
                && figure.chars().filter(c -> c == '.').count() <= 1
                && figure.chars().anyMatch(Character::isDigit)
                && figure.lastIndexOf('-') <= 0
                && figure.lastIndexOf('+') <= 0;
        return plain ? Optional.of(Double.valueOf(figure)) : Optional.empty();
    }

    /** The number that a text starts with. */
    public static Optional<Double> leading(String text) {
        String from = text.strip();
        int end = 0;
        while (end < from.length()
                && end < MAX_LENGTH
                && (Character.isDigit(from.charAt(end)) || ".-".indexOf(from.charAt(end)) >= 0)) {
            end++;
        }
        while (end > 0 && !Character.isDigit(from.charAt(end - 1))) {
            end--;
        }
        return number(from.substring(0, end));
    }
}
