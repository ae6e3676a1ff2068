package portrait.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import portrait.text.Span;

/** Reads f-numbers and T-stops where their letter stands. */
final class ApertureReader {
    static final double MIN = 0.5;
    static final double MAX = 128;
    private static final int REACH = 40;
    /** F1 is a car, a race and a key. */
    private static final Set<String> MACHINES = Set.of(
            "car",
            "cars",
            "race",
            "racing",
            "racer",
            "driver",
            "team",
            "circuit",
            "track",
            "grand",
            "key",
            "jet",
            "fighter",
            "ferrari",
            "helmet",
            "formula",
            "press",
            "spider",
            "phantom",
            "pit",
            "season",
            "champion",
            "car's",
            "suit",
            "steering");
    /** The numbers on the rings of lenses that a slip of the finger writes with a slash. */
    private static final Set<Double> MARKED = Set.of(1.1, 1.2, 1.4, 1.8, 2.2, 2.4, 2.5, 2.8, 3.5, 4.5, 5.6, 6.3, 7.1);

    private static final Words CAMERA_WORDS = Words.of(
            "mm",
            "lens",
            "aperture",
            "iso",
            "shutter",
            "bokeh",
            "depth of field",
            "dof",
            "camera",
            "prime",
            "shot on",
            "光圈",
            "レンズ",
            "镜头",
            "鏡頭");

    private static final Words CINE_WORDS = Words.of("mm", "cine", "anamorphic", "t-stop");

    private final Window window;

    ApertureReader(Window window) {
        this.window = window;
    }

    @Nullable
    Quantity read(int at) {
        Figure number = spelled(at);
        if (number == null || !isAperture(at, number)) {
            return null;
        }
        Figure upper = rangeEnd(number.end());
        Figure last = upper != null && isPossible(upper) ? upper : number;
        return new Quantity.Aperture(
                new Span(at, last.end()),
                Math.min(number.value(), last.value()),
                Math.max(number.value(), last.value()),
                window.at(at) == 'T');
    }

    private boolean isSlash(int offset) {
        return window.isOneOf("/∕⁄／", offset) || window.startsWith("\\/", offset);
    }

    private int behindSlash(int offset) {
        return window.skipSpaces(offset + (window.at(offset) == '\\' ? 2 : 1), 1);
    }

    /** The number behind the letter, as people and their keyboards write it. */
    private @Nullable Figure spelled(int at) {
        int from = isSlash(at + 1) ? behindSlash(at + 1) : window.skipSpaces(at + 1, 1);
        Figure number = window.figure(from);
        if (number == null || !number.whole() || number.value() >= 10) {
            return number;
        }
        int end = number.end();
        boolean brokenDecimals = window.at(end) == '.'
                && window.at(end + 1) == ' '
                && window.isDigit(end + 2)
                && !window.isWord(end + 3);
        if (brokenDecimals) { // f 1. 2
            return new Figure(number.value() + (window.at(end + 2) - '0') / 10.0, end + 3, false);
        }
        boolean slashForPoint =
                from == at + 1 && window.at(end) == '/' && window.isDigit(end + 1) && !window.isWord(end + 2);
        if (slashForPoint) { // f1/4
            double value = (number.value() * 10 + (window.at(end + 1) - '0')) / 10;
            return MARKED.contains(value) ? new Figure(value, end + 2, false) : null;
        }
        return number;
    }

    private static boolean isPossible(Figure number) {
        return number.value() >= MIN && number.value() <= MAX;
    }

    private boolean isAperture(int at, Figure number) {
        boolean slash = isSlash(at + 1);
        boolean wordGoesOn = slash
                ? window.isDigit(number.end()) || window.at(number.end()) == '/'
                : window.isWord(number.end()) && !isSuffix(number) || window.at(number.end()) == '/';
        if (!isPossible(number) || wordGoesOn) {
            return false;
        }
        if (window.at(at) == 'T') {
            return number.value() >= 0.7
                    && number.value() <= 32
                    && (!number.whole() || window.near(at, number.end(), REACH, CINE_WORDS));
        }
        if (slash) {
            return true;
        }
        if (!number.whole()) {
            return number.value() <= 64;
        }
        if (number.value() > 64
                || MACHINES.contains(window.wordBehind(number.end()).letters())
                || MACHINES.contains(window.wordBefore(at))) {
            return false;
        }
        boolean lower = window.at(at) == 'f' && number.end() - at <= 3 && window.isDigit(at + 1);
        return window.near(at, number.end(), lower ? REACH : 24, CAMERA_WORDS);
    }

    /** Capitals that makers write behind the number: {@code F1.2L}, {@code f1.4G}. */
    private boolean isSuffix(Figure number) {
        return !number.whole()
                && Character.isUpperCase(window.at(number.end()))
                && !Character.isLowerCase(window.at(number.end() + 1));
    }

    private @Nullable Figure rangeEnd(int from) {
        int i = window.skipSpaces(from, 2);
        boolean word = i > from && window.startsWith("to ", i);
        boolean dash = window.isOneOf("-–—~〜～", i);
        if (!word && !dash) {
            return null;
        }
        boolean tight = dash && i == from && window.skipSpaces(i + 1, 1) == i + 1;
        i = window.skipSpaces(i + (word ? 3 : 1), 2);
        boolean letter = window.isOneOf("fFƒT", i);
        if (letter) {
            i = isSlash(i + 1) ? behindSlash(i + 1) : i + 1;
        } else if (!tight) {
            return null; // f/2.8 – 1/200
        }
        Figure number = window.figure(i);
        boolean other = number != null && (window.isWord(number.end()) || window.at(number.end()) == '/');
        return other ? null : number;
    }
}
