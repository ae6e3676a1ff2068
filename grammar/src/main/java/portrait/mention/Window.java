package portrait.mention;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portrait.vocabulary.PhraseIndex;

/**
 * A stretch of a text, and looks around a place in it. No look reaches beyond the stretch or further than a few words, so that reading
 * stays linear.
 *
 * @param start the offset of the stretch
 * @param end the offset behind it
 */
record Window(String text, int start, int end) {
    private static final int MAX_WORD = 16;

    /** A lower-case word and the offset behind it; both empty where no word stands. */
    record Word(String letters, int end) {}

    /** The character at an offset, or NUL outside the stretch. */
    char at(int offset) {
        return offset >= start && offset < end ? text.charAt(offset) : '\0';
    }

    /** Whether one of the signs stands at an offset. */
    boolean isOneOf(String signs, int offset) {
        return offset >= start && offset < end && signs.indexOf(text.charAt(offset)) >= 0;
    }

    boolean isDigit(int offset) {
        return Figure.isDigit(at(offset));
    }

    /** Whether a letter or digit of a script with spaces stands at an offset. */
    boolean isWord(int offset) {
        return PhraseIndex.isWord(at(offset));
    }

    boolean startsWith(String prefix, int offset) {
        return offset >= start && offset + prefix.length() <= end && text.startsWith(prefix, offset);
    }

    /** The offset of {@code what} between two offsets, or -1. */
    int find(String what, int from, int to) {
        int limit = Math.min(to, end);
        return from < limit ? text.indexOf(what, from, limit) : -1;
    }

    /** The number at an offset. */
    @Nullable
    Figure figure(int offset) {
        return offset >= start && offset < end ? Figure.at(text, offset, end) : null;
    }

    /** The offset behind at most {@code most} blanks. */
    int skipSpaces(int from, int most) {
        int i = from;
        while (i < end && i - from < most && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    /** The word at an offset, behind blanks and a hyphen. */
    Word wordBehind(int offset) {
        int i = offset;
        while (i < end && i - offset < 3 && (isBlank(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        int from = i;
        while (i < end && i - from < MAX_WORD && Character.isLetter(text.charAt(i)) && isWord(i)) {
            i++;
        }
        return new Word(text.substring(from, i).toLowerCase(Locale.ROOT), i);
    }

    /** Lower-case letters of {@link #wordBehind(int)} in a text that ends at {@code end}. */
    static String wordBehind(String text, int at, int end) {
        return new Window(text, 0, end).wordBehind(at).letters();
    }

    /** The lower-case word that ends before an offset, with blanks, a hyphen or a colon between. */
    String wordBefore(int offset) {
        int i = offset;
        while (i > start && offset - i < 3 && (isBlank(text.charAt(i - 1)) || isOneOf("-:=", i - 1))) {
            i--;
        }
        int to = i;
        while (i > start && to - i < MAX_WORD && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return text.substring(i, to).toLowerCase(Locale.ROOT);
    }

    /** Whether one of the words, a plural s aside, stands within {@code reach} characters before {@code from} or behind {@code to}. */
    boolean near(int from, int to, int reach, Words words) {
        return stand(words, Math.max(start, from - reach), from) || stand(words, to, Math.min(end, to + reach));
    }

    private boolean stand(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            for (String word : words.beginningWith(text.charAt(i))) {
                int stop = i + word.length();
                if (stop <= to && text.regionMatches(true, i, word, 0, word.length()) && isWhole(i, stop)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether no letter goes on with the word to either side. A digit may: {@code 85mm}. */
    private boolean isWhole(int from, int to) {
        boolean begins = from == start || !isLetter(from) || !isLetter(from - 1);
        int behind = at(to) == 's' ? to + 1 : to;
        return begins && (!isLetter(to - 1) || !isLetter(to) || !isLetter(behind));
    }

    private boolean isLetter(int offset) {
        return isWord(offset) && Character.isLetter(at(offset));
    }
}
