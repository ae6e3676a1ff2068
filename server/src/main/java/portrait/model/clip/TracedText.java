package portrait.model.clip;

import java.util.Arrays;
import java.util.Locale;

/** A text that was made out of another one, and of each of its characters the offset that it comes from. */
final class TracedText {
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];

    /** The part of a text between two offsets. */
    static TracedText of(String original, int start, int end) {
        TracedText traced = new TracedText();
        for (int i = start; i < end; i++) {
            traced.append(original.charAt(i), i);
        }
        return traced;
    }

    void append(char c, int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = origin;
        text.append(c);
    }

    /** Characters that all come from one place. */
    void append(String characters, int origin) {
        for (int i = 0; i < characters.length(); i++) {
            append(characters.charAt(i), origin);
        }
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    int origin(int index) {
        return origins[index];
    }

    String text() {
        return text.toString();
    }

    int indexOf(String part) {
        return text.indexOf(part);
    }

    /** The same in small letters, each character by itself but for a Greek sigma, which is another one at the end of a word. */
    TracedText small() {
        TracedText small = new TracedText();
        for (int i = 0; i < length(); i++) {
            switch (charAt(i)) {
                // The only character whose small form is longer.
                case '\u0130' -> small.append("i\u0307", origin(i));
                case 'Σ' -> small.append(isCased(i, -1) && !isCased(i, 1) ? 'ς' : 'σ', origin(i));
                default -> small.append(charAt(i), origin(i));
            }
        }
        String lower = small.text.toString().toLowerCase(Locale.ROOT);
        small.text.setLength(0);
        small.text.append(lower);
        return small;
    }

    /** Whether the next character on one side that counts for case is a letter that has one. */
    private boolean isCased(int from, int step) {
        int i = from + step;
        while (i >= 0 && i < length() && isCaseIgnorable(charAt(i))) {
            i += step;
        }
        if (i < 0 || i >= length()) {
            return false;
        }
        int c = step > 0 ? text.codePointAt(i) : text.codePointBefore(i + 1);
        return Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private static boolean isCaseIgnorable(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.MODIFIER_LETTER
                || type == Character.MODIFIER_SYMBOL
                || "'.:·’‘․‧".indexOf(c) >= 0;
    }
}
