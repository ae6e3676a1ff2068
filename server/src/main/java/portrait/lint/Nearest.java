package portrait.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody may have meant. */
public final class Nearest {
    /** Candidates that are looked at. */
    private static final int MOST_KNOWN = 500;

    private Nearest() {}

    /** The one that is fewest typing slips away, if that is at most a third of the word; of equals the first. */
    public static Optional<String> to(String word, Collection<String> known) {
        return to(word, known, Integer.MAX_VALUE);
    }

    /** The same, at most so many slips away. */
    public static Optional<String> to(String word, Collection<String> known, int mostSlips) {
        String lower = word.toLowerCase(Locale.ROOT);
        int most = Math.min(mostSlips, Math.max(1, word.length() / 3));
        return known.stream()
                .limit(MOST_KNOWN)
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .filter(candidate -> slips(lower, candidate.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.comparingInt(candidate -> slips(lower, candidate.toLowerCase(Locale.ROOT))));
    }

    /** The number of letters to add, drop, change, or swap with their neighbours (Damerau and Levenshtein, no letter touched twice). */
    private static int slips(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
