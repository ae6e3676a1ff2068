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
    private static final int MAX_DECIMALS = 6;

    /** Reads {@code 85}, {@code 2.8}, {@code 1,8}, {@code 5,600} or {@code 2,800,000}; nothing where no number starts. */
    static @Nullable Figure at(String text, int start, int end) {
        int whole = digits(text, start, end);
        if (whole == 0 || whole > MAX_DIGITS) {
            return null;
        }
        int i = start + whole;
        double value = value(text, start, i);
        if (i >= end || (text.charAt(i) != '.' && text.charAt(i) != ',')) {
            return new Figure(value, i, true);
        }
        if (whole <= 3 && value > 0 && isThousands(text, i, end)) {
            while (isThousands(text, i, end)) {
                value = value * 1000 + value(text, i + 1, i + 4);
                i += 4;
            }
            return new Figure(value, i, true);
        }
        int decimals = digits(text, i + 1, end);
        boolean decimal = text.charAt(i) == '.'
                ? decimals > 0 && decimals <= MAX_DECIMALS
                : decimals > 0 && decimals <= 2 && !goesOn(text, i + 1 + decimals, end);
        if (!decimal) {
            return new Figure(value, i, true);
        }
        int stop = i + 1 + decimals;
        double scale = Math.pow(10, decimals);
        return new Figure((value * scale + value(text, i + 1, stop)) / scale, stop, false);
    }

    private static boolean isThousands(String text, int comma, int end) {
        return comma < end && text.charAt(comma) == ',' && digits(text, comma + 1, end) == 3;
    }

    /** What shows that a comma separated two numbers: {@code f/8,85mm}, {@code ISO 100,1/160}, {@code 1,2,3}. */
    private static boolean goesOn(String text, int at, int end) {
        if (at >= end) {
            return false;
        }
        char c = text.charAt(at);
        return c == '/' || c == ':' || text.startsWith("mm", at) || (c == ',' && digits(text, at + 1, end) > 0);
    }

    private static double value(String text, int from, int to) {
        double value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }

    /** How many digits stand here; one more than {@link #MAX_DIGITS} are as good as any number of them. */
    private static int digits(String text, int from, int end) {
        int i = from;
        while (i < end && i - from <= MAX_DIGITS && isDigit(text.charAt(i))) {
            i++;
        }
        return i - from;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
