package portrait.syntax;

/**
 * The label at the start of a line: where its name stands, and where its value begins.
 *
 * @param start the offset of the name, behind emphasis
 * @param end the offset behind the name
 * @param colon the offset behind the colon
 * @param value the offset of the value, behind closing emphasis and white space
 * @param name the normalised name
 * @param words the number of its words
 */
record FieldKey(int start, int end, int colon, int value, String name, int words) {
    private static final int MAX_LENGTH = 48;
    /** No known name has more. */
    private static final int MAX_WORDS = 6;
    /** A name of one's own has no more. */
    private static final int MAX_OWN_WORDS = 4;

    /** Reads the label at {@code from}, or gives {@code null} where the line does not begin with one. */
    static @org.jspecify.annotations.Nullable FieldKey at(Line line, int from) {
        String text = line.text();
        int start = skipDecoration(text, from, line.end());
        int colon = start;
        int words = 0;
        boolean inWord = false;
        while (colon < line.end() && !isColon(text.charAt(colon))) {
            char c = text.charAt(colon);
            if (!isKeyCharacter(c) || colon - start > MAX_LENGTH) {
                return null;
            }
            boolean wordChar = Character.isLetterOrDigit(c);
            words += wordChar && !inWord ? 1 : 0;
            inWord = wordChar || c == '\'' || c == '’' || c == '_';
            colon++;
        }
        if (colon >= line.end() || words == 0 || words > MAX_WORDS) {
            return null;
        }
        int end = colon;
        while (end > start && (Line.isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == '*')) {
            end--;
        }
        int value = colon + 1;
        while (value < line.end() && text.charAt(value) == '*') {
            value++;
        }
        boolean spaced = value == line.end() || Line.isSpace(text.charAt(value)) || text.charAt(colon) == '：';
        boolean decorated = value > colon + 1;
        char last = text.charAt(end - 1);
        char behind = value < line.end() ? text.charAt(value) : ' ';
        if (!spaced && !decorated && (Character.isDigit(last) || behind == '/' || behind == ':')) {
            return null; // 4:5, https://, a::b
        }
        return new FieldKey(
                start,
                end,
                colon + 1,
                Line.skipSpace(text, value, line.end()),
                Label.normalize(text.substring(start, end)),
                words);
    }

    /** Whether the label is short enough for a name that nobody knows. */
    boolean mayBeOwn() {
        return words <= MAX_OWN_WORDS;
    }

    /** Whether white space, emphasis or the line's end follows the colon. */
    boolean isSpaced(Line line) {
        return value > colon || value == line.end();
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    private static boolean isKeyCharacter(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || " _-–&'’()/.,+*\"“”\u00A0".indexOf(c) >= 0;
    }

    /** Behind emphasis and emoji in front of a key, among them the digits in boxes that number things. */
    private static int skipDecoration(String text, int from, int end) {
        int i = from;
        while (i < end) {
            int c = text.codePointAt(i);
            boolean boxed = Character.isDigit(c) && i + 2 < end && text.startsWith("\uFE0F\u20E3", i + 1);
            if (!boxed && !isDecoration(c)) {
                break;
            }
            i += boxed ? 3 : Character.charCount(c);
        }
        return i;
    }

    private static boolean isDecoration(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL
                || (type == Character.MODIFIER_SYMBOL && c > 0xFFFF) // the tones of skin
                || "*_` \uFE0F\u200B\u200D".indexOf(c) >= 0;
    }
}
