package portrait.syntax;

/** Headings, keys and JSON keys as they are compared: {@code **📸 2. Key_Light:**} is {@code key light}. */
public final class Label {
    private Label() {}

    /**
     * Lower case, words separated by one space; without emoji, numbering, emphasis marks and a colon at the end. Underscores, hyphens
     * and the joints of camelCase separate words.
     */
    public static String normalize(String label) {
        StringBuilder out = new StringBuilder(label.length());
        boolean space = false;
        int begin = skipNumbering(label);
        for (int i = begin; i < label.length(); ) {
            int c = label.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK && c != 0xFE0F) {
                boolean joint =
                        Character.isUpperCase(c) && i > begin && Character.isLowerCase(label.codePointBefore(i));
                if ((space || joint) && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.appendCodePoint(Character.toLowerCase(c));
            } else if (c == '&' || c == '/' || c == ',' || c == '+' || c == '\'' || c == '’' || c == '(' || c == ')') {
                if (c == '\'' || c == '’') {
                    out.append('\'');
                } else {
                    out.append(space && !out.isEmpty() ? " " : "").appendCodePoint(c);
                    space = false;
                }
            } else {
                space = true;
            }
            i = next;
        }
        return out.toString().strip();
    }

    /** The index behind emphasis, emoji and numbers such as {@code 2.}, {@code 3)}, {@code 1.2} or a digit in a box at the start. */
    private static int skipNumbering(String label) {
        int i = skipSigns(label, 0);
        int digits = skipDigits(label, i);
        if (digits == i) {
            return i;
        }
        if (label.startsWith("\uFE0F\u20E3", digits)) {
            return skipSigns(label, digits);
        }
        int stop = digits;
        while (stop < label.length() && (label.charAt(stop) == '.' || label.charAt(stop) == ')')) {
            stop = skipDigits(label, stop + 1);
        }
        boolean apart = stop > digits && (!Character.isDigit(label.charAt(stop - 1)) || skipSigns(label, stop) > stop);
        boolean numbered = apart && skipSigns(label, stop) < label.length();
        return numbered ? skipSigns(label, stop) : i;
    }

    private static int skipSigns(String label, int from) {
        int i = from;
        while (i < label.length() && !Character.isLetterOrDigit(label.codePointAt(i))) {
            i += Character.charCount(label.codePointAt(i));
        }
        return i;
    }

    private static int skipDigits(String label, int from) {
        int i = from;
        while (i < label.length() && label.charAt(i) >= '0' && label.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
