package portrait.lint;

import java.util.Locale;
import portrait.text.Span;
import portrait.text.TextEdit;

/** Puts another number in the place of one, in the notation of the text. */
public final class Figures {
    private Figures() {}

    /** The first number replaced: {@code 90 mm} becomes {@code 80 mm}, {@code F1.9} becomes {@code F2.5}. */
    public static String rewritten(String written, double value) {
        int start = 0;
        while (start < written.length() && !Character.isDigit(written.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < written.length() && (Character.isDigit(written.charAt(end)) || isPoint(written, end))) {
            end++;
        }
        return written.substring(0, start) + Wording.number(value) + written.substring(end);
    }

    private static boolean isPoint(String written, int at) {
        char c = written.charAt(at);
        return (c == '.' || c == ',') && at + 1 < written.length() && Character.isDigit(written.charAt(at + 1));
    }

    /** The words at a place replaced, with a capital letter where they had one; an indefinite article in front follows: {@code a 90 mm lens}, {@code an 80 mm lens}. */
    public static TextEdit withArticle(String text, Span span, String words) {
        int start = span.start();
        boolean an = start >= 3 && text.startsWith("an ", start - 3) && isApart(text, start - 4);
        String fitting = capital(text, start) ? capitalized(words) : words;
        boolean a = !an && start >= 2 && text.startsWith("a ", start - 2) && isApart(text, start - 3);
        return an || a
                ? new TextEdit(new Span(start - (an ? 3 : 2), span.end()), (isVowel(words) ? "an " : "a ") + words)
                : new TextEdit(span, fitting);
    }

    /** Whether the words begin with the sound of a vowel: eight, eleven, eighteen, or a letter. */
    private static boolean isVowel(String words) {
        boolean figure = words.startsWith("8") || words.startsWith("18") || words.startsWith("11 ");
        return figure || !words.isEmpty() && "aeioAEIO".indexOf(words.charAt(0)) >= 0;
    }

    private static boolean capital(String text, int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    private static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean isApart(String text, int at) {
        return at < 0 || !Character.isLetterOrDigit(text.charAt(at));
    }
}
