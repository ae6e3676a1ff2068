package portrait.optics.colour;

/**
 * A screen colour by hue, chroma and lightness, as painters' words sort it: the hexagonal model of A. R. Smith, “Color gamut transform pairs”,
 * SIGGRAPH 1978. It measures the code values, not what the eye sees.
 *
 * @param hueDegrees 0 red, 120 green, 240 blue, up to 360; 0 for greys
 * @param chroma largest channel less the smallest, 0–1
 * @param lightness half the sum of the largest and the smallest channel, 0–1
 */
public record HueChroma(double hueDegrees, double chroma, double lightness) {
    private static final double MAX = 255;

    /** Of any screen colour. */
    public static HueChroma of(Srgb colour) {
        double red = colour.red() / MAX;
        double green = colour.green() / MAX;
        double blue = colour.blue() / MAX;
        double max = Math.max(red, Math.max(green, blue));
        double min = Math.min(red, Math.min(green, blue));
        double chroma = max - min;
        double sixths;
        if (chroma == 0) {
            sixths = 0;
        } else if (max == red) {
            sixths = ((green - blue) / chroma + 6) % 6;
        } else if (max == green) {
            sixths = (blue - red) / chroma + 2;
        } else {
            sixths = (red - green) / chroma + 4;
        }
        return new HueChroma(60 * sixths, chroma, (max + min) / 2);
    }

    /** The angle between two hues on the circle, 0–180°. */
    public static double apart(double oneDegrees, double otherDegrees) {
        double difference = Math.abs(oneDegrees - otherDegrees) % 360;
        return Math.min(difference, 360 - difference);
    }
}
