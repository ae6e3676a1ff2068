package portrait.cli;

import portrait.text.SourceText;
import portrait.text.Span;

/** Shows a place in a text: its line, cut to what a terminal holds, and marks under the words that are meant. */
final class Excerpt {
    private static final int WIDTH = 92;
    private static final int MARGIN = 24;

    private Excerpt() {}

    /**
     * Two lines: a gutter with the line number and the words, then the marks.
     *
     * @param text the whole text
     * @param span what is meant; of several lines, the first is shown
     */
    static String of(SourceText text, Span span, Terminal terminal) {
        int line = text.lines().lineAt(span.start());
        Span whole = text.lines().line(line);
        int markStart = Math.min(span.start(), whole.end());
        int markEnd = Math.min(Math.max(span.end(), markStart + 1), Math.max(whole.end(), markStart + 1));
        int from = whole.start();
        int to = whole.end();
        if (whole.length() > WIDTH) {
            from = Math.max(whole.start(), Math.min(markStart - MARGIN, whole.end() - WIDTH));
            to = Math.min(whole.end(), from + WIDTH);
            from = onCharacter(text.text(), from);
            to = onCharacter(text.text(), to);
        }
        markEnd = Math.min(markEnd, Math.max(to, markStart + 1));
        String before = from > whole.start() ? "…" : "";
        String behind = to < whole.end() ? "…" : "";
        String number = String.valueOf(line + 1);
        String gutter = " ".repeat(Math.max(0, 5 - number.length())) + number + " │ ";
        String shown = before + printable(text.text().substring(from, to)) + behind;
        int column = before.length() + text.text().codePointCount(from, markStart);
        int length = Math.max(1, text.text().codePointCount(markStart, Math.min(markEnd, text.length())));
        String marks = " ".repeat(column) + terminal.styled(Terminal.Style.YELLOW, "^".repeat(length));
        return terminal.styled(Terminal.Style.DIM, gutter) + shown + "\n"
                + terminal.styled(Terminal.Style.DIM, "      │ ") + marks + "\n";
    }

    /** Never cuts a surrogate pair. */
    private static int onCharacter(String text, int at) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return inside ? at - 1 : at;
    }

    /** Text from a file that cannot command the terminal: control and formatting characters become visible, tabs a space. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (c == '\t') {
                out.append(' ');
            } else if (Character.isISOControl(c) || type == Character.FORMAT || type == Character.SURROGATE) {
                out.append('·');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Lines of text that are to be copied: control characters are taken out, all else stays as it is. */
    static String withoutControls(String lines) {
        StringBuilder out = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (!Character.isISOControl(c) || c == '\n' || c == '\t') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
