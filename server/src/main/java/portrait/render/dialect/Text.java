package portrait.render.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import portrait.render.brief.English;
import portrait.render.brief.Words;
import portrait.text.Span;

/** Small questions about English words, and small changes to them. */
final class Text {
    private static final String ENDS = ".!?…:。！？";
    private static final String VOWELS = "aeiou";

    private Text() {}

    static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    /** The first word in lower case, letters, hyphens and apostrophes of it. */
    static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && isWordCharacter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '’';
    }

    /** The offset of the first comma or semicolon outside brackets, or the length. */
    static int firstComma(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean figure = c == ','
                    && i > 0
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
            if (depth == 0 && (c == ',' || c == ';') && !figure) {
                return i;
            }
        }
        return text.length();
    }

    /** Whether a sentence ends inside the text, not only with it. */
    static boolean hasSentences(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (".!?。！？".indexOf(text.charAt(i)) >= 0
                    && (text.charAt(i) > 0x3000 || Character.isWhitespace(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    static boolean endsSentence(CharSequence text) {
        if (text.isEmpty()) {
            return false;
        }
        int last = text.length() - 1;
        if (text.charAt(last) == '>') {
            return true; // the tag of some markup
        }
        while (last > 0 && "\"”’')]*」』".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether the text ends with a letter of a script that has its own full stop. */
    static boolean isIdeographic(CharSequence text) {
        return !text.isEmpty()
                && text.charAt(text.length() - 1) > 0x3000
                && Character.isLetter(text.charAt(text.length() - 1));
    }

    /** With a capital, where the first word is an ordinary one. */
    static Words capital(Words words) {
        String text = words.text();
        if (text.isEmpty() || !Character.isLowerCase(text.charAt(0))) {
            return words;
        }
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean mixed = text.substring(1, end).chars().anyMatch(Character::isUpperCase); // iPhone
        boolean symbol = end < text.length() && "/.=".indexOf(text.charAt(end)) >= 0 && end < 3; // f/2.8
        return mixed || symbol ? words : words.withFirst(Character.toUpperCase(text.charAt(0)));
    }

    /**
     * With a small first letter, where its word is not likely to be a name: the word behind it is a small one, or it stands alone and
     * {@code alone} words are not names here.
     */
    static Words small(Words words, boolean alone) {
        String text = words.text();
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean capitalised = end > 0
                && Character.isUpperCase(text.charAt(0))
                && text.substring(1, end).chars().allMatch(Character::isLowerCase);
        if (!capitalised || English.standard().isIn("proper", text.substring(0, end))) {
            return words;
        }
        boolean article = end == 1;
        boolean single = end == text.length() || ",;".indexOf(text.charAt(end)) >= 0;
        boolean before = end + 1 < text.length()
                && " -".indexOf(text.charAt(end)) >= 0
                && Character.isLowerCase(text.charAt(end + 1))
                && (!article || text.charAt(0) == 'A');
        return before || single && alone && !article ? words.withFirst(Character.toLowerCase(text.charAt(0))) : words;
    }

    /** The indefinite article with its space that a phrase wants, or the empty text. */
    static String article(String phrase) {
        String part = phrase.substring(0, firstComma(phrase)).strip();
        String first = firstWord(part);
        English english = English.standard();
        if (first.isEmpty()
                || english.isIn("determiners", first)
                || english.isIn("prepositions", first)
                || first.endsWith("ing")
                || first.endsWith("'s")) {
            return "";
        }
        String head = head(part);
        boolean plural = head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us") && !head.endsWith("is");
        if (plural
                || english.isIn("mass", head)
                || head.endsWith("light")
                || head.endsWith("ing")
                || head.endsWith("wear")) {
            return "";
        }
        char c = Character.toLowerCase(part.charAt(0));
        boolean vowel = VOWELS.indexOf(c) >= 0
                && !first.startsWith("uni")
                && !first.startsWith("use")
                && !first.startsWith("euro");
        boolean spoken = first.startsWith("8") || first.equals("11") || first.equals("18") || first.startsWith("hour");
        return vowel || spoken ? "an " : "a ";
    }

    /** The noun of a noun phrase: the last word before a preposition. */
    private static String head(String part) {
        String head = "";
        int start = 0;
        for (int i = 0; i <= part.length(); i++) {
            if (!head.isEmpty() && i < part.length() && part.charAt(i) == '(') {
                return head;
            }
            if (i == part.length() || Character.isWhitespace(part.charAt(i))) {
                String word = firstWord(part.substring(start, i));
                boolean numeral = !word.isEmpty() && Character.isDigit(word.charAt(0));
                if (!head.isEmpty() && English.standard().isIn("prepositions", word)) {
                    return head;
                }
                if (!word.isEmpty() && !numeral) {
                    head = word;
                }
                start = i + 1;
            }
        }
        return head;
    }

    /** Cuts at offsets. */
    static List<Words> cut(Words words, int... offsets) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int offset : offsets) {
            spans.add(new Span(start, offset));
            start = offset;
        }
        spans.add(new Span(start, words.text().length()));
        return words.parts(spans);
    }
}
