package portrait.lint;

import java.util.ArrayList;
import java.util.List;
import portrait.text.Span;

/** Finds the numbers of a stretch of text, whatever they mean: also those that no quantity accepts. */
public final class NumberScanner {
    /** Longer numbers are no measures. */
    private static final int LONGEST = 12;

    private NumberScanner() {}

    /**
     * A number as written: {@code 0.95}, {@code 900,000}.
     *
     * @param span its digits, points and commas
     */
    public record Figure(Span span, double value) {}

    /** The numbers in a stretch, in order. One inside a word, such as the 2 of X2D, is none; behind a single letter (f2.8) it is. */
    public static List<Figure> in(String text, Span within) {
        List<Figure> figures = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            if (!isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = end(text, at, within.end());
            if (end - at <= LONGEST && !isInWord(text, at, within.start())) {
                figures.add(new Figure(new Span(at, end), value(text.substring(at, end))));
            }
            at = end;
        }
        return figures;
    }

    private static int end(String text, int start, int limit) {
        int end = start + 1;
        while (end < limit) {
            boolean joined = (text.charAt(end) == '.' || text.charAt(end) == ',')
                    && end + 1 < limit
                    && isDigit(text.charAt(end + 1));
            if (!isDigit(text.charAt(end)) && !joined) {
                return end;
            }
            end += joined ? 2 : 1;
        }
        return Math.min(end, limit);
    }

    private static boolean isInWord(String text, int at, int start) {
        return at - 1 > start
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at - 2));
    }

    /** A comma before three digits groups thousands, any other one is a decimal point. */
    private static double value(String written) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean groups = c == ','
                    && i + 3 < written.length()
                    && (i + 4 == written.length() || !isDigit(written.charAt(i + 4)));
            if (!groups) {
                plain.append(c == ',' ? '.' : c);
            }
        }
        int first = plain.indexOf(".");
        boolean several = first >= 0 && plain.indexOf(".", first + 1) >= 0;
        return several ? 0 : Double.parseDouble(plain.toString());
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
