package portrait.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/**
 * States one thing more in a brief, in the way it is written: as a field among its like, as a sentence behind sentences, as one more entry of
 * a list; in front of flags, and of what must not be.
 */
public final class Addition {
    private static final String COMMAS = ",;，、；";
    private static final int LEAST_WORDS_OF_A_SENTENCE = 4;

    private Addition() {}

    /**
     * The edit that states {@code words}.
     *
     * @param near a phrase of the passage that is spoken of, where no field is like the new one
     * @param key the label of the field that would hold it
     * @return empty where the text has no room for it: a single word in a JSON body
     */
    public static Optional<TextEdit> of(Scene scene, Said near, String key, String words) {
        Optional<Passage> like = lastOfItsSection(scene, key);
        if (like.isPresent()) {
            return Optional.of(field(scene.text(), like.get(), key, words));
        }
        Passage passage = near.passage();
        return switch (passage.kind()) {
            case FIELD -> Optional.of(field(scene.text(), passage, key, words));
            case PROSE, ITEM -> Optional.of(running(scene.text(), near, words));
            case JSON ->
                isSentence(near.value().span().of(scene.text()))
                        ? Optional.of(running(scene.text(), near, words))
                        : Optional.empty();
        };
    }

    private static boolean isSentence(String words) {
        return words.strip().chars().filter(c -> c == ' ').count() >= LEAST_WORDS_OF_A_SENTENCE - 1
                && words.indexOf('{') < 0;
    }

    // ---- fields

    private static Optional<Passage> lastOfItsSection(Scene scene, String key) {
        String section = scene.reading()
                .vocabulary()
                .key(key, "")
                .map(known -> known.section())
                .orElse("");
        return scene.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.FIELD && !passage.excluded())
                .filter(passage -> passage.key()
                        .filter(known -> known.section().equals(section))
                        .isPresent())
                .filter(passage -> !passage.values().isEmpty())
                .reduce((first, last) -> last);
    }

    /** A line below, with the same mark in front. */
    private static TextEdit field(String text, Passage passage, String key, String words) {
        int end = passage.values().getLast().span().end();
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        int start = passage.span().start();
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        int mark = start;
        while (mark < text.length() && " \t-*•".indexOf(text.charAt(mark)) >= 0) {
            mark++;
        }
        String before = text.substring(start, mark);
        // Two asterisks are emphasis, not a mark.
        String marks = before.endsWith("**") ? before.substring(0, before.length() - 2) : before;
        return new TextEdit(new Span(end, end), "\n" + marks + key + ": " + withoutKey(words, key));
    }

    /** {@code white balance 4300 K} is {@code 4300 K} behind its key. */
    private static String withoutKey(String words, String key) {
        boolean named = words.length() > key.length() && words.startsWith(key) && words.charAt(key.length()) == ' ';
        return named ? words.substring(key.length() + 1) : words;
    }

    // ---- running text

    private static TextEdit running(String text, Said near, String words) {
        Span stretch = near.value().stretches().stream()
                .filter(each -> each.contains(near.span()))
                .findFirst()
                .orElse(near.value().span());
        int end = beforeNegations(text, near, stretch, beforeFlags(near, stretch));
        int at = trimmed(text, stretch.start(), end);
        boolean closed = at > stretch.start() && "\"”».".indexOf(text.charAt(at - 1)) >= 0;
        if (closed && text.charAt(at - 1) != '.') {
            at--;
        }
        if (at <= stretch.start()) {
            return Insertion.behind(text, near, ", " + words);
        }
        char last = text.charAt(at - 1);
        boolean sentence = last == '.' || last == '!' || last == '?' || last == '。';
        boolean colon = last == ':';
        String added = sentence
                ? " " + Character.toUpperCase(words.charAt(0)) + words.substring(1) + "."
                : colon ? " " + words : ", " + words;
        return new TextEdit(new Span(at, at), added);
    }

    private static int beforeFlags(Said near, Span stretch) {
        int end = stretch.end();
        for (Mention mention : near.value().mentions()) {
            Span span = near.value().place(mention.span());
            if (mention instanceof Form.Flag && span.start() >= near.span().end()) {
                end = Math.min(end, span.start());
            }
        }
        return end;
    }

    /** In front of the entries that exclude something, as far as they reach to the end: words behind them would be excluded as well. */
    private static int beforeNegations(String text, Said near, Span stretch, int end) {
        List<Mention.Negation> negations = new ArrayList<>();
        for (Mention mention : near.value().mentions()) {
            if (mention instanceof Mention.Negation negation) {
                negations.add(negation);
            }
        }
        negations.sort(Comparator.comparing(Mention.Negation::span, Comparator.reverseOrder()));
        int before = end;
        for (Mention.Negation negation : negations) {
            Span trigger = near.value().place(negation.span());
            Span scope = near.value().place(negation.scope());
            boolean last = trigger.start() < before && scope.end() >= trimmed(text, stretch.start(), before);
            if (!last || trigger.start() < stretch.start()) {
                continue;
            }
            int entry = trigger.start();
            while (entry > stretch.start()
                    && COMMAS.indexOf(text.charAt(entry - 1)) < 0
                    && ".!?\n".indexOf(text.charAt(entry - 1)) < 0) {
                entry--;
            }
            before = entry;
        }
        return before;
    }

    /** Without the blanks and commas at the end. */
    private static int trimmed(String text, int start, int end) {
        int at = end;
        while (at > start
                && (Character.isWhitespace(text.charAt(at - 1)) || COMMAS.indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at;
    }
}
