package portrait.lint;

import java.util.List;
import portrait.text.Span;
import portrait.text.TextEdit;

/** Takes a string out of a JSON body: with its key, where it is a member's value, and with one comma. */
final class JsonRemoval {
    private JsonRemoval() {}

    /**
     * Adds the edit that removes a string.
     *
     * @param text the file
     * @param value the member's value: the string itself, or the list it stands in
     * @param inner the characters of the string
     * @param edits the edits before this place, in order; the last one grows where both share a comma
     */
    static void add(String text, Span value, Span inner, List<TextEdit> edits) {
        boolean quoted = inner.start() > 0
                && inner.end() < text.length()
                && text.charAt(inner.start() - 1) == '"'
                && text.charAt(inner.end()) == '"';
        if (!quoted) {
            edits.add(new TextEdit(inner, ""));
            return;
        }
        Span string = new Span(inner.start() - 1, inner.end() + 1);
        int start = string.equals(value) ? key(text, string.start()) : string.start();
        int behind = skipSpace(text, string.end());
        if (behind < text.length() && text.charAt(behind) == ',') {
            edits.add(new TextEdit(new Span(start, skipSpace(text, behind + 1)), ""));
            return;
        }
        int end = string.end();
        int comma = commaBefore(text, start);
        boolean gone = comma >= 0 && !edits.isEmpty() && edits.getLast().span().end() > comma;
        if (gone) {
            start = edits.removeLast().span().start();
            comma = commaBefore(text, start);
        }
        edits.add(new TextEdit(new Span(comma >= 0 ? comma : start, end), ""));
    }

    /** The start of the key whose value begins at {@code at}, or {@code at}. */
    private static int key(String text, int at) {
        int colon = skipSpaceBack(text, at);
        if (colon == 0 || text.charAt(colon - 1) != ':') {
            return at;
        }
        int end = skipSpaceBack(text, colon - 1);
        int open = end > 1 && text.charAt(end - 1) == '"' ? text.lastIndexOf('"', end - 2) : -1;
        return open >= 0 ? open : at;
    }

    private static int commaBefore(String text, int at) {
        int i = skipSpaceBack(text, at);
        return i > 0 && text.charAt(i - 1) == ',' ? i - 1 : -1;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipSpaceBack(String text, int from) {
        int at = from;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
