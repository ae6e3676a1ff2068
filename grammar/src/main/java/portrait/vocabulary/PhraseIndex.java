package portrait.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the longest known phrase at a place in a text, in time proportional to that phrase. Case, accents, and what separates or joins
 * words make no difference: {@code soft box}, {@code Soft-Box} and {@code softbox} are one phrase. A plural s or es at its end is accepted.
 *
 * <p>A {@link Trie} over folded characters.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseIndex<V> {
    /** White space between two words of a phrase: a line end with its indentation, not a gap in a table. */
    private static final int MAX_SPACE = 24;
    /** Shorter phrases must be written in one piece, unless the phrase itself has a space: {@code DOF} is not {@code do f}. */
    private static final int MIN_SPLIT = 4;

    private final Trie trie;
    /** By the numbers of the trie; the first one is empty. */
    private final List<List<V>> values;

    PhraseIndex(Trie trie, List<List<V>> values) {
        this.trie = trie;
        this.values = values;
    }

    Trie trie() {
        return trie;
    }

    List<List<V>> values() {
        return values;
    }

    /**
     * A phrase found in a text.
     *
     * @param end the offset behind it
     * @param values what it stands for; several where the phrase is ambiguous
     */
    public record Match<V>(int end, List<V> values) {}

    /** The longest phrase that starts at {@code start} and ends at a word's end, at or before {@code end}. */
    public Optional<Match<V>> match(String text, int start, int end) {
        List<Match<V>> all = matches(text, start, end);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** All phrases that start at {@code start} and end at a word's end, at or before {@code end}; the longest one last. */
    public List<Match<V>> matches(String text, int start, int end) {
        int node = 0;
        List<Match<V>> found = List.of();
        int at = start;
        int letters = 0;
        boolean split = false;
        while (at < end) {
            int behind = letters == 0 ? at : skipSeparator(text, at, end);
            if (behind > at) {
                // A hyphen joins, as in X-T5; a space does not.
                split |= text.charAt(at) != '-';
                at = behind;
            }
            if (at >= end) {
                break;
            }
            node = trie.step(node, fold(text.charAt(at)));
            if (node < 0) {
                break;
            }
            at++;
            letters++;
            if (trie.value(node) != 0 && (!split || trie.isSplittable(node))) {
                int stop = wordEnd(text, at, end);
                if (stop >= 0) {
                    found = found.isEmpty() ? new ArrayList<>(2) : found;
                    found.add(new Match<>(stop, values.get(trie.value(node))));
                }
            }
        }
        return found;
    }

    /** What exactly this phrase stands for, plural or not. */
    public List<V> get(String phrase) {
        return match(phrase, 0, phrase.length())
                .filter(found -> found.end() == phrase.length())
                .map(Match::values)
                .orElse(List.of());
    }

    /** The end of the word whose phrase ends at {@code at}, with a plural ending, or -1 in the middle of a word. */
    private static int wordEnd(String text, int at, int end) {
        char last = text.charAt(at - 1);
        if (at >= end || !isWord(text.charAt(at)) || isIdeograph(last) || isHangul(last)) {
            // Nikon F2.8 is not a Nikon F2.
            boolean decimal = at + 1 < end
                    && Character.isDigit(last)
                    && (text.charAt(at) == '.' || text.charAt(at) == ',')
                    && Character.isDigit(text.charAt(at + 1));
            return decimal ? -1 : at;
        }
        int plural = at;
        if (fold(text.charAt(plural)) == 'e' && "sxhz".indexOf(fold(last)) >= 0) {
            plural++;
        }
        boolean ending = plural > at || fold(last) != 's'; // across is not many acros
        if (ending && plural < end && fold(text.charAt(plural)) == 's' && Character.isLetter(last)) {
            plural++;
            return plural >= end || !isWord(text.charAt(plural)) ? plural : -1;
        }
        return -1;
    }

    private static int skipSeparator(String text, int at, int end) {
        char c = text.charAt(at);
        if (isPlain(c)) {
            return at;
        }
        if (c == '-' || c == '_' || c == '‑' || c == '\'' || c == '’') {
            return at + 1;
        }
        int i = at;
        while (i < end
                && i - at < MAX_SPACE
                && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0')) {
            i++;
        }
        return i;
    }

    /** Whether a character is part of a word. Ideographs and Thai are not: their words stand without spaces. */
    public static boolean isWord(char c) {
        return c < 0x80 ? isPlain(c) : Character.isLetterOrDigit(c) && !isIdeograph(c);
    }

    /** A letter or digit of ASCII, as nearly all are that are asked about. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Korean words take endings: {@code 자연광} is the word of {@code 자연광을}. */
    private static boolean isHangul(char c) {
        return c >= '\uAC00' && c <= '\uD7A3';
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u2E80' && c <= '\u9FFF'
                || c >= '\uF900' && c <= '\uFAFF'
                || c >= '\uFF66' && c <= '\uFF9F'
                || c >= '\u0E00' && c <= '\u0E7F';
    }

    /** Lower case without accents. */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        char lower = Character.toLowerCase(c);
        return lower >= 'à' && lower <= 'ÿ' ? FOLDED.charAt(lower - 'à') : lower;
    }

    private static final String FOLDED = "aaaaaaaceeeeiiiidnooooo÷ouuuuyty";

    /** Collects phrases. */
    public static final class Builder<V> {
        private final Trie.Builder trie = new Trie.Builder();
        private final List<List<V>> values = new ArrayList<>(List.of(List.of()));
        /** By node, the index of its values. */
        private int[] ends = new int[1 << 10];

        private final BitSet splittable = new BitSet();

        /** Adds a phrase in its British and its American spelling. A value that the phrase has already is not added again. */
        public Builder<V> add(String phrase, V value) {
            insert(phrase, value);
            String american = Spelling.american(phrase);
            if (!american.equals(phrase)) {
                insert(american, value);
            }
            String british = Spelling.british(phrase);
            if (!british.equals(phrase)) {
                insert(british, value);
            }
            return this;
        }

        private void insert(String phrase, V value) {
            int node = 0;
            int letters = 0;
            boolean spaced = false;
            for (int i = 0; i < phrase.length(); i++) {
                if (i == 0 || skipSeparator(phrase, i, phrase.length()) == i) {
                    node = trie.child(node, fold(phrase.charAt(i)));
                    letters++;
                } else {
                    spaced |= phrase.charAt(i) == ' ';
                }
            }
            if (node == 0) {
                throw new IllegalArgumentException("an empty phrase");
            }
            if (node >= ends.length) {
                ends = Arrays.copyOf(ends, node * 2);
            }
            if (ends[node] == 0) {
                ends[node] = values.size();
                values.add(List.of(value));
            } else if (!values.get(ends[node]).contains(value)) {
                List<V> more = new ArrayList<>(values.get(ends[node]));
                more.add(value);
                values.set(ends[node], List.copyOf(more));
            }
            if (spaced || letters >= MIN_SPLIT) {
                splittable.set(node);
            }
        }

        public PhraseIndex<V> build() {
            return new PhraseIndex<>(trie.build(ends, splittable), List.copyOf(values));
        }
    }
}
