package portrait.lint;

import java.util.Locale;
import portrait.mention.Sentences;
import portrait.text.Span;

/** What stands beside a place in the text, as far as that tells what the place speaks of. */
public final class Nearby {
    /** Two places farther apart belong together only by chance. */
    private static final int FAR = 240;

    private Nearby() {}

    /** The number of characters between two places; 0 or less where they touch. */
    public static int gap(Span a, Span b) {
        return a.start() <= b.start() ? b.start() - a.end() : a.start() - b.end();
    }

    /** Whether no sentence and no line ends between two places, and at most 240 characters lie there. */
    public static boolean isOneSentence(String text, Span a, Span b) {
        int gap = gap(a, b);
        if (gap > FAR) {
            return false;
        }
        int from = Math.min(a.end(), b.end());
        for (int i = from; i < from + gap; i++) {
            if (text.charAt(i) == '\n' || Sentences.ends(text, i, text.length())) {
                return false;
            }
        }
        return true;
    }

    /** The last {@code reach} characters before a place, or fewer, in lower case. */
    public static String before(String text, Span place, int reach) {
        return text.substring(Math.max(0, place.start() - reach), place.start()).toLowerCase(Locale.ROOT);
    }

    /** The first {@code reach} characters behind a place, or fewer, in lower case. */
    public static String behind(String text, Span place, int reach) {
        return text.substring(place.end(), Math.min(text.length(), place.end() + reach))
                .toLowerCase(Locale.ROOT);
    }
}
