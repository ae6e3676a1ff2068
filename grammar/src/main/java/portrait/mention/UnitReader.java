package portrait.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import portrait.text.Span;

/** Reads a number, or a range, with the unit behind it. */
final class UnitReader {
    private static final int REACH = 40;
    private static final int MAX_UNIT = 12;
    private static final Set<String> NOT_OPTICAL = Set.of(
            "mortar",
            "gun",
            "pistol",
            "rifle",
            "bullet",
            "bullets",
            "caliber",
            "calibre",
            "cannon",
            "jack",
            "thick",
            "nail",
            "screw",
            "rounds",
            "ammo",
            "ammunition",
            "shell",
            "shells",
            "stubble",
            "pearl",
            "pearls",
            "bead",
            "beads",
            "heel",
            "heels",
            "stud",
            "studs",
            "gap",
            "of",
            "leather",
            "thread",
            "strap",
            "band",
            "wire",
            "ribbon");
    private static final Words CAMERA_WORDS = Words.of(
            "mm",
            "lens",
            "aperture",
            "iso",
            "shutter",
            "bokeh",
            "depth of field",
            "camera",
            "prime",
            "光圈",
            "生成",
            "レンズ",
            "镜头",
            "鏡頭");
    /** Below it, millimetres measure things unless a lens is spoken of. */
    private static final double SHORTEST_USUAL_LENS = 12;

    private static final Words SHORT_LENS_WORDS =
            Words.of("lens", "fisheye", "wide", "f/", "circular", "shot on", "camera", "focal");
    private static final Words APERTURE_WORDS = Words.of("aperture", "光圈", "生成");
    private static final Words ANGLE_WORDS = Words.of("角", "侧", "側", "俯", "仰", "斜");

    private final Window window;
    private final String expects;
    private final ExposureReader exposures;

    UnitReader(Window window, String expects) {
        this.window = window;
        this.expects = expects;
        this.exposures = new ExposureReader(window, expects);
    }

    @Nullable
    Quantity read(int at, Figure number) {
        Figure first = written(number);
        Quantity single = withUnit(at, first.value(), first.value(), first);
        if (single != null) {
            Figure last = rangeEnd(at, single.span().end());
            Quantity range = last == null ? null : withUnit(at, first.value(), last.value(), last);
            return range != null && range.getClass().equals(single.getClass()) ? range : single;
        }
        Figure last = rangeEnd(at, first.end());
        Quantity range = last == null ? null : withUnit(at, first.value(), last.value(), last);
        return range == null ? sharedKelvin(at, first) : range;
    }

    /** {@code 3200/5600K}: the unit stands behind the second of two values. */
    private @Nullable Quantity sharedKelvin(int at, Figure first) {
        Figure other = window.at(first.end()) == '/' ? window.figure(first.end() + 1) : null;
        if (other == null || first.value() < 1000 || first.value() > 40_000) {
            return null;
        }
        int unit = window.skipSpaces(other.end(), 1);
        boolean kelvin = window.at(unit) == 'K' && !window.isWord(unit + 1) && other.value() >= 1000;
        return kelvin ? new Quantity.ColorTemperature(new Span(at, first.end()), first.value(), first.value()) : null;
    }

    /** Digits with blanks among them: {@code 5 600 K}, and the {@code 5 0 mm} of captions cut into single digits. */
    private Figure written(Figure first) {
        int next = window.skipSpaces(first.end(), 1);
        Figure second = next > first.end() && first.whole() ? window.figure(next) : null;
        if (second == null || !second.whole()) {
            return first;
        }
        int unit = window.skipSpaces(second.end(), 1);
        int digits = second.end() - next;
        if (digits == 3 && first.value() < 100 && window.at(unit) == 'K' && !window.isWord(unit + 1)) {
            return new Figure(first.value() * 1000 + second.value(), second.end(), true);
        }
        boolean splitLens =
                digits == 1 && first.value() < 10 && second.value() % 5 == 0 && window.startsWith("mm", unit);
        return splitLens ? new Figure(first.value() * 10 + second.value(), second.end(), true) : first;
    }

    /** The second number of a range such as {@code 24–70}, {@code 2200 - 2700}, {@code 3000 to 3400} or {@code between 4000 and 4500}. */
    @Nullable
    Figure rangeEnd(int at, int from) {
        int i = window.skipSpaces(from, 2);
        if (window.isOneOf("-–—~〜～至到", i)) {
            i++;
        } else if (i > from && window.startsWith("to ", i)) {
            i += 3;
        } else if (i > from
                && window.startsWith("and ", i)
                && window.wordBefore(at).equals("between")) {
            i += 4;
        } else {
            return null;
        }
        return window.figure(window.skipSpaces(i, 2));
    }

    /** A range from {@code low} to {@code high} in the unit that stands behind {@code last}. */
    private @Nullable Quantity withUnit(int at, double low, double high, Figure last) {
        double min = Math.min(low, high);
        double max = Math.max(low, high);
        int unit = window.skipSpaces(last.end(), 1);
        if (window.at(unit) == '-' && Character.isLetter(window.at(unit + 1))) {
            unit++;
        }
        char c = window.at(unit);
        if (c == '°' || c == 'º') {
            return degrees(at, min, max, unit + 1, last);
        }
        if (c == '\'' || c == '’' || c == '′') {
            return unit == last.end() && last.whole() ? feet(at, min, max, unit + 1) : null;
        }
        int end = unit;
        while (end - unit < MAX_UNIT && window.isWord(end) && Character.isLetter(window.at(end))) {
            end++;
        }
        if (end == unit) {
            return inIdeographs(at, min, max, unit);
        }
        return window.isDigit(end) ? null : inLetters(at, min, max, unit, end, last);
    }

    private @Nullable Quantity inLetters(int at, double min, double max, int unit, int end, Figure last) {
        return switch (window.text().substring(unit, end)) {
            case "mm", "MM", "Mm", "millimeter", "millimeters", "millimetre", "millimetres", "мм" ->
                millimetres(at, end, min, max);
            case "cm", "CM", "centimeter", "centimeters", "centimetre", "centimetres" ->
                length(at, end, min, max, 0.01);
            case "m",
                    "meter",
                    "meters",
                    "metre",
                    "metres",
                    "metro",
                    "metros",
                    "metri",
                    "Meter",
                    "Metern",
                    "mètre",
                    "mètres" -> window.isOneOf("²³/^", end) ? null : length(at, end, min, max, 1);
            case "ft", "feet", "foot" -> length(at, end, min, max, 0.3048);
            case "inch", "inches" -> length(at, end, min, max, 0.0254);
            case "K", "Kelvin", "kelvin", "Kelvins", "kelvins" -> kelvin(at, end, min, max, 1000, last);
            case "k" -> kelvin(at, end, min, max, 1500, last);
            case "degree", "degrees", "deg", "degs", "grados", "gradi", "graus", "Grad", "degrés" ->
                degrees(at, min, max, end, last);
            case "도" -> degrees(at, min, max, end, last);
            case "stop", "stops", "EV", "ev" -> min == 0 ? null : exposures.stops(at, end, max);
            case "aperture" -> isAperture(min, max) ? aperture(at, last.end(), min, max) : null;
            case "F", "f" -> writtenBackwards(at, end, min, max, last);
            case "s", "sec", "secs", "second", "seconds" -> exposures.seconds(at, end, min, max);
            default -> null;
        };
    }

    private @Nullable Quantity inIdeographs(int at, double min, double max, int unit) {
        if (window.startsWith("毫米", unit) || window.startsWith("ミリ", unit) || window.startsWith("มม", unit)) {
            return millimetres(at, unit + 2, min, max);
        }
        if (window.startsWith("厘米", unit) || window.startsWith("公分", unit)) {
            return length(at, unit + 2, min, max, 0.01);
        }
        if (window.at(unit) == '米') {
            return length(at, unit + 1, min, max, 1);
        }
        if (window.startsWith("メートル", unit)) {
            return length(at, unit + 4, min, max, 1);
        }
        boolean angle =
                window.startsWith("度角", unit) || (window.at(unit) == '度' && window.near(at, unit + 1, 6, ANGLE_WORDS));
        return angle ? new Quantity.Angle(new Span(at, unit + 1), min, max, false) : null;
    }

    private Quantity millimetres(int at, int end, double min, double max) {
        boolean ofThing = window.isOneOf("x×*", at - 1)
                || min < 4
                || max > 2400
                || NOT_OPTICAL.contains(window.wordBehind(end).letters())
                || (min < SHORTEST_USUAL_LENS
                        && !expects.equals("lens")
                        && !expects.equals("focal-length")
                        && !window.near(at, end, REACH, SHORT_LENS_WORDS));
        return ofThing ? length(at, end, min, max, 0.001) : new Quantity.FocalLength(new Span(at, end), min, max);
    }

    private static Quantity length(int at, int end, double min, double max, double metres) {
        return new Quantity.Length(new Span(at, end), min * metres, max * metres);
    }

    /** {@code 5'}, {@code 5'11"}, in metres. A quote may only close what was quoted. */
    private @Nullable Quantity feet(int at, double min, double max, int end) {
        if (max > 100 || window.isOneOf("'’‘\"“°", at - 1) || window.isWord(end) && !window.isDigit(end)) {
            return null;
        }
        Figure inches = window.figure(window.skipSpaces(end, 1));
        int mark = inches == null ? end : inches.end();
        boolean escaped = window.startsWith("\\\"", mark);
        boolean marked = window.isOneOf("\"”″", mark);
        if (inches != null && min == max && inches.value() < 12 && (marked || escaped || !window.isWord(mark))) {
            int stop = mark + (marked ? 1 : escaped ? 2 : 0);
            double metres = min * 0.3048 + inches.value() * 0.0254;
            return new Quantity.Length(new Span(at, stop), metres, metres);
        }
        return window.isDigit(end) ? null : length(at, end, min, max, 0.3048);
    }

    /** 8K and 16K are picture sizes; a colour temperature has four digits or more. */
    private @Nullable Quantity kelvin(int at, int end, double min, double max, double least, Figure last) {
        boolean plausible = min >= least && max <= 40_000 && last.whole();
        return plausible ? new Quantity.ColorTemperature(new Span(at, end), min, max) : null;
    }

    private @Nullable Quantity degrees(int at, double min, double max, int end, Figure last) {
        Window.Word behind = window.wordBehind(end);
        return switch (behind.letters()) {
            case "k", "kelvin" -> kelvin(at, behind.end(), min, max, 1000, last);
            case "c", "f", "celsius", "fahrenheit", "n", "s", "e", "w" -> null;
            case "up", "high", "above", "elevation", "elevated", "upward", "upwards", "overhead" ->
                new Quantity.Angle(new Span(at, end), min, max, true);
            case "below" -> new Quantity.Angle(new Span(at, end), -max, -min, true);
            default -> window.isDigit(end) ? null : new Quantity.Angle(new Span(at, end), min, max, false);
        };
    }

    private static boolean isAperture(double min, double max) {
        return min >= ApertureReader.MIN && max <= 64;
    }

    private static Quantity aperture(int at, int end, double min, double max) {
        return new Quantity.Aperture(new Span(at, end), min, max, false);
    }

    /** {@code 1.8F}, where the text speaks of cameras. */
    private @Nullable Quantity writtenBackwards(int at, int end, double min, double max, Figure last) {
        boolean plausible =
                isAperture(min, max) && max <= 32 && (!last.whole() || window.near(at, end, REACH, APERTURE_WORDS));
        return plausible && window.near(at, end, REACH, CAMERA_WORDS) ? aperture(at, end, min, max) : null;
    }
}
