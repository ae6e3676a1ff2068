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
 * <p>A trie over folded characters whose edges live in one open-addressing table: two arrays, whatever the number of phrases.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseIndex<V> {
    /** White space between two words of a phrase: a line end with its indentation, not a gap in a table. */
    private static final int MAX_SPACE = 24;
    /** Shorter phrases must be written in one piece, unless the phrase itself has a space: {@code DOF} is not {@code do f}. */
    private static final int MIN_SPLIT = 4;

    private final long[] edges;
    private final int[] targets;
    private final List<List<V>> values;
    private final BitSet splittable;

    private PhraseIndex(long[] edges, int[] targets, List<List<V>> values, BitSet splittable) {
        this.edges = edges;
        this.targets = targets;
        this.values = values;
        this.splittable = splittable;
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
            node = step(node, fold(text.charAt(at)));
            if (node < 0) {
                break;
            }
            at++;
            letters++;
            if (!values.get(node).isEmpty() && (!split || splittable.get(node))) {
                int stop = wordEnd(text, at, end);
                if (stop >= 0) {
                    found = found.isEmpty() ? new ArrayList<>(2) : found;
                    found.add(new Match<>(stop, values.get(node)));
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
        return Character.isLetterOrDigit(c) && !isIdeograph(c);
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

    private int step(int node, char c) {
        long edge = edge(node, c);
        for (int slot = slot(edge, edges.length); ; slot = (slot + 1) & (edges.length - 1)) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            if (edges[slot] == 0) {
                return -1;
            }
        }
    }

    /** Never 0, which marks a free slot. */
    private static long edge(int node, char c) {
        return ((long) (node + 1) << 16) | c;
    }

    private static int slot(long edge, int capacity) {
        return (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & (capacity - 1);
    }

    /** Collects phrases. */
    public static final class Builder<V> {
        private long[] edges = new long[1 << 10];
        private int[] targets = new int[1 << 10];
        private int count;
        private final List<List<V>> values = new ArrayList<>(List.of(List.of()));
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
                    node = child(node, fold(phrase.charAt(i)));
                    letters++;
                } else {
                    spaced |= phrase.charAt(i) == ' ';
                }
            }
            if (node == 0) {
                throw new IllegalArgumentException("an empty phrase");
            }
            List<V> here = values.get(node);
            if (!here.contains(value)) {
                List<V> more = new ArrayList<>(here);
                more.add(value);
                values.set(node, List.copyOf(more));
            }
            if (spaced || letters >= MIN_SPLIT) {
                splittable.set(node);
            }
        }

        private int child(int node, char c) {
            long edge = edge(node, c);
            int slot = slot(edge, edges.length);
            while (edges[slot] != 0) {
                if (edges[slot] == edge) {
                    return targets[slot];
                }
                slot = (slot + 1) & (edges.length - 1);
            }
            edges[slot] = edge;
            targets[slot] = values.size();
            values.add(List.of());
            if (++count * 2 > edges.length) {
                grow();
            }
            return values.size() - 1;
        }

        private void grow() {
            long[] oldEdges = edges;
            int[] oldTargets = targets;
            edges = new long[oldEdges.length * 2];
            targets = new int[edges.length];
            for (int i = 0; i < oldEdges.length; i++) {
                if (oldEdges[i] != 0) {
                    int slot = slot(oldEdges[i], edges.length);
                    while (edges[slot] != 0) {
                        slot = (slot + 1) & (edges.length - 1);
                    }
                    edges[slot] = oldEdges[i];
                    targets[slot] = oldTargets[i];
                }
            }
        }

        public PhraseIndex<V> build() {
            return new PhraseIndex<>(
                    Arrays.copyOf(edges, edges.length),
                    Arrays.copyOf(targets, targets.length),
                    List.copyOf(values),
                    (BitSet) splittable.clone());
        }
    }
}
