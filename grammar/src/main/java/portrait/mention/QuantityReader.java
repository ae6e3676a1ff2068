package portrait.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import portrait.text.Span;

/**
 * Finds quantities by their notation. Each notation is tried where its first character stands; none looks further than a few words, so that
 * reading is linear in the text.
 */
final class QuantityReader {
    private static final int CONTEXT = 40;
    private static final Set<String> NOT_OPTICAL = Set.of(
            "mortar", "gun", "pistol", "rifle", "bullet", "caliber", "cannon", "jack", "thick", "nail", "screw",
            "rounds", "ammo");
    private static final String[] CAMERA_WORDS = {
        "mm", "lens", "aperture", "iso", "shutter", "bokeh", "depth of field", "camera", "prime"
    };

    private final String text;
    private final Stretch stretch;
    private final int start;
    private final int end;

    QuantityReader(String text, Stretch stretch) {
        this.text = text;
        this.stretch = stretch;
        this.start = stretch.span().start();
        this.end = stretch.span().end();
    }

    /** The quantity that starts at {@code at}, where a word may start. */
    @Nullable
    Quantity read(int at) {
        char c = text.charAt(at);
        if (Figure.isDigit(c)) {
            return c == '0' && charAt(at + 1) == 'x' ? hex(at, at + 2) : number(at);
        }
        return switch (c) {
            case 'f', 'F', 'ƒ' -> aperture(at);
            case 'T', 't' -> transmission(at);
            case 'I', 'i' -> iso(at);
            case '#' -> hex(at, at + 1);
            case '+', '-', '−', '±' -> signedStops(at);
            default -> null;
        };
    }

    // ---- numbers with a unit

    private @Nullable Quantity number(int at) {
        Figure first = Figure.at(text, at, end);
        if (first == null) {
            return null;
        }
        Quantity pair = product(at, first);
        if (pair == null) {
            pair = ratio(at, first);
        }
        if (pair == null && first.value() == 1 && charAt(first.end()) == '/') {
            pair = shutter(at, first.end() + 1);
        }
        if (pair != null) {
            return pair;
        }
        Quantity single = withUnit(at, first.value(), first.value(), first);
        if (single != null) {
            Figure last = rangeEnd(single.span().end());
            Quantity range = last == null ? null : withUnit(at, first.value(), last.value(), last);
            return range != null && range.getClass() == single.getClass() ? range : single;
        }
        Figure last = rangeEnd(first.end());
        Quantity range = last == null ? null : withUnit(at, first.value(), last.value(), last);
        if (range != null) {
            return range;
        }
        int slash = charAt(first.end()) == '/' ? first.end() + 1 : -1;
        Figure other = slash < 0 ? null : Figure.at(text, slash, end);
        if (other != null && first.value() >= 1000 && kelvinEnd(other) > 0) {
            return new Quantity.ColorTemperature(new Span(at, first.end()), first.value(), first.value());
        }
        return byKey(at, first);
    }

    /** The second number of a range such as {@code 24–70}, {@code 2200 - 2700} or {@code f/4 to f/5.6}. */
    private @Nullable Figure rangeEnd(int from) {
        int i = skipSpaces(from, 2);
        if ("-–—~〜～".indexOf(charAt(i)) >= 0) {
            i++;
        } else if (i > from && text.startsWith("to ", i) && i + 3 < end) {
            i += 3;
        } else {
            return null;
        }
        i = skipSpaces(i, 2);
        return i < end ? Figure.at(text, i, end) : null;
    }

    /** A range from {@code low} to {@code high} in the unit that stands behind {@code last}. */
    private @Nullable Quantity withUnit(int at, double low, double high, Figure last) {
        double min = Math.min(low, high);
        double max = Math.max(low, high);
        int unitStart = skipSpaces(last.end(), 1);
        if (charAt(unitStart) == '-' && Character.isLetter(charAt(unitStart + 1))) {
            unitStart++;
        }
        char c = charAt(unitStart);
        if (c == '°' || c == 'º') {
            char behind = charAt(unitStart + 1);
            boolean other = behind == 'C' || behind == 'F' || Figure.isDigit(behind);
            return other ? null : angle(at, min, max, unitStart + 1);
        }
        if (c == '\'' || c == '’' || c == '′') {
            boolean feet = unitStart == last.end()
                    && last.whole()
                    && max <= 100
                    && (at == start || "'’‘\"“".indexOf(text.charAt(at - 1)) < 0)
                    && " ,.;)\"”".indexOf(unitStart + 1 < end ? charAt(unitStart + 1) : ' ') >= 0;
            return feet ? length(at, unitStart + 1, min, max, 0.3048) : null;
        }
        int unitEnd = unitStart;
        while (unitEnd < end && unitEnd - unitStart < 12 && Character.isLetter(text.charAt(unitEnd))) {
            unitEnd++;
        }
        if (unitEnd == unitStart || (unitEnd < end && Figure.isDigit(text.charAt(unitEnd)))) {
            return null;
        }
        String unit = text.substring(unitStart, unitEnd);
        return switch (unit) {
            case "mm", "MM", "Mm", "millimeter", "millimeters", "millimetre", "millimetres", "毫米" ->
                millimetres(at, unitEnd, min, max);
            case "cm", "centimeters", "centimetres", "centimeter", "centimetre" -> length(at, unitEnd, min, max, 0.01);
            case "m", "meter", "meters", "metre", "metres" -> length(at, unitEnd, min, max, 1);
            case "ft", "feet", "foot" -> length(at, unitEnd, min, max, 0.3048);
            case "in", "inch", "inches" -> unit.equals("in") ? null : length(at, unitEnd, min, max, 0.0254);
            case "K", "k", "Kelvin", "kelvin", "Kelvins", "kelvins" -> kelvin(at, unitEnd, min, max, unit, last);
            case "degree", "degrees", "deg" -> angle(at, min, max, unitEnd);
            case "stop", "stops", "EV", "ev" -> new Quantity.Stops(new Span(at, unitEnd), max);
            case "aperture" -> max <= 64 ? new Quantity.Aperture(new Span(at, last.end()), min, max, false) : null;
            case "F", "f" -> bareAperture(at, unitEnd, min, max, last);
            case "s", "sec", "second", "seconds" -> exposure(at, unitEnd, min, max);
            default -> null;
        };
    }

    private @Nullable Quantity millimetres(int at, int unitEnd, double min, double max) {
        boolean dimension = at > start && "x×*".indexOf(text.charAt(at - 1)) >= 0;
        if (dimension || min < 4 || max > 2400 || NOT_OPTICAL.contains(Window.wordBehind(text, unitEnd, end))) {
            return length(at, unitEnd, min, max, 0.001);
        }
        return new Quantity.FocalLength(new Span(at, unitEnd), min, max);
    }

    private Quantity length(int at, int unitEnd, double min, double max, double metres) {
        return new Quantity.Length(new Span(at, unitEnd), min * metres, max * metres);
    }

    private int kelvinEnd(Figure figure) {
        int unit = skipSpaces(figure.end(), 1);
        boolean unitHere = charAt(unit) == 'K' && (unit + 1 >= end || !Character.isLetterOrDigit(charAt(unit + 1)));
        return unitHere && figure.value() >= 1000 ? unit + 1 : -1;
    }

    /** 8K, 16K and the like are picture sizes or money; a colour temperature has four digits or more. */
    private @Nullable Quantity kelvin(int at, int unitEnd, double min, double max, String unit, Figure last) {
        boolean plausible = min >= (unit.equals("k") ? 1500 : 1000) && max <= 40_000 && last.whole();
        return plausible ? new Quantity.ColorTemperature(new Span(at, unitEnd), min, max) : null;
    }

    private Quantity angle(int at, double min, double max, int unitEnd) {
        boolean elevation = switch (Window.wordBehind(text, unitEnd, end)) {
            case "up", "high", "above", "elevation", "elevated", "upward", "upwards", "overhead" -> true;
            default -> false;
        };
        return new Quantity.Angle(new Span(at, unitEnd), min, max, elevation);
    }

    private @Nullable Quantity exposure(int at, int unitEnd, double min, double max) {
        boolean exposure = stretch.expects().equals("shutter") || near(at, unitEnd, 30, "exposure", "shutter");
        return exposure ? new Quantity.ShutterTime(new Span(at, unitEnd), min, max) : null;
    }

    /** {@code 1.8F}: an f-number written backwards, where the text speaks of cameras. */
    private @Nullable Quantity bareAperture(int at, int unitEnd, double min, double max, Figure last) {
        boolean plausible = max <= 32 && (!last.whole() || near(at, unitEnd, CONTEXT, "aperture", "光圈", "生成"));
        return plausible && near(at, unitEnd, CONTEXT, CAMERA_WORDS)
                ? new Quantity.Aperture(new Span(at, unitEnd), min, max, false)
                : null;
    }

    /** A number whose field says what it is: {@code "aperture_f": 8}. */
    private @Nullable Quantity byKey(int at, Figure figure) {
        Span span = new Span(at, figure.end());
        double value = figure.value();
        boolean wordGoesOn = figure.end() < end && Character.isLetter(text.charAt(figure.end()));
        if (wordGoesOn || (at > start && text.charAt(at - 1) == '.')) {
            return null;
        }
        return switch (stretch.expects()) {
            case "aperture" -> value >= 0.5 && value <= 128 ? new Quantity.Aperture(span, value, value, false) : null;
            case "focal-length" -> value >= 4 && value <= 2400 ? new Quantity.FocalLength(span, value, value) : null;
            case "kelvin" ->
                value >= 1000 && value <= 40_000 ? new Quantity.ColorTemperature(span, value, value) : null;
            case "iso" -> value >= 6 && value <= 4_000_000 ? new Quantity.Iso(span, value, value) : null;
            case "shutter" -> value > 0 && value < 1 ? new Quantity.ShutterTime(span, value, value) : null;
            case "angle" -> value <= 360 ? new Quantity.Angle(span, value, value, false) : null;
            case "number", "distance" -> new Quantity.Plain(span, value);
            default -> null;
        };
    }

    // ---- pairs

    /** {@code 1024x1536}, {@code 60×90 cm}. */
    private @Nullable Quantity product(int at, Figure width) {
        int sign = skipSpaces(width.end(), 1);
        if ("x×*X".indexOf(charAt(sign)) < 0) {
            return null;
        }
        int from = skipSpaces(sign + 1, 1);
        Figure height = from < end ? Figure.at(text, from, end) : null;
        if (height == null) {
            return null;
        }
        String unit = Window.wordBehind(text, height.end(), end);
        double metres = switch (unit) {
            case "mm" -> 0.001;
            case "cm" -> 0.01;
            case "m" -> 1;
            case "in", "inch", "inches" -> 0.0254;
            case "ft", "feet", "foot" -> 0.3048;
            default -> 0;
        };
        if (metres > 0) {
            int unitEnd = text.indexOf(unit.substring(0, 1), height.end()) + unit.length();
            return new Quantity.Dimensions(
                    new Span(at, Math.min(end, unitEnd)), width.value() * metres, height.value() * metres);
        }
        boolean pixels = width.whole()
                && height.whole()
                && width.value() >= 64
                && height.value() >= 64
                && width.value() <= 100_000
                && height.value() <= 100_000;
        return pixels
                ? new Quantity.PixelSize(new Span(at, height.end()), (int) width.value(), (int) height.value())
                : null;
    }

    private @Nullable Quantity ratio(int at, Figure left) {
        int colon = skipSpaces(left.end(), 1);
        if (charAt(colon) != ':' && charAt(colon) != '：') {
            return null;
        }
        int from = colon > left.end() ? skipSpaces(colon + 1, 1) : colon + 1;
        Figure right = from < end ? Figure.at(text, from, end) : null;
        boolean partOfMore = right == null
                || charAt(right.end()) == ':' && Figure.isDigit(charAt(right.end() + 1))
                || (at > start && ":.".indexOf(text.charAt(at - 1)) >= 0)
                || Character.isLetter(charAt(right.end()));
        if (partOfMore || right == null || right.value() == 0 || left.value() == 0) {
            return null;
        }
        Span span = new Span(at, right.end());
        return RatioSense.of(this::near, stretch.expects(), span, left, right);
    }

    boolean near(int from, int to, int reach, String... words) {
        return Window.near(text, from, to, reach, start, end, words);
    }

    /** {@code 1/125}, {@code 1/160–1/250}, with or without an s; short fractions only with one. */
    private @Nullable Quantity shutter(int at, int from) {
        Figure divisor = Figure.at(text, from, end);
        if (divisor == null || !divisor.whole() || divisor.value() < 2 || divisor.value() > 32_000) {
            return null;
        }
        int last = divisor.end();
        double other = divisor.value();
        int second = skipSpaces(last, 1);
        if ("-–—".indexOf(charAt(second)) >= 0 && text.startsWith("1/", skipSpaces(second + 1, 1))) {
            Figure upper = Figure.at(text, skipSpaces(second + 1, 1) + 2, end);
            if (upper != null && upper.whole() && upper.value() > 0) {
                other = upper.value();
                last = upper.end();
            }
        }
        String unit = Window.wordBehind(text, last, end);
        boolean seconds = unit.equals("s") || unit.startsWith("sec");
        boolean plausible = seconds
                || stretch.expects().equals("shutter")
                || (divisor.value() >= 15
                        && (near(at, last, 30, "shutter", "exposure", "iso", "f/", "mm") || divisor.value() % 5 == 0));
        if (!plausible || charAt(last) == '.' && Figure.isDigit(charAt(last + 1))) {
            return null;
        }
        int stop = seconds ? text.indexOf(unit.charAt(0), last) + unit.length() : last;
        double low = 1 / Math.max(divisor.value(), other);
        return new Quantity.ShutterTime(new Span(at, Math.min(end, stop)), low, 1 / Math.min(divisor.value(), other));
    }

    // ---- notations that start with a letter or a sign

    private @Nullable Quantity aperture(int at) {
        int from = at + 1;
        boolean slash = "/∕⁄".indexOf(charAt(from)) >= 0;
        boolean spaced = false;
        if (slash) {
            from = skipSpaces(from + 1, 1);
        } else if (charAt(from) == ' ') {
            spaced = true;
            from++;
        }
        Figure number = from < end ? Figure.at(text, from, end) : null;
        if (number == null || number.value() < 0.5 || number.value() > 128 || charAt(number.end()) == '/') {
            return null;
        }
        boolean lowerCaseGoesOn = Character.isLowerCase(charAt(number.end()));
        boolean sure = slash
                || (!number.whole() && number.value() <= 64)
                || (!spaced
                        && text.charAt(at) != 'F'
                        && number.value() <= 64
                        && near(at, number.end(), CONTEXT, CAMERA_WORDS))
                || (number.value() <= 64 && near(at, number.end(), 24, "mm", "lens", "aperture", "iso"));
        if (!sure || lowerCaseGoesOn) {
            return null;
        }
        int last = number.end();
        double other = number.value();
        Figure upper = apertureRangeEnd(last);
        if (upper != null && upper.value() >= 0.5 && upper.value() <= 128) {
            other = upper.value();
            last = upper.end();
        }
        return new Quantity.Aperture(
                new Span(at, last), Math.min(number.value(), other), Math.max(number.value(), other), false);
    }

    private @Nullable Figure apertureRangeEnd(int from) {
        int i = skipSpaces(from, 2);
        boolean to = i > from && text.startsWith("to ", i);
        boolean dash = "-–—~".indexOf(charAt(i)) >= 0;
        if (!to && !dash) {
            return null;
        }
        i = skipSpaces(i + (to ? 3 : 1), 2);
        boolean letter = "fFƒ".indexOf(charAt(i)) >= 0;
        if (letter) {
            i++;
            i += charAt(i) == '/' ? 1 : 0;
        } else if (to) {
            return null;
        }
        Figure number = i < end ? Figure.at(text, i, end) : null;
        boolean unit = number != null && Character.isLetter(charAt(number.end()));
        return unit ? null : number;
    }

    private @Nullable Quantity transmission(int at) {
        Figure number = at + 1 < end ? Figure.at(text, at + 1, end) : null;
        if (text.charAt(at) != 'T' || number == null || number.value() < 0.7 || number.value() > 32) {
            return null;
        }
        boolean sure = !number.whole() || near(at, number.end(), CONTEXT, "mm", "cine", "anamorphic", "t-stop");
        boolean goesOn = Character.isLetterOrDigit(charAt(number.end()));
        return sure && !goesOn
                ? new Quantity.Aperture(new Span(at, number.end()), number.value(), number.value(), true)
                : null;
    }

    private @Nullable Quantity iso(int at) {
        if (!text.regionMatches(true, at, "iso", 0, 3) || at + 3 >= end) {
            return null;
        }
        int from = at + 3;
        while (from < end && from - at < 6 && " :-".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        Figure number = from < end ? Figure.at(text, from, end) : null;
        if (number == null || number.value() < 6 || number.value() > 4_000_000) {
            return null;
        }
        Figure upper = rangeEnd(number.end());
        double other = upper != null && upper.value() >= 6 ? upper.value() : number.value();
        int last = upper != null && upper.value() >= 6 ? upper.end() : number.end();
        return new Quantity.Iso(new Span(at, last), Math.min(number.value(), other), Math.max(number.value(), other));
    }

    private @Nullable Quantity signedStops(int at) {
        Figure number = at + 1 < end ? Figure.at(text, at + 1, end) : null;
        if (number == null) {
            return null;
        }
        Quantity plain = withUnit(at, number.value(), number.value(), number);
        if (plain instanceof Quantity.Stops stops) {
            double sign = text.charAt(at) == '+' || text.charAt(at) == '±' ? 1 : -1;
            return new Quantity.Stops(stops.span(), sign * stops.stops());
        }
        return null;
    }

    /** {@code #F3EDE4}, {@code 0x900C3F}; three digits only with a letter among them, as {@code #12} numbers things. */
    private @Nullable Quantity hex(int at, int from) {
        int i = from;
        int rgb = 0;
        boolean letter = false;
        while (i < end && i - from < 9 && Character.digit(text.charAt(i), 16) >= 0) {
            rgb = rgb * 16 + Character.digit(text.charAt(i), 16);
            letter |= Character.isLetter(text.charAt(i));
            i++;
        }
        boolean goesOn = i < end && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
        int digits = i - from;
        if (goesOn || (digits != 6 && !(digits == 3 && letter && text.charAt(at) == '#'))) {
            return null;
        }
        if (digits == 3) {
            rgb = (rgb >> 8) * 0x110000 + (rgb >> 4 & 15) * 0x1100 + (rgb & 15) * 0x11;
        }
        return new Quantity.HexColor(new Span(at, i), rgb);
    }

    // ---- looking

    private char charAt(int at) {
        return at >= start && at < end ? text.charAt(at) : '\0';
    }

    private int skipSpaces(int from, int most) {
        int i = from;
        while (i < end && i - from < most && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')) {
            i++;
        }
        return i;
    }
}
