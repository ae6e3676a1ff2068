package portrait.mention;

import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a text.
 *
 * @param value what it says
 * @param end the offset behind it
 * @param whole whether it has no decimals
 */
record Figure(double value, int end, boolean whole) {
    private static final int MAX_DIGITS = 12;

    /** Reads {@code 85}, {@code 2.8}, {@code 1,8} or {@code 5,600}; nothing where no number starts. */
    static @Nullable Figure at(String text, int start, int end) {
        int i = start;
        double value = 0;
        while (i < end && isDigit(text.charAt(i)) && i - start < MAX_DIGITS) {
            value = value * 10 + (text.charAt(i) - '0');
            i++;
        }
        if (i == start || (i < end && isDigit(text.charAt(i)))) {
            return null;
        }
        boolean thousands = i - start <= 3
                && i + 3 < end + 0
                && text.charAt(i) == ','
                && digits(text, i + 1, end) == 3
                && value > 0;
        if (thousands) {
            for (int k = i + 1; k <= i + 3; k++) {
                value = value * 10 + (text.charAt(k) - '0');
            }
            return new Figure(value, i + 4, true);
        }
        if (i < end && (text.charAt(i) == '.' || text.charAt(i) == ',')) {
            int decimals = digits(text, i + 1, end);
            boolean decimal = decimals > 0 && (text.charAt(i) == '.' ? decimals <= 6 : decimals <= 2);
            if (decimal) {
                double scale = 1;
                for (int k = i + 1; k <= i + decimals; k++) {
                    value = value * 10 + (text.charAt(k) - '0');
                    scale *= 10;
                }
                return new Figure(value / scale, i + 1 + decimals, false);
            }
        }
        return new Figure(value, i, true);
    }

    private static int digits(String text, int from, int end) {
        int i = from;
        while (i < end && i - from < MAX_DIGITS && isDigit(text.charAt(i))) {
            i++;
        }
        return i - from;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
