package portrait.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.vocabulary.PhraseIndex;

/** The phrases of all {@link WordList}s that a scene says of its picture. What it excludes or quotes, and addresses, are left out. */
final class Words {
    private static final String RESOURCE = "/portrait/rules/words.txt";

    private static final int QUOTED = 24;

    private final Map<WordList, List<Said>> said;

    private Words(Map<WordList, List<Said>> said) {
        this.said = said;
    }

    static Words of(Scene scene) {
        Map<WordList, List<Said>> said = new EnumMap<>(WordList.class);
        for (Passage passage : scene.passages()) {
            if (!passage.excluded()) {
                for (Passage.Value value : passage.values()) {
                    read(scene.text(), passage, value, said);
                }
            }
        }
        return new Words(said);
    }

    /** By place. */
    List<Said> said(WordList list) {
        return said.getOrDefault(list, List.of());
    }

    private static void read(String text, Passage passage, Passage.Value value, Map<WordList, List<Said>> said) {
        List<Span> unsaid = unsaid(value);
        int next = 0;
        for (Span stretch : value.stretches()) {
            Map<WordList, Integer> taken = new EnumMap<>(WordList.class);
            for (int at = stretch.start(); at < stretch.end(); at++) {
                if (!startsWord(text, at, stretch.start())) {
                    continue;
                }
                List<PhraseIndex.Match<Entry>> matches = Lists.INDEX.matches(text, at, stretch.end());
                for (PhraseIndex.Match<Entry> match : matches.reversed()) {
                    Span span = new Span(at, match.end());
                    while (next < unsaid.size() && unsaid.get(next).end() <= at) {
                        next++;
                    }
                    boolean excluded = next < unsaid.size() && unsaid.get(next).overlaps(span);
                    for (Entry entry : match.values()) {
                        // The longest phrase of a list at a place speaks for it, and what lies inside says nothing new.
                        boolean free = taken.getOrDefault(entry.list(), 0) <= at;
                        if (free && (!entry.counts() || !excluded && !isQuoted(text, span, stretch, passage))) {
                            taken.put(entry.list(), span.end());
                            if (entry.counts()) {
                                said.computeIfAbsent(entry.list(), any -> new ArrayList<>())
                                        .add(new Said(span, passage, value));
                            }
                        }
                    }
                }
            }
        }
    }

    /** A word between quotation marks of its own is spoken of, not said: vague words such as “hyperrealistic”. */
    private static boolean isQuoted(String text, Span span, Span stretch, Passage passage) {
        if (passage.kind() == Passage.Kind.JSON) {
            return false;
        }
        int open = span.start() - 1;
        while (open >= stretch.start() && span.start() - open < QUOTED && isQuotable(text.charAt(open))) {
            open--;
        }
        int close = span.end();
        while (close < stretch.end() && close - span.end() < QUOTED && isQuotable(text.charAt(close))) {
            close++;
        }
        return open >= stretch.start()
                && close < stretch.end()
                && "“\"«„".indexOf(text.charAt(open)) >= 0
                && "”\"»“".indexOf(text.charAt(close)) >= 0;
    }

    private static boolean isQuotable(char c) {
        return Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == ',';
    }

    private static boolean startsWord(String text, int at, int start) {
        char c = text.charAt(at);
        if (!Character.isLetterOrDigit(c)) {
            return false;
        }
        return !PhraseIndex.isWord(c) || at == start || !PhraseIndex.isWord(text.charAt(at - 1));
    }

    /** Scopes of negations, lists of {@code --no} and addresses, in the file; apart from each other and in order. */
    private static List<Span> unsaid(Passage.Value value) {
        List<Span> spans = new ArrayList<>();
        for (Mention mention : value.mentions()) {
            switch (mention) {
                case Mention.Negation negation -> spans.add(value.place(negation.scope()));
                case Mention.Link link -> spans.add(value.place(link.span()));
                case Form.Flag flag when flag.name().equals("no") -> spans.add(value.place(flag.value()));
                default -> {}
            }
        }
        spans.sort(Comparator.naturalOrder());
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            if (!apart.isEmpty() && span.start() <= apart.getLast().end()) {
                apart.set(apart.size() - 1, apart.getLast().cover(span));
            } else if (!span.isEmpty()) {
                apart.add(span);
            }
        }
        return apart;
    }

    /**
     * A phrase's place in a list.
     *
     * @param counts whether it is one of the list's phrases; else it only looks like one: a nightgown is no night
     */
    private record Entry(WordList list, boolean counts) {}

    /** Read when first asked for: start-up does not pay for it. */
    private static final class Lists {
        private static final PhraseIndex<Entry> INDEX = read();

        private static PhraseIndex<Entry> read() {
            PhraseIndex.Builder<Entry> builder = new PhraseIndex.Builder<>();
            Optional<WordList> list = Optional.empty();
            for (String line : resource().lines().map(String::strip).toList()) {
                if (line.startsWith("[")) {
                    String id = line.substring(1, line.length() - 1);
                    list = WordList.ofId(id);
                    if (list.isEmpty()) {
                        throw new IllegalStateException("no such word list: " + id);
                    }
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    boolean counts = line.charAt(0) != '!';
                    builder.add(
                            counts ? line : line.substring(1),
                            new Entry(
                                    list.orElseThrow(
                                            () -> new IllegalStateException("a phrase outside any list: " + line)),
                                    counts));
                }
            }
            return builder.build();
        }

        private static String resource() {
            try (InputStream in = Words.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks " + RESOURCE);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
