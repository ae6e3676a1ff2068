package portrait.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The known names that somebody may have meant. */
public final class Nearest {
    /** Candidates that are looked at. */
    private static final int MOST_KNOWN = 500;

    /** Longer words are not misspelled names. */
    private static final int LONGEST = 60;

    private static final int FEW = 3;

    private Nearest() {}

    /** The one that is fewest typing slips away, if that is at most a third of the word; of equals the first. */
    public static Optional<String> to(String word, Collection<String> known) {
        return to(word, known, Integer.MAX_VALUE);
    }

    /** The same, at most so many slips away. */
    public static Optional<String> to(String word, Collection<String> known, int mostSlips) {
        return candidates(word, known, mostSlips).stream().findFirst();
    }

    /** The first few of those that are at most a third of the word's length in slips away, the nearest first; of equals in their order. */
    public static List<String> few(String word, Collection<String> known) {
        return candidates(word, known, Integer.MAX_VALUE).stream().limit(FEW).toList();
    }

    private static List<String> candidates(String word, Collection<String> known, int mostSlips) {
        record Candidate(String name, int slips) {}
        String lower = word.toLowerCase(Locale.ROOT);
        int allowed = Math.min(mostSlips, Math.max(1, word.length() / 3));
        List<Candidate> candidates = new ArrayList<>();
        if (word.length() <= LONGEST) {
            for (String name : known.stream().limit(MOST_KNOWN).toList()) {
                int slips = slips(lower, name.toLowerCase(Locale.ROOT), allowed);
                if (slips <= allowed) {
                    candidates.add(new Candidate(name, slips));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::slips));
        return candidates.stream().map(Candidate::name).toList();
    }

    /**
     * The number of letters to add, drop, change or swap with their neighbour (Damerau and Levenshtein, optimal string alignment).
     *
     * @param allowed where more are needed the answer is only known to be larger than this
     */
    public static int slips(String a, String b, int allowed) {
        if (Math.abs(a.length() - b.length()) > allowed) {
            return allowed + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, 1 + Math.min(now[j - 1], last[j]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = now;
        }
        return last[b.length()];
    }
}
