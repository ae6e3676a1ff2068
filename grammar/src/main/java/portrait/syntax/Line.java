package portrait.syntax;

/**
 * One line of a text, and what its first characters say.
 *
 * @param start the offset of the first character
 * @param first the offset of the first character that is not white space, or {@code end}
 * @param end the offset behind the last character before the line end
 * @param next the offset of the next line
 */
record Line(String text, int start, int first, int end, int next) {
    static Line at(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        int next = end;
        if (next < text.length()) {
            next += text.charAt(next) == '\r' && next + 1 < text.length() && text.charAt(next + 1) == '\n' ? 2 : 1;
        }
        return new Line(text, start, skipSpace(text, start, end), end, next);
    }

    /** Behind the last character that was needed to know the line: without a line end, or behind a lone return, one more. */
    int reach() {
        return next == end || text.charAt(next - 1) == '\r' ? next + 1 : next;
    }

    boolean isBlank() {
        return first == end;
    }

    int indent() {
        int width = 0;
        for (int i = start; i < first; i++) {
            width += text.charAt(i) == '\t' ? 4 : 1;
        }
        return width;
    }

    char firstChar() {
        return first < end ? text.charAt(first) : '\n';
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix, first) && first + prefix.length() <= end;
    }

    /** The number of hashes of a heading, or 0. Only {@code # text}: a hex colour or a tag has no space behind the hash. */
    int headingLevel() {
        if (first - start > 3) {
            return 0;
        }
        int i = first;
        while (i < end && text.charAt(i) == '#') {
            i++;
        }
        int level = i - first;
        return level >= 1 && level <= 6 && (i == end || isSpace(text.charAt(i))) ? level : 0;
    }

    boolean isFence() {
        if (!startsWith("```") && !startsWith("~~~")) {
            return false;
        }
        int i = first + 3;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || "`~-_ ".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i == end;
    }

    /** Three or more of the same sign and nothing else. */
    boolean isRule() {
        char sign = firstChar();
        if ("-*=_—".indexOf(sign) < 0) {
            return false;
        }
        int count = 0;
        for (int i = first; i < end; i++) {
            if (text.charAt(i) == sign) {
                count++;
            } else if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return count >= 3;
    }

    boolean isFrontMatterDelimiter() {
        return trimmedEnd() - first == 3 && startsWith("---") && indent() == countMarks();
    }

    /** A byte order mark in front of the delimiter is white space of width one. */
    private int countMarks() {
        return first > start && text.charAt(start) == '\uFEFF' ? first - start : 0;
    }

    boolean isTableRow() {
        return firstChar() == '|' && text.indexOf('|', first + 1) > 0 && text.indexOf('|', first + 1) < end;
    }

    /** {@code @path} or {@code @name} and nothing else. */
    boolean isSplice() {
        int stop = trimmedEnd();
        if (firstChar() != '@' || stop - first < 2) {
            return false;
        }
        for (int i = first + 1; i < stop; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && "./_->".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    boolean isComment() {
        return startsWith("//");
    }

    int trimmedEnd() {
        return trim(first, end);
    }

    /** The offset behind a list mark and the space after it, or {@code first} where there is none. */
    int markEnd() {
        int i = first;
        if (i < end && "-*+•‣·–".indexOf(text.charAt(i)) >= 0) {
            i++;
        } else {
            while (i < end && i - first < 3 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                i++;
            }
            if (i == first || i == end || (text.charAt(i) != '.' && text.charAt(i) != ')')) {
                return first;
            }
            i++;
        }
        return i < end && isSpace(text.charAt(i)) ? skipSpace(text, i, end) : first;
    }

    /** The offset behind a sentence that ends with the character at {@code at}, or -1. */
    int sentenceEnd(int at) {
        char c = text.charAt(at);
        boolean wide = c == '。' || c == '！' || c == '？' || c == '；';
        boolean narrow = (c == '.' || c == '!' || c == '?' || c == ';') && at + 1 < end && isSpace(text.charAt(at + 1));
        return wide || narrow ? at + 1 : -1;
    }

    /** The end of the text from {@code from} to {@code to} without the white space behind it. */
    int trim(int from, int to) {
        int stop = to;
        while (stop > from && isSpace(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    /** The offset of a comment that ends the text from {@code from} on, or {@code end}. Addresses keep their slashes. */
    int commentStart(int from) {
        for (int i = from; i + 1 < end; i++) {
            if (text.charAt(i) == '/' && text.charAt(i + 1) == '/' && (i == start || isSpace(text.charAt(i - 1)))) {
                return i;
            }
        }
        return end;
    }

    /** Offsets of an inline {@code <!-- … -->} between {@code from} and {@code to}, or {@code {to, to}}. */
    int[] htmlComment(int from, int to) {
        int open = from;
        while (open + 4 <= to && !text.startsWith("<!--", open)) {
            open++;
        }
        int close = open + 4;
        while (close + 3 <= to && !text.startsWith("-->", close)) {
            close++;
        }
        return close + 3 <= to ? new int[] {open, close + 3} : new int[] {to, to};
    }

    static int skipSpace(String text, int from, int end) {
        int i = from;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** White space, and the invisible characters that are pasted along with prompts. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }
}
