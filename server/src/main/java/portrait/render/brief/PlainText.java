package portrait.render.brief;

import java.util.Locale;
import java.util.Set;
import portrait.text.Span;

/**
 * Characters between markup: white space becomes one space, Markdown's emphasis, code marks, quotes and simple tags go, JSON's escapes are
 * what they mean. The rest stays as it is.
 */
final class PlainText {
    private static final Set<String> TAGS = Set.of(
            "br", "b", "i", "em", "strong", "p", "u", "div", "span", "li", "ul", "ol", "details", "summary", "code",
            "pre");
    private static final String COMMAND = "/imagine";
    private static final int MAX_TAG = 12;
    private static final int MAX_BRACKET = 120;

    private final String text;
    private final int end;
    private final Speaker.Manner manner;
    private final WordsBuilder out;
    private final Ledger ledger;
    private int start;
    private int at;

    private PlainText(String text, int from, int to, Speaker.Manner manner, WordsBuilder out, Ledger ledger) {
        this.text = text;
        this.end = to;
        this.manner = manner;
        this.out = out;
        this.ledger = ledger;
        this.start = from;
        this.at = from;
    }

    static void read(String text, int from, int to, Speaker.Manner manner, WordsBuilder out, Ledger ledger) {
        new PlainText(text, from, to, manner, out, ledger).read();
    }

    private void read() {
        command();
        while (at < end) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                space();
            } else if (c == '\\' && manner.json()) {
                escape();
            } else if (manner.plainTags() && (c == '(' || c == ')')) {
                bracket(c);
            } else if (c == '_' && (manner.json() || manner.plainTags()) && isJoint()) {
                flush();
                out.said(" ", new Span(at, at + 1));
                at++;
                start = at;
            } else if (c == '*' || c == '`' || c == '_' || c == '~') {
                emphasis(c);
            } else if (c == '<') {
                tag();
            } else if (c == '>' && atLineStart()) {
                drop(1);
            } else {
                at++;
            }
        }
        flush();
    }

    /** {@code /imagine prompt:} is how Discord is told, and no word of the prompt. */
    private void command() {
        if (!out.isEmpty() || !text.startsWith(COMMAND, at)) {
            return;
        }
        int stop = at + COMMAND.length();
        stop = text.startsWith(" prompt", stop) ? stop + " prompt".length() : stop;
        stop = text.startsWith(":", stop) ? stop + 1 : stop;
        if (stop <= end) {
            ledger.markup(new Span(at, stop));
            at = stop;
            start = stop;
        }
    }

    private void flush() {
        out.verbatim(text, start, at);
        start = at;
    }

    /** Leaves characters out. */
    private void drop(int count) {
        flush();
        at += count;
        start = at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }

    private void space() {
        int stop = at;
        boolean line = false;
        while (stop < end && isSpace(text.charAt(stop))) {
            line |= text.charAt(stop) == '\n' || text.charAt(stop) == '\r';
            stop++;
        }
        boolean plain = stop == at + 1
                && text.charAt(at) == ' '
                && (at > start || (!out.isEmpty() && !Character.isWhitespace(out.last())));
        if (plain) {
            at++;
            return;
        }
        flush();
        Span place = new Span(at, stop);
        if (line && manner.keepLines()) {
            out.trimEnd("").said("\n", place);
        } else {
            out.space(place);
        }
        at = stop;
        start = stop;
    }

    private void escape() {
        flush();
        int stop = Math.min(end, at + 2);
        char c = stop > at + 1 ? text.charAt(at + 1) : '\\';
        String meant = switch (c) {
            case 'n', 'r', 't', 'f', 'b' -> " ";
            case 'u' -> {
                int code = at + 6 <= end ? hex(at + 2) : -1;
                stop = code < 0 ? stop : at + 6;
                yield code < 0 ? "u" : String.valueOf((char) code);
            }
            default -> String.valueOf(c);
        };
        Span place = new Span(at, stop);
        if (meant.equals(" ")) {
            ledger.markup(place);
            out.space(place);
        } else {
            out.said(meant, place);
        }
        at = stop;
        start = stop;
    }

    private int hex(int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    /** Marks at the edge of a word are emphasis; between spaces or inside a word they are what they are. */
    private void emphasis(char mark) {
        int stop = at;
        while (stop < end && text.charAt(stop) == mark) {
            stop++;
        }
        boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean wordBehind = stop < text.length() && Character.isLetterOrDigit(text.charAt(stop));
        boolean spaceBefore = at == 0 || isSpace(text.charAt(at - 1));
        boolean spaceBehind = stop >= text.length() || isSpace(text.charAt(stop));
        boolean keeps = mark != '`' && (wordBefore && wordBehind || spaceBefore && spaceBehind && stop < text.length())
                || mark == '~' && stop == at + 1
                || mark == '_' && !wordBefore && !wordBehind;
        if (keeps) {
            at = stop;
        } else {
            drop(stop - at);
        }
    }

    private void tag() {
        int name = at + 1 < end && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int stop = name;
        while (stop < end && stop - name < MAX_TAG && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        int close = stop;
        while (close < end && (text.charAt(close) == ' ' || text.charAt(close) == '/')) {
            close++;
        }
        boolean known = close < end
                && text.charAt(close) == '>'
                && TAGS.contains(text.substring(name, stop).toLowerCase(Locale.ROOT));
        if (!known) {
            at++;
            return;
        }
        flush();
        Span place = new Span(at, close + 1);
        ledger.markup(place);
        out.space(place);
        at = close + 1;
        start = at;
    }

    /** A bracket without a weight, in a text that has some, is a weight of 1.1. */
    private void bracket(char c) {
        if (c == '(') {
            flush();
            betweenTags(text, at, out);
            int close = text.indexOf(')', at, Math.min(end, at + MAX_BRACKET));
            if (close > at) {
                ledger.loss(
                        new Span(at, close + 1),
                        Loss.Action.REPHRASED,
                        "beside weights brackets are emphasis, which this model does not read: said without");
            }
        }
        drop(1);
    }

    /** Two brackets side by side are two tags: a comma between them, before the one that opens at {@code at}. */
    static void betweenTags(String text, int at, WordsBuilder out) {
        int before = at;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        boolean side = before > 0 && text.charAt(before - 1) == ')';
        if (side && !out.trimEnd("").isEmpty() && ",;.".indexOf(out.last()) < 0) {
            out.added(", ");
        }
    }

    /** An underscore between letters: the words of a name that a program made. */
    private boolean isJoint() {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private boolean atLineStart() {
        int i = at;
        while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '>')) {
            i--;
        }
        return (i == 0 || text.charAt(i - 1) == '\n') && at + 1 < text.length() && isSpace(text.charAt(at + 1));
    }
}
