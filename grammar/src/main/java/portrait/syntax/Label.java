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

    /** The index behind emphasis, emoji and a number such as {@code 2.} or {@code 3)} at the start. */
    private static int skipNumbering(String label) {
        int i = 0;
        while (i < label.length() && !Character.isLetterOrDigit(label.codePointAt(i))) {
            i += Character.charCount(label.codePointAt(i));
        }
        int digits = i;
        while (digits < label.length() && Character.isDigit(label.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > i
                && digits < label.length()
                && (label.charAt(digits) == '.' || label.charAt(digits) == ')')
                && digits + 1 < label.length();
        return numbered ? digits + 1 : i;
    }
}
