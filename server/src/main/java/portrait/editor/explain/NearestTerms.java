package portrait.editor.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import portrait.text.Nearest;
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
                    .mapToInt(name -> distance(asked, folded(name), allowed))
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

    /** A name that begins with the words is one slip away. */
    private static int distance(String asked, String name, int allowed) {
        return name.startsWith(asked) && asked.length() >= 4 ? 1 : Nearest.slips(asked, name, allowed);
    }
}
