package portrait.editor.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import portrait.optics.Distance;
import portrait.optics.FNumber;
import portrait.optics.Frame;
import portrait.optics.Length;

/**
 * Numbers for people: never more digits than a prompt and a thin lens are worth. A distance or a blur has two, an angle of ten degrees and
 * more is whole, and zeros behind the point are not written.
 */
public final class Rounded {
    private static final int DIGITS = 2;
    private static final double KILOMETRE_MM = 1e6;
    private static final double METRE_MM = 1000;
    /** Up to here people speak of millimetres. */
    private static final double MILLIMETRES_BELOW = 20;

    private Rounded() {}

    /** Two significant digits: {@code 2.5}, {@code 0.23}, {@code 140}. */
    public static String number(double value) {
        return number(value, DIGITS);
    }

    /** So many significant digits. */
    public static String number(double value, int digits) {
        return plain(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP)));
    }

    /** A number that somebody wrote, as it was: four decimals at most. */
    public static String exact(double value) {
        return plain(BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP));
    }

    /** Without decimals. */
    public static String whole(double value) {
        return plain(new BigDecimal(value).setScale(0, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Two digits in the unit that people use for it: {@code 1.9 mm}, {@code 7 cm}, {@code 2.5 m}, {@code 1.2 km}. */
    public static String length(Length length) {
        double mm = length.mm();
        // Rounding comes first: 99.9 cm are a metre.
        double rounded = new BigDecimal(mm)
                .round(new MathContext(DIGITS, RoundingMode.HALF_UP))
                .doubleValue();
        if (rounded < MILLIMETRES_BELOW) {
            return number(mm) + " mm";
        }
        if (rounded < METRE_MM) {
            return number(mm / 10) + " cm";
        }
        return rounded < KILOMETRE_MM ? number(mm / METRE_MM) + " m" : number(mm / KILOMETRE_MM) + " km";
    }

    /** As {@link #length(Length)}; {@code infinity} without end. */
    public static String distance(Distance distance) {
        return switch (distance) {
            case Distance.At(Length length) -> length(length);
            case Distance.Infinite infinite -> "infinity";
        };
    }

    /** A distance that somebody wrote, in metres, with three digits at most, since feet have many: {@code 2.5 m}. */
    public static String metres(double metres) {
        return exact(new BigDecimal(metres)
                        .round(new MathContext(3, RoundingMode.HALF_UP))
                        .doubleValue()) + " m";
    }

    /** A share as percent: {@code 7.8 %}. */
    public static String percent(double share) {
        return number(share * 100) + " %";
    }

    /** Whole degrees from ten on, one decimal below. */
    public static String degrees(double value) {
        String figure = Math.abs(value) >= 9.95 ? whole(value) : number(value);
        return figure + "°";
    }

    /** {@code f/1.4}: two digits. */
    public static String fNumber(FNumber aperture) {
        return "f/" + number(aperture.value());
    }

    /** A focal length to whole millimetres, below ten to two digits. */
    public static String focal(Length focal) {
        return (focal.mm() >= 9.95 ? whole(focal.mm()) : number(focal.mm())) + " mm";
    }

    /** Sides of a frame: {@code 36×24 mm}; one decimal at most. */
    public static String frame(Frame frame) {
        return side(frame.width()) + "×" + side(frame.height()) + " mm";
    }

    private static String side(Length side) {
        return plain(new BigDecimal(side.mm()).setScale(1, RoundingMode.HALF_UP));
    }

    /** Whole kelvins. */
    public static String kelvin(double kelvin) {
        return whole(kelvin) + " K";
    }

    /** Stops to a tenth: {@code 1 stop}, {@code 1.6 stops}. */
    public static String stops(double stops) {
        String figure = plain(new BigDecimal(stops).setScale(1, RoundingMode.HALF_UP));
        return figure + (figure.equals("1") ? " stop" : " stops");
    }

    /** {@code 3:1}; two digits. */
    public static String ratio(double toOne) {
        return number(toOne) + ":1";
    }

    /** {@code 1/125 s} below half a second, {@code 2 s} above. */
    public static String seconds(double seconds) {
        double divisor = Math.rint(1 / seconds);
        return seconds < 0.4 ? "1/" + whole(divisor) + " s" : number(seconds) + " s";
    }

    /** {@code 1/250–1/125 s}; a single time where both ends read the same. */
    public static String seconds(double min, double max) {
        String low = seconds(min);
        String high = seconds(max);
        return low.equals(high) ? low : low.substring(0, low.length() - 2) + "–" + high;
    }

    /** A range: {@code 40–60}; one number where both ends read the same. */
    public static String between(String low, String high) {
        return low.equals(high) ? low : low + "–" + high;
    }
}
