package portrait.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import portrait.mention.BlockReading;
import portrait.mention.Mention;
import portrait.mention.Reading;
import portrait.text.SourceText;
import portrait.text.Span;

/**
 * The words around a head word, such as "light" or "lens", that no mention covers: what the vocabulary may lack. Counts the prompts
 * in which a group of words stands, not how often it does, since one prompt may repeat itself.
 */
final class UnreadWords {
    private static final int BEFORE = 2;
    private static final int BEHIND = 1;
    private static final int AROUND_IDEOGRAPH = 4;

    private final List<String> stems;
    private final Map<String, Integer> prompts = new HashMap<>();

    /** @param stems how the head words start, in lower case */
    UnreadWords(List<String> stems) {
        this.stems = stems;
    }

    /** A group of words and the number of prompts that hold it. */
    record Group(String words, int prompts) {}

    void read(SourceText source) {
        BitSet covered = covered(source);
        List<Span> words = words(source.text());
        Set<String> groups = new HashSet<>();
        for (int head = 0; head < words.size(); head++) {
            if (isHead(words.get(head), source.text()) && isBare(words.get(head), covered)) {
                for (int from = head; from >= 0 && from >= head - BEFORE; from--) {
                    for (int to = head; to < words.size() && to <= head + BEHIND; to++) {
                        group(words.subList(from, to + 1), source.text(), covered, groups);
                    }
                }
            }
        }
        for (String stem : stems) {
            if (isIdeograph(stem.charAt(0))) {
                neighbourhoods(stem, source.text(), covered, groups);
            }
        }
        groups.forEach(group -> prompts.merge(group, 1, Integer::sum));
    }

    /** The groups in at least {@code least} prompts, most frequent first; without groups that stand only inside a longer one. */
    List<Group> atLeast(int least) {
        return prompts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least && !isPartOnly(entry.getKey(), entry.getValue()))
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Group::prompts).reversed().thenComparing(Group::words))
                .toList();
    }

    private boolean isPartOnly(String part, int count) {
        return prompts.entrySet().stream()
                .anyMatch(whole -> whole.getValue() == count
                        && whole.getKey().length() > part.length()
                        && (" " + whole.getKey() + " ").contains(" " + part + " "));
    }

    private static BitSet covered(SourceText source) {
        Reading reading = Reading.of(source);
        BitSet covered = new BitSet();
        for (int i = 0; i < reading.blocks().size(); i++) {
            BlockReading block = reading.blocks().get(i);
            for (Mention mention : block.mentions()) {
                Span span = mention.span().shift(reading.tree().start(i));
                covered.set(span.start(), span.end());
            }
        }
        return covered;
    }

    private static boolean isBare(Span word, BitSet covered) {
        int set = covered.nextSetBit(word.start());
        return set < 0 || set >= word.end();
    }

    private boolean isHead(Span word, String text) {
        String lower = word.of(text).toLowerCase(Locale.ROOT);
        return stems.stream().anyMatch(lower::startsWith);
    }

    private static void group(List<Span> words, String text, BitSet covered, Set<String> groups) {
        StringBuilder group = new StringBuilder();
        int end = words.getFirst().start();
        for (Span word : words) {
            String between = text.substring(end, word.start());
            if (!isBare(word, covered) || !between.isBlank() && !between.equals("-") && !between.equals("_")) {
                return;
            }
            group.append(group.isEmpty() ? "" : " ").append(word.of(text).toLowerCase(Locale.ROOT));
            end = word.end();
        }
        groups.add(group.toString());
    }

    /** Words of scripts that put spaces between them. */
    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int stop = at;
            while (stop < text.length() && isLetter(text.charAt(stop))) {
                stop++;
            }
            if (stop > at) {
                words.add(new Span(at, stop));
            }
            at = stop + 1;
        }
        return words;
    }

    /** What stands around a head where no spaces show the words. */
    private static void neighbourhoods(String stem, String text, BitSet covered, Set<String> groups) {
        for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length())) {
            if (isBare(new Span(at, at + stem.length()), covered)) {
                int from = at;
                while (from > 0 && at - from < AROUND_IDEOGRAPH && isIdeograph(text.charAt(from - 1))) {
                    from--;
                }
                groups.add(text.substring(from, at + stem.length()));
            }
        }
    }

    private static boolean isLetter(char c) {
        return !isIdeograph(c) && Character.isLetterOrDigit(c)
                || !isIdeograph(c) && Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u2E80' && c <= '\u9FFF' || c >= '\u0E00' && c <= '\u0E7F';
    }
}
