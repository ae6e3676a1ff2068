package portrait.editor.explain;

import java.util.Locale;
import java.util.Optional;
import portrait.optics.colour.ConversionFilter;
import portrait.optics.colour.Kelvin;
import portrait.optics.colour.MiredShift;
import portrait.optics.colour.Perceptibility;
import portrait.optics.colour.Srgb;

/** Words and figures for the colour of light. */
final class LightColours {
    private LightColours() {}

    /** {@code #ffac59}. */
    static String hex(Srgb colour) {
        return String.format(Locale.ROOT, "#%06x", colour.rgb());
    }

    /** What such a light is like. */
    static String character(Kelvin temperature) {
        double kelvin = temperature.kelvin();
        if (kelvin < 2000) {
            return "the orange of flames";
        }
        if (kelvin < 2500) {
            return "deep amber, as of sodium street lights and dimmed bulbs";
        }
        if (kelvin < 3000) {
            return "the yellow-orange of household bulbs";
        }
        if (kelvin < 3600) {
            return "the warm white of studio tungsten";
        }
        if (kelvin < 4600) {
            return "between tungsten and daylight: warm beside daylight, cool beside a bulb";
        }
        if (kelvin < 5300) {
            return "a slightly warm daylight";
        }
        if (kelvin < 6100) {
            return "daylight, as of the midday sun and of flash";
        }
        if (kelvin < 7200) {
            return "a slightly cool daylight, as under an overcast sky";
        }
        return kelvin < 9500 ? "the cool light of open shade" : "the blue of the clear sky";
    }

    /** {@code +192 mired, warmer: as different as tungsten and daylight}. */
    static String words(MiredShift shift) {
        double mired = shift.mired();
        String sign = mired > 0 ? "+" : "";
        Perceptibility difference = shift.perceptibility();
        String direction = difference == Perceptibility.INVISIBLE ? "" : mired > 0 ? ", warmer: " : ", cooler: ";
        String figure = Rounded.whole(mired);
        return (figure.equals("0") ? "0" : sign + figure) + " mired"
                + (direction.isEmpty() ? ": " : direction)
                + Names.of(difference);
    }

    /** A gel that brings a light near to another, where one is worth the trouble. */
    static Optional<String> gel(Kelvin from, Kelvin to) {
        MiredShift wanted = MiredShift.between(from, to);
        if (Math.abs(wanted.mired()) < Perceptibility.TWO_COLOURS.fromMired()) {
            return Optional.empty();
        }
        ConversionFilter filter = ConversionFilter.nearest(wanted);
        double left = wanted.mired() - filter.shift().mired();
        return Math.abs(left) < Perceptibility.SUBTLE.fromMired()
                ? Optional.of(filter.label() + " (" + signed(filter.shift().mired()) + " mired)")
                : Optional.empty();
    }

    private static String signed(double mired) {
        return (mired > 0 ? "+" : "") + Rounded.whole(mired);
    }
}
