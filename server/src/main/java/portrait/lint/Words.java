package portrait.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.vocabulary.PhraseIndex;

/** The phrases of all {@link WordList}s that a scene says of its picture. */
final class Words {
    private static final String RESOURCE = "/portrait/rules/words.txt";

    private final Map<WordList, List<Said>> said;

    /** The same and what is denied. */
    private final Map<WordList, List<Said>> spokenOf;

    private Words(Map<WordList, List<Said>> said, Map<WordList, List<Said>> spokenOf) {
        this.said = said;
        this.spokenOf = spokenOf;
    }

    static Words of(Scene scene) {
        Map<WordList, List<Said>> said = new EnumMap<>(WordList.class);
        Map<WordList, Span> taken = new EnumMap<>(WordList.class);
        Map<WordList, List<Said>> spokenOf = new EnumMap<>(WordList.class);
        Map<WordList, Span> named = new EnumMap<>(WordList.class);
        Phrases.each(scene, Lists.INDEX, (found, entry, meant) -> {
            // The longest phrase of a list at a place speaks for it, and what lies inside says nothing new.
            boolean free = !Phrases.isInside(found.span(), taken.get(entry.list()));
            if (free && (!entry.counts() || meant)) {
                taken.put(entry.list(), found.span());
                if (entry.counts()) {
                    said.computeIfAbsent(entry.list(), any -> new ArrayList<>()).add(found);
                }
            }
            if (!Phrases.isInside(found.span(), named.get(entry.list()))) {
                named.put(entry.list(), found.span());
                if (entry.counts()) {
                    spokenOf.computeIfAbsent(entry.list(), any -> new ArrayList<>())
                            .add(found);
                }
            }
        });
        return new Words(said, spokenOf);
    }

    /** By place. */
    List<Said> said(WordList list) {
        return said.getOrDefault(list, List.of());
    }

    /** By place, with those that are denied or quoted. */
    List<Said> spokenOf(WordList list) {
        return spokenOf.getOrDefault(list, List.of());
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
