package portrait.editor.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portrait.editor.explain.Explainer.Found;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.SourceText;
import portrait.text.Span;
import portrait.vocabulary.Alias;
import portrait.vocabulary.Category;
import portrait.vocabulary.Term;
import portrait.vocabulary.Vocabulary;

/** How people word what they want explained: names that only count beside their topic in prose, and several things at once. */
final class Wording {
    /** Words that set two questions side by side. */
    private static final Set<String> COMPARING = Set.of(
            "or", "vs", "vs.", "versus", "and", "&", "/", "oder", "und", "ou", "et", "o", "y", "e", "或", "和", "と");

    /** Words behind which the scene begins. */
    private static final Set<String> PLACING = Set.of("at", "with", "from", "in", "by", "against", ",");

    private Wording() {}

    /** A term by its whole name, label or id: in prose some names count only beside their topic, here they are meant. */
    static Optional<Term> named(String words) {
        Vocabulary vocabulary = Vocabulary.standard();
        return vocabulary.match(words, 0, words.length()).stream()
                .filter(match -> match.end() == words.length())
                .flatMap(match -> match.values().stream())
                .map(Vocabulary.Entry::term)
                .findFirst()
                .or(() -> vocabulary.term(words))
                .or(() -> vocabulary.terms().stream()
                        .filter(term -> term.label().equalsIgnoreCase(words))
                        .findFirst());
    }

    /**
     * The words with names that prose would not be understood by written so that it is: {@code Rembrandt lighting or Loop lighting} for
     * {@code Rembrandt or loop}.
     */
    static String spelledOut(String words) {
        List<Part> parts = parts(words);
        if (parts.size() < 2) {
            return words;
        }
        List<Found> found = found(words);
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (Part part : parts) {
            boolean read = found.stream().anyMatch(each -> each.span().overlaps(part.span()));
            Optional<String> name = read
                    ? Optional.empty()
                    : named(part.span().of(words))
                            .filter(term -> part.compared() || term.category() == Category.LIGHTING_PATTERNS)
                            .flatMap(Wording::plainName);
            if (name.isPresent()) {
                out.append(words, copied, part.span().start()).append(name.get());
                copied = part.span().end();
            }
        }
        return out.append(words, copied, words.length()).toString();
    }

    /** The first thing found, what is set beside it, and of a lighting pattern the angle that is given with it. */
    static List<Found> questions(String words, List<Found> found) {
        List<Found> questions = new ArrayList<>(found.subList(0, 1));
        boolean pattern = found.getFirst().mention() instanceof Mention.Named named
                && named.term().category() == Category.LIGHTING_PATTERNS;
        for (int i = 1; i < found.size(); i++) {
            Found next = found.get(i);
            int from = found.get(i - 1).span().end();
            boolean apart = from <= next.span().start();
            boolean compared = apart
                    && questions.size() == i
                    && COMPARING.contains(
                            words.substring(from, next.span().start()).strip().toLowerCase(Locale.ROOT));
            if (compared || pattern && next.mention() instanceof Quantity.Angle) {
                questions.add(next);
            }
        }
        return questions;
    }

    /**
     * A piece of the words.
     *
     * @param compared whether it is set beside another one
     */
    private record Part(Span span, boolean compared) {}

    private static List<Part> parts(String words) {
        List<Part> parts = new ArrayList<>();
        int start = -1;
        int end = -1;
        boolean before = false;
        int i = 0;
        while (i < words.length()) {
            int next = tokenEnd(words, i);
            String token = words.substring(i, next).toLowerCase(Locale.ROOT);
            boolean compares = COMPARING.contains(token);
            if (compares || PLACING.contains(token)) {
                if (start >= 0) {
                    parts.add(new Part(new Span(start, end), before || compares));
                }
                start = -1;
                before = compares;
            } else if (!token.isBlank()) {
                start = start < 0 ? i : start;
                end = next;
            }
            i = next;
        }
        if (start >= 0) {
            parts.add(new Part(new Span(start, end), before));
        }
        return parts;
    }

    /** A word, a mark that separates, or a space. */
    private static int tokenEnd(String words, int from) {
        if (isSeparate(words, from)) {
            return from + 1;
        }
        int end = from;
        while (end < words.length() && !isSeparate(words, end)) {
            end++;
        }
        return end;
    }

    private static boolean isSeparate(String words, int at) {
        char c = words.charAt(at);
        boolean inNumber = c == '/' && at + 1 < words.length() && Character.isDigit(words.charAt(at + 1));
        return Character.isWhitespace(c) || c == ',' || c == '/' && !inNumber;
    }

    /** A name that a term is known by wherever it stands. */
    private static Optional<String> plainName(Term term) {
        return Stream.concat(Stream.of(term.label()), term.aliases().stream().map(Alias::text))
                .filter(name -> found(name).stream()
                        .anyMatch(each -> each.span().length() == name.length()
                                && each.mention() instanceof Mention.Named named
                                && named.term().equals(term)))
                .findFirst();
    }

    private static List<Found> found(String words) {
        return Explainer.all(Scene.of(Reading.of(SourceText.of(words))));
    }
}
