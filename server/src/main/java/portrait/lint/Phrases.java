package portrait.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.vocabulary.PhraseIndex;

/** Finds the phrases of an index that a scene says of its picture. What it excludes or quotes, and addresses, are left out. */
public final class Phrases {
    private static final int QUOTED = 24;

    private Phrases() {}

    /**
     * A phrase in a scene.
     *
     * @param value what it stands for
     */
    public record Found<V>(Said said, V value) {}

    /** An index of a list's words; none where the list is empty, so that nothing is looked for. */
    public static <V> Optional<PhraseIndex<V>> index(List<V> list, Function<V, String> words) {
        PhraseIndex.Builder<V> index = new PhraseIndex.Builder<>();
        list.forEach(entry -> index.add(words.apply(entry), entry));
        return list.isEmpty() ? Optional.empty() : Optional.of(index.build());
    }

    /** All of them, by place and apart from each other: the longest of those that begin first. Time is linear in the scene. */
    public static <V> List<Found<V>> in(Scene scene, PhraseIndex<V> index) {
        List<Found<V>> found = new ArrayList<>();
        each(scene, index, (said, value, meant) -> {
            boolean inside = !found.isEmpty()
                    && isInside(said.span(), found.getLast().said().span());
            if (meant && !inside) {
                found.add(new Found<>(said, value));
            }
        });
        return List.copyOf(found);
    }

    /** Whether a phrase begins inside the one that was taken before it, if there was any. */
    static boolean isInside(Span span, @Nullable Span taken) {
        return taken != null && taken.contains(span.start());
    }

    /** Hears of phrases. */
    interface Sink<V> {
        /**
         * A phrase was found.
         *
         * @param meant whether the scene says it of its picture
         */
        void found(Said said, V value, boolean meant);
    }

    /** Tells of all phrases by place, also of those inside each other, the longest first, and of those that are not meant. */
    static <V> void each(Scene scene, PhraseIndex<V> index, Sink<V> sink) {
        for (Passage passage : scene.passages()) {
            if (!passage.excluded()) {
                for (Passage.Value value : passage.values()) {
                    read(scene.text(), passage, value, index, sink);
                }
            }
        }
    }

    private static <V> void read(
            String text, Passage passage, Passage.Value value, PhraseIndex<V> index, Sink<V> sink) {
        List<Span> unsaid = unsaid(value);
        int next = 0;
        for (Span stretch : value.stretches()) {
            for (int at = stretch.start(); at < stretch.end(); at++) {
                if (!startsWord(text, at, stretch.start())) {
                    continue;
                }
                List<PhraseIndex.Match<V>> matches = index.matches(text, at, stretch.end());
                for (PhraseIndex.Match<V> match : matches.reversed()) {
                    Span span = new Span(at, match.end());
                    while (next < unsaid.size() && unsaid.get(next).end() <= at) {
                        next++;
                    }
                    boolean excluded = next < unsaid.size() && unsaid.get(next).overlaps(span);
                    boolean meant = !excluded && !isQuoted(text, span, stretch, passage);
                    Said said = new Said(span, passage, value);
                    match.values().forEach(each -> sink.found(said, each, meant));
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
}
