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

    /** The number of letters to add, drop or change (Levenshtein). */
    private static int slips(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
