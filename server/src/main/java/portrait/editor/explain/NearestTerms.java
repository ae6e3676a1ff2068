package portrait.editor.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import portrait.vocabulary.Alias;
import portrait.vocabulary.Term;
import portrait.vocabulary.Vocabulary;

/** Terms that are written in nearly the same way as some words. */
public final class NearestTerms {
    private static final int MAX = 3;
    /** Longer words are not misspelled names. */
    private static final int MAX_LENGTH = 60;

    private NearestTerms() {}

    private record Candidate(Term term, int distance) {}

    /** At most three, the likeliest first; none where nothing is near. Time is linear in the size of the vocabulary. */
    public static List<Term> of(String words, Vocabulary vocabulary) {
        String asked = folded(words);
        if (asked.isEmpty() || asked.length() > MAX_LENGTH) {
            return List.of();
        }
        int allowed = Math.max(1, asked.length() / 3);
        List<Candidate> candidates = new ArrayList<>();
        for (Term term : vocabulary.terms()) {
            int best = names(term)
                    .mapToInt(name -> distance(asked, folded(name)))
                    .min()
                    .orElse(Integer.MAX_VALUE);
            if (best <= allowed) {
                candidates.add(new Candidate(term, best));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::distance));
        return candidates.stream().limit(MAX).map(Candidate::term).toList();
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(
                Stream.of(term.label(), term.id()), term.aliases().stream().map(Alias::text));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
    }

    /** Letters to change, add, drop or swap with their neighbour; a name that begins with the words is one away. */
    private static int distance(String asked, String name) {
        if (name.startsWith(asked) && asked.length() >= 4) {
            return 1;
        }
        if (Math.abs(asked.length() - name.length()) > asked.length() / 3 + 1) {
            return Integer.MAX_VALUE;
        }
        int[] beforeLast = new int[name.length() + 1];
        int[] last = new int[name.length() + 1];
        for (int j = 0; j <= name.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= asked.length(); i++) {
            int[] now = new int[name.length() + 1];
            now[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                boolean same = asked.charAt(i - 1) == name.charAt(j - 1);
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && asked.charAt(i - 1) == name.charAt(j - 2)
                        && asked.charAt(i - 2) == name.charAt(j - 1);
                if (swapped) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = now;
        }
        return last[name.length()];
    }
}
