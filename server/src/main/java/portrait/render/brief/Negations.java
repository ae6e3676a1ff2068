package portrait.render.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portrait.text.Span;

/**
 * Clauses of running text that exclude a thing, and that can be taken out without breaking the sentence: {@code , no text,} and {@code
 * with no hat.}, but not {@code neither smiling nor stern}.
 */
final class Negations {
    private static final int MAX_WORDS = 7;
    /** A longer phrase behind it is mostly a way of doing something. */
    private static final int MAX_BEHIND_WITHOUT = 4;

    private static final int MAX_LIST = 600;
    /** They exclude the thing that follows. */
    private static final Set<String> NAMES =
            Set.of("no", "without", "avoid", "avoiding", "free of", "exclude", "excluding");
    /** They open a list of things. */
    private static final Set<String> LISTS = Set.of("avoid", "exclude", "avoiding", "excluding");

    private static final List<String> JOINTS =
            List.of("and", "with", "or", "but", "absolutely", "strictly", "completely");
    /** Behind one of these a scope is a sentence or an idiom, not a thing. */
    private static final Set<String> CLAUSE_WORDS = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "being",
            "should",
            "must",
            "can",
            "could",
            "will",
            "would",
            "she",
            "he",
            "they",
            "it",
            "her",
            "his",
            "their",
            "who",
            "which",
            "that",
            "one",
            "longer",
            "more",
            "less",
            "only",
            "matter",
            "doubt",
            "need",
            "because",
            "when",
            "where",
            "while",
            "if",
            "than",
            "as",
            "the",
            "to",
            "allowed",
            "permitted",
            "needed",
            "required",
            "necessary",
            "whatsoever");
    /** They end in -ing and are things all the same. */
    private static final Set<String> THINGS = Set.of(
            "lighting",
            "clothing",
            "ring",
            "earring",
            "retouching",
            "airbrushing",
            "smoothing",
            "sharpening",
            "oversharpening",
            "vignetting",
            "posing",
            "editing",
            "branding",
            "lettering",
            "grading",
            "blurring",
            "post-processing",
            "processing",
            "overprocessing",
            "stretching",
            "cropping",
            "framing",
            "piercing");

    /** They say that a thing must be nowhere, which is what excluding it says. */
    private static final List<String> NOWHERE = List.of(
            " anywhere in the picture",
            " anywhere in the image",
            " anywhere in the photo",
            " anywhere in the frame",
            " in the picture",
            " in the image",
            " in the photo",
            " in the frame",
            " in frame",
            " anywhere",
            " at all",
            " whatsoever",
            " of any kind");

    private Negations() {}

    /**
     * A clause that can go.
     *
     * @param excluded the words behind the negating one
     * @param end where the clause ends; what stands between says no more than where the thing must not be: in the picture
     * @param list whether they are several things between commas
     */
    record Clause(Span excluded, int end, boolean list) {}

    /** Whether a negating word names a thing rather than denying a statement. */
    static boolean names(String word, String scope) {
        return NAMES.contains(word.toLowerCase(Locale.ROOT).strip()) && !scope.isBlank() && !isDoing(scope);
    }

    /**
     * The clause of a negation, where it can go.
     *
     * @param word the negating word
     * @param scope what it excludes, up to the end of its clause
     * @param limit the end of the text that is read
     */
    static Optional<Clause> clause(String text, Span word, Span scope, int limit) {
        String negation = word.of(text).toLowerCase(Locale.ROOT).strip();
        if (!NAMES.contains(negation) || !opensClause(text, word.start(), negation)) {
            return Optional.empty();
        }
        boolean sentence = opensSentence(text, word.start());
        if (sentence && LISTS.contains(negation)) {
            int stop = sentenceEnd(text, word.end(), Math.min(limit, word.end() + MAX_LIST));
            Span list = new Span(word.end(), stop);
            return hasClauseWord(list.of(text)) ? Optional.empty() : Optional.of(new Clause(list, list.end(), true));
        }
        int end = Math.min(scope.end(), limit);
        int flag = text.indexOf(" --", scope.start(), end);
        end = flag >= 0 ? flag : end;
        String thing = withoutPlace(text.substring(word.end(), Math.max(word.end(), end)));
        boolean plain = endsClause(text, end, limit)
                && !thing.isBlank()
                && words(thing) <= (negation.equals("without") ? MAX_BEHIND_WITHOUT : MAX_WORDS)
                && !isDoing(thing)
                && !hasClauseWord(thing);
        return plain
                ? Optional.of(new Clause(new Span(word.end(), word.end() + thing.length()), end, false))
                : Optional.empty();
    }

    private static String withoutPlace(String thing) {
        String whole = thing.stripTrailing();
        String lower = whole.toLowerCase(Locale.ROOT);
        return NOWHERE.stream()
                .filter(place -> lower.endsWith(place) && lower.length() == whole.length())
                .findFirst()
                .map(place -> whole.substring(0, whole.length() - place.length()))
                .filter(rest -> !rest.isBlank())
                .orElse(thing);
    }

    /** {@code without losing detail} says how, not what. */
    private static boolean isDoing(String thing) {
        String word = firstWord(thing);
        return word.endsWith("ing") && !THINGS.contains(word);
    }

    private static String firstWord(String text) {
        String from = text.strip();
        int end = 0;
        while (end < from.length() && (Character.isLetter(from.charAt(end)) || from.charAt(end) == '-')) {
            end++;
        }
        return from.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean opensClause(String text, int at, String negation) {
        if (negation.equals("free of")) {
            return false;
        }
        int i = skipSpaceBack(text, at);
        if (i == 0 || ",;.!?:(•-–—*\"“".indexOf(text.charAt(i - 1)) >= 0 || hasLineEnd(text, i, at)) {
            return true;
        }
        int start = i;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean joint = JOINTS.contains(text.substring(start, i).toLowerCase(Locale.ROOT));
        return joint || negation.equals("without");
    }

    private static boolean opensSentence(String text, int at) {
        int i = skipSpaceBack(text, at);
        return i == 0 || ".!?:•*".indexOf(text.charAt(i - 1)) >= 0 || hasLineEnd(text, i, at);
    }

    private static boolean hasLineEnd(String text, int from, int to) {
        return text.indexOf('\n', from, to) >= 0;
    }

    private static int skipSpaceBack(String text, int at) {
        int i = at;
        while (i > 0 && Character.isWhitespace(text.charAt(i - 1)) && at - i < 200) {
            i--;
        }
        return i;
    }

    private static boolean endsClause(String text, int end, int limit) {
        int i = end;
        while (i < limit && text.charAt(i) == ' ') {
            i++;
        }
        return i >= limit || ",;.!?。，；\n)\"”—".indexOf(text.charAt(i)) >= 0 || text.startsWith("--", i);
    }

    private static int sentenceEnd(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            boolean stop = (c == '.' || c == '!' || c == ';')
                    && (i + 1 >= limit || Character.isWhitespace(text.charAt(i + 1)));
            if (stop || c == '\n' || text.startsWith(" --", i)) {
                return i;
            }
        }
        return limit;
    }

    /** The words of a text; hyphens and apostrophes join. */
    static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter =
                    Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-' || text.charAt(i) == '\'';
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }

    private static boolean hasClauseWord(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (CLAUSE_WORDS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }
}
