package portrait.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import portrait.scene.Interval;

/** Figures and quotations as messages write them: no more digits than the numbers are worth. */
public final class Wording {
    private static final int LONGEST_QUOTATION = 48;

    /** Far above every figure that is written down. */
    private static final double LARGE = 1e15;

    private Wording() {}

    /** {@code 85}, {@code 1.8}, {@code 0.95}: at most two decimals. */
    public static String number(double value) {
        String text = fixed(value, 2);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** Two significant digits, or all digits before the point: {@code 0.85}, {@code 2.1}, {@code 12}. */
    public static String rough(double value) {
        double size = Math.abs(value);
        int decimals = size >= 9.95 ? 0 : size >= 0.995 ? 1 : 2;
        String text = fixed(value, decimals);
        return decimals == 1 && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** As {@code %.2f} writes it, much quicker. */
    private static String fixed(double value, int decimals) {
        return value >= 0 && value < LARGE
                ? BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString()
                : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** {@code f/1.8} */
    public static String fNumber(double value) {
        return "f/" + number(value);
    }

    /** {@code 85 mm}, {@code 24–70 mm} */
    public static String millimetres(Interval focal) {
        return range(focal) + " mm";
    }

    /** {@code 2.1 m}, roughly. */
    public static String metres(double value) {
        return rough(value) + " m";
    }

    /** Metres as centimetres below 3 m: {@code 26 cm}, {@code 195 cm}, {@code 4 m}. */
    public static String centimetres(double metres) {
        return metres < 3 ? Math.round(metres * 100) + " cm" : metres(metres);
    }

    /** {@code 5600 K}, {@code 2200–2700 K} */
    public static String kelvin(Interval kelvin) {
        return range(new Interval(Math.rint(kelvin.min()), Math.rint(kelvin.max()))) + " K";
    }

    /** {@code 1 stop}, {@code 1.6 stops} */
    public static String stops(double value) {
        String count = rough(value);
        return count + (count.equals("1") ? " stop" : " stops");
    }

    /** A share as a percentage, roughly: {@code 4.6 %} for 0.046. */
    public static String percent(double share) {
        return rough(share * 100) + " %";
    }

    private static String range(Interval interval) {
        return interval.isSingle() ? number(interval.min()) : number(interval.min()) + "–" + number(interval.max());
    }

    /** The words in quotation marks, on one line, cut off where they are long. */
    public static String quote(String words) {
        StringBuilder plain = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < words.length() && plain.length() <= LONGEST_QUOTATION; i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!blank) {
                plain.append(space && !plain.isEmpty() ? " " : "").append(c);
            }
            space = blank;
        }
        boolean cut = plain.length() > LONGEST_QUOTATION;
        if (cut) {
            // Never half a character.
            int end = LONGEST_QUOTATION - (Character.isHighSurrogate(plain.charAt(LONGEST_QUOTATION - 1)) ? 1 : 0);
            plain.setLength(end);
        }
        return "“" + plain + (cut ? "…" : "") + "”";
    }

    /** {@code a}, {@code a and b}, {@code a, b and c} */
    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
