package portrait.mention;

import java.util.ArrayList;
import java.util.List;

/** A few words to look for around a place. Kept by their first letter, so that a look costs little more than its reach. */
final class Words {
    private static final int LETTERS = 128;

    private final List<List<String>> byLetter = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private Words(String... words) {
        for (int i = 0; i < LETTERS; i++) {
            byLetter.add(List.of());
        }
        for (String word : words) {
            char first = lower(word.charAt(0));
            if (first < LETTERS) {
                List<String> more = new ArrayList<>(byLetter.get(first));
                more.add(word);
                byLetter.set(first, List.copyOf(more));
            } else {
                others.add(word);
            }
        }
    }

    static Words of(String... words) {
        return new Words(words);
    }

    /** The words that may begin with a character. */
    List<String> beginningWith(char c) {
        char first = lower(c);
        return first < LETTERS ? byLetter.get(first) : others;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
