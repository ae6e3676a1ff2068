package portrait.editor.explain;

import java.util.Locale;
import java.util.Optional;
import portrait.optics.Frame;
import portrait.optics.Result;
import portrait.optics.SensorFormat;
import portrait.optics.SensorFormats;
import portrait.vocabulary.Vocabulary;

/**
 * Reads a single measure as people type it, where a command or an input box asks for it: {@code 85}, {@code 85mm}, {@code f/1,4},
 * {@code 8ft}, {@code 24x36}. Numbers come back as they are; whether they can be computed with is for their {@code checked} factories.
 */
public final class Measures {
    private static final double MM_PER_INCH = 25.4;
    private static final double MM_PER_FOOT = 304.8;

    private Measures() {}

    /**
     * A length in millimetres.
     *
     * @param bareUnit millimetres that a number without a unit counts in
     */
    public static Optional<Double> length(String text, double bareUnit) {
        String words = text.strip();
        Optional<Double> feet = feetAndInches(words);
        if (feet.isPresent()) {
            return feet;
        }
        int unit = unitStart(words);
        Optional<Double> scale = switch (words.substring(unit).strip().toLowerCase(Locale.ROOT)) {
            case "" -> Optional.of(bareUnit);
            case "mm", "millimeter", "millimeters", "millimetre", "millimetres" -> Optional.of(1.0);
            case "cm", "centimeter", "centimeters", "centimetre", "centimetres" -> Optional.of(10.0);
            case "m", "meter", "meters", "metre", "metres" -> Optional.of(1000.0);
            case "km" -> Optional.of(1e6);
            case "in", "inch", "inches", "\"", "″", "”" -> Optional.of(MM_PER_INCH);
            case "ft", "foot", "feet", "'", "′", "’" -> Optional.of(MM_PER_FOOT);
            default -> Optional.empty();
        };
        return scale.flatMap(mm -> number(words.substring(0, unit)).map(value -> value * mm));
    }

    /** {@code 5'6"}: feet with inches behind them. */
    private static Optional<Double> feetAndInches(String words) {
        int mark = indexOf(words, "'′’");
        boolean both = mark > 0 && mark + 1 < words.length();
        if (!both) {
            return Optional.empty();
        }
        String inches = words.substring(mark + 1).strip();
        boolean marked = indexOf(inches, "\"″”") == inches.length() - 1;
        String figure = marked ? inches.substring(0, inches.length() - 1) : inches;
        return number(words.substring(0, mark))
                .flatMap(feet -> number(figure).map(rest -> feet * MM_PER_FOOT + rest * MM_PER_INCH));
    }

    private static int indexOf(String words, String signs) {
        for (int i = 0; i < words.length(); i++) {
            if (signs.indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word means that there is no end: {@code infinity}, {@code inf}, {@code ∞}. */
    public static boolean isInfinity(String text) {
        String word = text.strip();
        return word.equals("∞") || word.equalsIgnoreCase("infinity") || word.equalsIgnoreCase("inf");
    }

    /** An f-number: {@code f/1.4}, {@code F1.4}, {@code ƒ/1,4}, {@code 1.4}. A T-stop is none. */
    public static Optional<Double> fNumber(String text) {
        String words = text.strip();
        int at = 0;
        if (at < words.length() && "fFƒ".indexOf(words.charAt(at)) >= 0) {
            at++;
            while (at < words.length() && "/∕⁄: ".indexOf(words.charAt(at)) >= 0) {
                at++;
            }
        }
        return number(words.substring(at));
    }

    /** A colour temperature: {@code 2700}, {@code 2700K}, {@code 5,600 K}, {@code 3200 kelvin}. */
    public static Optional<Double> kelvin(String text) {
        String words = text.strip();
        int unit = unitStart(words);
        String name = words.substring(unit).strip();
        boolean known = name.isEmpty()
                || name.equalsIgnoreCase("K")
                || name.equalsIgnoreCase("kelvin")
                || name.equalsIgnoreCase("kelvins")
                || name.equals("°K");
        return known ? number(words.substring(0, unit)) : Optional.empty();
    }

    /**
     * A frame: the name of a format or a camera as makers lay it ({@code full-frame}, {@code MFT}, {@code Hasselblad X2D}), or its width and
     * height in millimetres ({@code 36x24}; {@code 24x36} is the same camera held upright). Nothing where the words are neither.
     */
    public static Optional<Result<Frame>> frame(String text, Vocabulary vocabulary) {
        String words = text.strip();
        for (SensorFormat format : SensorFormats.ALL) {
            if (format.name().equalsIgnoreCase(words.replace('×', 'x').replace(' ', '-'))) {
                return Optional.of(new Result.Ok<>(format.frame()));
            }
        }
        return sides(words).or(() -> named(words, vocabulary));
    }

    private static Optional<Result<Frame>> sides(String words) {
        int sign = indexOf(words, "xX×*");
        if (sign <= 0) {
            return Optional.empty();
        }
        String second = words.substring(sign + 1).strip();
        String height = second.endsWith("mm") ? second.substring(0, second.length() - 2) : second;
        return number(words.substring(0, sign))
                .flatMap(w -> number(height)
                        .map(h -> upright(w, h)
                                .<Result<Frame>>map(Result.Ok::new)
                                .orElseGet(
                                        () -> SensorFormat.checked(words, w, h).map(SensorFormat::frame))));
    }

    /** The numbers of a format's name, swapped: {@code 33x44} is 44x33 held upright, not a sensor of 33 mm. */
    private static Optional<Frame> upright(double width, double height) {
        String swapped = Rounded.exact(height) + "x" + Rounded.exact(width);
        return SensorFormats.ALL.stream()
                .filter(format -> format.name().equals(swapped))
                .map(format -> format.frame().portrait())
                .findFirst();
    }

    private static Optional<Result<Frame>> named(String words, Vocabulary vocabulary) {
        return vocabulary.match(words, 0, words.length()).stream()
                .filter(match -> match.end() == words.length())
                .flatMap(match -> match.values().stream())
                .flatMap(entry -> Sensors.nearest(entry.term()).stream())
                .<Result<Frame>>map(Result.Ok::new)
                .findFirst();
    }

    /** Where the number ends and its unit begins. */
    private static int unitStart(String words) {
        int at = words.length();
        while (at > 0 && !isPart(words.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** {@code 1e9}: as calculators print it. */
    private static Optional<Double> exponential(String digits) {
        int e = indexOf(digits, "eE");
        String power = digits.substring(e + 1);
        boolean small = !power.isEmpty() && power.length() <= 2 && power.chars().allMatch(c -> c >= '0' && c <= '9');
        return small
                ? number(digits.substring(0, e))
                        .map(value -> value * Math.pow(10, Integer.parseInt(power)))
                        .filter(Double::isFinite)
                : Optional.empty();
    }

    private static boolean isPart(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',';
    }

    /** A number with a decimal point or comma; a comma before exactly three digits parts thousands, as in {@code 5,600}. */
    static Optional<Double> number(String text) {
        String words = text.strip();
        boolean negative = words.startsWith("-") || words.startsWith("−");
        String digits = negative ? words.substring(1) : words;
        if (indexOf(digits, "eE") > 0) {
            return exponential(digits).map(value -> negative ? -value : value);
        }
        int comma = digits.indexOf(',');
        boolean thousands = comma > 0
                && comma <= 3
                && digits.length() == comma + 4
                && digits.charAt(0) != '0'
                && digits.indexOf('.') < 0
                && comma == digits.lastIndexOf(',');
        String plain = thousands ? digits.replace(",", "") : digits.replace(',', '.');
        int point = plain.indexOf('.');
        boolean wellFormed = !plain.isEmpty()
                && plain.length() <= 300
                && point == plain.lastIndexOf('.')
                && point != plain.length() - 1
                && plain.chars().allMatch(c -> isPart((char) c));
        return wellFormed ? Optional.of((negative ? -1 : 1) * Double.parseDouble(plain)) : Optional.empty();
    }
}
