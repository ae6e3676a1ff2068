package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;

/** Ages in figures: {@code 62-year-old}, {@code aged 9}, {@code 34 yo}, and the value of a field “age”. */
final class Ages {
    private static final List<String> BEHIND =
            List.of("year old", "years old", "yrs old", "yr old", "years of age", "yo", "y o");
    private static final List<String> BEFORE = List.of("age", "aged", "age of", "age:");
    private static final List<String> NO_SPACES = List.of("岁", "歲", "歳", "才", "살");
    private static final int OLDEST = 120;

    private Ages() {}

    /**
     * An age.
     *
     * @param span the figure and the words that make it one
     */
    record Age(Span span, int years) {}

    /** By place. */
    static List<Age> of(Scene scene) {
        List<Age> ages = new ArrayList<>();
        for (Passage passage : scene.passages()) {
            if (!passage.excluded()) {
                for (Passage.Value value : passage.values()) {
                    for (Span stretch : value.stretches()) {
                        read(scene.text(), stretch, passage.keyId().equals("age"), ages);
                    }
                }
            }
        }
        return ages;
    }

    private static void read(String text, Span stretch, boolean field, List<Age> ages) {
        int at = stretch.start();
        while (at < stretch.end()) {
            if (!isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < stretch.end() && isDigit(text.charAt(at))) {
                at++;
            }
            boolean apart = start == stretch.start() || " \t\n(\"“,:~-–/".indexOf(text.charAt(start - 1)) >= 0;
            if (apart && at - start <= 3) {
                int years = Integer.parseInt(text.substring(start, at));
                Span words = words(text, stretch, start, at, field);
                if (years > 0 && years <= OLDEST && !words.isEmpty()) {
                    ages.add(new Age(words, years));
                }
            }
        }
    }

    /** The figure with the words that make it an age, or an empty span. */
    private static Span words(String text, Span stretch, int start, int end, boolean field) {
        String behind = text.substring(end, Math.min(stretch.end(), end + 16)).toLowerCase(Locale.ROOT);
        String plain = behind.replace('-', ' ').replace('/', ' ').stripLeading();
        int space = behind.length()
                - behind.replace('-', ' ').replace('/', ' ').stripLeading().length();
        for (String words : BEHIND) {
            boolean whole = plain.startsWith(words)
                    && (plain.length() == words.length() || !Character.isLetterOrDigit(plain.charAt(words.length())));
            if (whole) {
                return new Span(start, end + space + words.length());
            }
        }
        for (String words : NO_SPACES) {
            if (plain.startsWith(words)) {
                return new Span(start, end + space + words.length());
            }
        }
        String before = text.substring(Math.max(stretch.start(), start - 8), start)
                .toLowerCase(Locale.ROOT)
                .stripTrailing();
        for (String words : BEFORE) {
            int from = before.length() - words.length();
            boolean whole = before.endsWith(words) && (from == 0 || !Character.isLetter(before.charAt(from - 1)));
            if (whole) {
                return new Span(start, end);
            }
        }
        return field ? new Span(start, end) : new Span(start, start);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
