package portrait.mention;

import org.jspecify.annotations.Nullable;
import portrait.text.Span;

/**
 * Finds quantities by their notation. Each notation is tried where its first character stands; none looks further than a few words, so that
 * reading is linear in the text.
 */
final class QuantityReader {
    private final Window window;
    private final String expects;
    private final ApertureReader apertures;
    private final ExposureReader exposures;
    private final UnitReader units;
    private final PairReader pairs;

    QuantityReader(String text, Stretch stretch) {
        this.window = new Window(text, stretch.span().start(), stretch.span().end());
        this.expects = stretch.expects();
        this.apertures = new ApertureReader(window);
        this.exposures = new ExposureReader(window, expects);
        this.units = new UnitReader(window, expects);
        this.pairs = new PairReader(window, expects);
    }

    /** The quantity that starts at {@code at}, where a word or a sign may start. */
    @Nullable
    Quantity read(int at) {
        char c = window.at(at);
        if (Figure.isDigit(c)) {
            return window.startsWith("0x", at) ? hex(at, at + 2) : number(at);
        }
        return switch (c) {
            case 'f', 'F', 'ƒ' -> apertures.read(at);
            case 'T' -> either(apertures.read(at), exposures.stopsInWords(at));
            case 'I', 'i' -> exposures.iso(at);
            case '#' -> hex(at, at + 1);
            case '+', '-', '−', '±' -> signed(at);
            case 'a', 'A', 'h', 'H', 'o', 'O', 't' -> exposures.stopsInWords(at);
            default -> null;
        };
    }

    private static @Nullable Quantity either(@Nullable Quantity first, @Nullable Quantity second) {
        return first == null ? second : first;
    }

    private @Nullable Quantity number(int at) {
        Figure first = window.figure(at);
        if (first == null || isPrice(at) || isDecimal(at)) {
            return null;
        }
        boolean denominator = window.at(at - 1) == '/' && window.isDigit(at - 2);
        Quantity pair = denominator ? null : either(pairs.read(at, first), exposures.fraction(at, first));
        if (pair != null) {
            return pair;
        }
        Quantity measured = units.read(at, first);
        boolean partOfFraction = denominator
                && (measured instanceof Quantity.Length
                        || measured instanceof Quantity.Stops
                        || measured instanceof Quantity.ShutterTime);
        return partOfFraction ? null : either(measured, byKey(at, first));
    }

    private boolean isPrice(int at) {
        return window.isOneOf("$€£¥₹", at - 1);
    }

    /** Whether what stands here are the decimals of a number without a whole part, or of a version: {@code .4}, {@code 1.5.2}. */
    private boolean isDecimal(int at) {
        return window.at(at - 1) == '.' && !Character.isLetter(window.at(at - 2)) && window.at(at - 2) != ')';
    }

    private @Nullable Quantity signed(int at) {
        Figure number = window.figure(at + 1);
        if (number == null) {
            return null;
        }
        Quantity plain = exposures.fraction(at + 1, number);
        if (plain == null) {
            plain = units.read(at + 1, number);
        }
        boolean negative = window.isOneOf("-−", at);
        if (plain instanceof Quantity.Stops stops) {
            return new Quantity.Stops(new Span(at, stops.span().end()), (negative ? -1 : 1) * Math.abs(stops.stops()));
        }
        boolean alone =
                plain == null && expects.equals("number") && !window.isWord(at - 1) && !window.isWord(number.end());
        return alone && negative ? new Quantity.Plain(new Span(at, number.end()), -number.value()) : null;
    }

    /** A number whose field says what it is: {@code "aperture_f": 8}. */
    private @Nullable Quantity byKey(int at, Figure first) {
        boolean wordGoesOn = window.isWord(first.end());
        if (wordGoesOn || window.at(at - 1) == '/') {
            return null;
        }
        Figure last = units.rangeEnd(at, first.end());
        if (last == null || window.isWord(last.end())) {
            last = first;
        }
        Span span = new Span(at, last.end());
        double min = Math.min(first.value(), last.value());
        double max = Math.max(first.value(), last.value());
        return switch (expects) {
            case "aperture" -> min >= 0.5 && max <= 128 ? new Quantity.Aperture(span, min, max, false) : null;
            case "focal-length" -> min >= 4 && max <= 2400 ? new Quantity.FocalLength(span, min, max) : null;
            case "lens" -> isAll(span) && min >= 8 && max <= 1200 ? new Quantity.FocalLength(span, min, max) : null;
            case "kelvin" -> min >= 1000 && max <= 40_000 ? new Quantity.ColorTemperature(span, min, max) : null;
            case "iso" -> min >= 6 && max <= 4_000_000 ? new Quantity.Iso(span, min, max) : null;
            case "shutter" -> min > 0 && max < 1 ? new Quantity.ShutterTime(span, min, max) : null;
            case "angle" -> max <= 360 ? new Quantity.Angle(span, min, max, false) : null;
            case "number", "distance" -> new Quantity.Plain(new Span(at, first.end()), first.value());
            default -> null;
        };
    }

    /** Whether nothing else stands in the stretch. */
    private boolean isAll(Span span) {
        return window.skipSpaces(window.start(), 4) == span.start() && window.skipSpaces(span.end(), 4) == window.end();
    }

    /** {@code #F3EDE4}, {@code 0x900C3F}; three digits only where they cannot number things, as {@code #12} does. */
    private @Nullable Quantity hex(int at, int from) {
        int i = from;
        int rgb = 0;
        boolean letter = false;
        while (i - from < 9 && Character.digit(window.at(i), 16) >= 0) {
            // The last two of eight digits are opacity.
            rgb = i - from < 6 ? rgb * 16 + Character.digit(window.at(i), 16) : rgb;
            letter |= Character.isLetter(window.at(i));
            i++;
        }
        int digits = i - from;
        boolean grey = window.at(from) == window.at(from + 1) && window.at(from) == window.at(from + 2);
        boolean brief = digits == 3 && window.at(at) == '#' && (letter || grey);
        if (window.isWord(i) || (digits != 6 && digits != 8 && !brief)) {
            return null;
        }
        int color = brief ? (rgb >> 8) * 0x110000 + (rgb >> 4 & 15) * 0x1100 + (rgb & 15) * 0x11 : rgb;
        return new Quantity.HexColor(new Span(at, i), color);
    }
}
