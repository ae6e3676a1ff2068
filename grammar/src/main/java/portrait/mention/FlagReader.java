package portrait.mention;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portrait.text.Span;

/** Reads {@code --ar 4:5} and its relatives: with two hyphens, with the long dash of word processors, and some with one hyphen. */
final class FlagReader {
    private static final int MAX_NAME = 16;
    private static final int MAX_SLOT = 90;
    private static final String DASHES = "-—–";
    /** Closing signs that are not part of a value. */
    private static final String CLOSING = ",;\"”`)]}<";

    private static final Set<String> BARE = Set.of(
            "raw",
            "tile",
            "hd",
            "sd",
            "draft",
            "fast",
            "relax",
            "turbo",
            "stealth",
            "public",
            "test",
            "testp",
            "video",
            "uplight",
            "upbeta",
            "hq",
            "creative",
            "loop");
    private static final Set<String> WITH_VALUE = Set.of(
            "ar",
            "aspect",
            "v",
            "version",
            "s",
            "stylize",
            "style",
            "q",
            "quality",
            "c",
            "chaos",
            "seed",
            "sameseed",
            "no",
            "iw",
            "sref",
            "cref",
            "oref",
            "cw",
            "sw",
            "ow",
            "sv",
            "p",
            "profile",
            "personalize",
            "niji",
            "stop",
            "weird",
            "w",
            "repeat",
            "r",
            "motion",
            "end",
            "exp",
            "visibility",
            "width",
            "height",
            "h",
            "steps",
            "cfg",
            "negative",
            "n",
            "size",
            "bs");
    private static final Set<String> SINGLE_DASH = Set.of(
            "ar", "no", "v", "s", "stylize", "seed", "chaos", "style", "q", "aspect", "niji", "iw", "sref", "cref");

    private final Window window;

    FlagReader(Window window) {
        this.window = window;
    }

    @Nullable
    Form read(int at) {
        int name = at;
        while (name - at < 3 && window.isOneOf(DASHES, name)) {
            name++;
        }
        int stop = name;
        while (stop - name < MAX_NAME && isAsciiLetter(window.at(stop))) {
            stop++;
        }
        String dash = window.text().substring(at, name);
        String word = window.text().substring(name, stop).toLowerCase(Locale.ROOT);
        if (stop == name || !mayEnd(word, stop)) {
            return null;
        }
        int begin = BARE.contains(word) ? stop : valueStart(stop);
        if (!isFlag(at, dash, word, begin)) {
            return null;
        }
        Span value = begin == stop && !window.isDigit(stop) ? new Span(stop, stop) : value(word, begin);
        return new Form.Flag(new Span(at, Math.max(stop, value.end())), dash, word, value);
    }

    private boolean mayEnd(String word, int stop) {
        char c = window.at(stop);
        return c == '\0'
                || Character.isWhitespace(c)
                || "=.,;:\"”)`<\\\u00A0".indexOf(c) >= 0
                || (Figure.isDigit(c) && WITH_VALUE.contains(word));
    }

    /** Where the value begins; {@code from} where none follows. */
    private int valueStart(int from) {
        int begin = from;
        while (begin - from < 4 && window.isOneOf(" =\u00A0", begin)) {
            begin++;
        }
        boolean none = begin >= window.end() || isFlagStart(begin) || window.isOneOf(".\n\r" + CLOSING, begin);
        return none ? from : begin;
    }

    /** Whether it is a flag: told before its value is read, which may be long. */
    private boolean isFlag(int at, String dash, String word, int value) {
        boolean known = BARE.contains(word) || WITH_VALUE.contains(word);
        boolean numeric = window.isDigit(value) || window.at(value) == '{';
        boolean bare = value == at + dash.length() + word.length() && !numeric;
        char before = window.at(at - 1);
        boolean glued = Character.isLetterOrDigit(before);
        if (DASHES.indexOf(before) >= 0 || (glued && !(known && numeric && dash.equals("--")))) {
            return false;
        }
        return switch (dash) {
            case "--" -> known || numeric || (bare && isAmongFlags(value));
            case "—" -> known;
            // One hyphen also joins and divides words.
            default ->
                dash.length() == 1
                        && SINGLE_DASH.contains(word)
                        && (before == '\0' || Character.isWhitespace(before))
                        && (numeric || !(bare || word.length() == 1 || word.equals("no")));
        };
    }

    /** Whether nothing but flags follows, so that an unknown word after two hyphens is one as well. */
    private boolean isAmongFlags(int end) {
        int behind = window.skipSpaces(end, 3);
        return behind >= window.end() || window.at(behind) == '\n' || isFlagStart(behind);
    }

    private boolean isFlagStart(int at) {
        return (window.startsWith("--", at) && isAsciiLetter(window.at(at + 2)))
                || (window.at(at) == '—' && isAsciiLetter(window.at(at + 1)));
    }

    /** One word, or what stands in brackets; for {@code --no} a list up to the next flag. */
    private Span value(String name, int begin) {
        int end = name.equals("no") ? listEnd(begin) : bracketEnd(begin);
        if (end == begin) {
            end = spacedRatioEnd(wordEnd(begin));
        }
        while (end > begin && window.isOneOf(" .", end - 1)) {
            end--;
        }
        return new Span(begin, end);
    }

    private int listEnd(int from) {
        int i = from;
        while (i < window.end()
                && !window.isOneOf("\n\r\"”`", i)
                && !window.startsWith("\\n", i)
                && !(window.at(i) == ' ' && isFlagStart(i + 1))) {
            i++;
        }
        return i;
    }

    private int bracketEnd(int from) {
        String close = switch (window.at(from)) {
            case '{' -> window.at(from + 1) == '{' ? "}}" : "}";
            case '[' -> "]";
            case '<' -> ">";
            default -> "";
        };
        int end = close.isEmpty() ? -1 : window.find(close, from, from + MAX_SLOT);
        return end < 0 ? from : end + close.length();
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < window.end()
                && !Character.isWhitespace(window.at(i))
                && !window.isOneOf(CLOSING, i)
                && window.at(i) != '\\') {
            i++;
        }
        return i;
    }

    /** {@code 9 : 16} */
    private int spacedRatioEnd(int end) {
        boolean spaced = window.startsWith(" : ", end) && window.isDigit(end - 1) && window.isDigit(end + 3);
        if (!spaced) {
            return end;
        }
        int i = end + 3;
        while (window.isDigit(i)) {
            i++;
        }
        return i;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
