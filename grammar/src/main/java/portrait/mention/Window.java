package portrait.mention;

import java.util.Locale;

/** The words around a place. Looking is bounded, so that reading stays linear. */
final class Window {
    private Window() {}

    /** Whether one of the words stands within {@code reach} characters before {@code from} or behind {@code to}. */
    static boolean near(String text, int from, int to, int reach, int start, int end, String... words) {
        String before = text.substring(Math.max(start, from - reach), from).toLowerCase(Locale.ROOT);
        String behind = text.substring(to, Math.min(end, to + reach)).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (before.contains(word) || behind.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The lower-case word that starts behind white space and a hyphen at {@code at}, at most 16 letters of it. */
    static String wordBehind(String text, int at, int end) {
        int i = at;
        while (i < end
                && i - at < 3
                && (text.charAt(i) == ' ' || text.charAt(i) == '-' || text.charAt(i) == '\u00A0')) {
            i++;
        }
        int start = i;
        while (i < end && i - start < 16 && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return text.substring(start, i).toLowerCase(Locale.ROOT);
    }
}
