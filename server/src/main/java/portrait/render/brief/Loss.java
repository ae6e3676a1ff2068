package portrait.render.brief;

import java.util.Comparator;
import java.util.Locale;
import portrait.text.Span;

/**
 * A fact that does not reach the model as the author wrote it.
 *
 * @param fact the author's words, at most a line of them
 * @param span where they stand
 * @param action what became of it
 * @param reason why, as a sentence without its full stop
 */
public record Loss(String fact, Span span, Action action, String reason) {
    /** In the order of the file. */
    public static final Comparator<Loss> BY_PLACE =
            Comparator.comparing(Loss::span).thenComparing(Loss::action).thenComparing(Loss::reason);

    private static final int MAX_FACT = 100;

    /** What became of a fact. */
    public enum Action {
        /** The model is not told. */
        DROPPED,
        /** It is said in other words or numbers. */
        REPHRASED,
        /** It is said elsewhere: in a parameter, in the negative prompt, beside the prompt. */
        MOVED,
        /** It is said as written, and may not do what the author expects. */
        WARNED;

        /** In lower case, as outputs have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A loss at a place of a text: the fact is what stands there, white space made one space and long text cut. */
    static Loss at(String text, Span span, Action action, String reason) {
        StringBuilder fact = new StringBuilder();
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                fact.append(c);
            } else if (!fact.isEmpty() && fact.charAt(fact.length() - 1) != ' ') {
                fact.append(' ');
            }
            if (fact.length() >= MAX_FACT && !Character.isHighSurrogate(c)) {
                fact.append('…');
                break;
            }
        }
        return new Loss(fact.toString().strip(), span, action, reason);
    }
}
