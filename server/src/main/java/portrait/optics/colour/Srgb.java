package portrait.optics.colour;

/**
 * A colour on an sRGB screen (IEC 61966-2-1), 8 bits a channel.
 *
 * @param red 0–255
 * @param green 0–255
 * @param blue 0–255
 */
public record Srgb(int red, int green, int blue) {
    private static final int MAX = 255;
    private static final double[][] FROM_XYZ = {
        {3.2404542, -1.5371385, -0.4985314},
        {-0.9692660, 1.8760108, 0.0415560},
        {0.0556434, -0.2040259, 1.0572252}
    };
    private static final double[][] TO_XYZ = {
        {0.4124564, 0.3575761, 0.1804375},
        {0.2126729, 0.7151522, 0.0721750},
        {0.0193339, 0.1191920, 0.9503041}
    };

    public Srgb {
        if (((red | green | blue) & ~MAX) != 0) {
            throw new IllegalArgumentException("channels run from 0 to 255: " + red + ", " + green + ", " + blue);
        }
    }

    /** From {@code 0xRRGGBB}; higher bits are ignored. */
    public static Srgb ofRgb(int rgb) {
        return new Srgb(rgb >> 16 & MAX, rgb >> 8 & MAX, rgb & MAX);
    }

    /**
     * The brightest swatch of a chromaticity: through the sRGB matrix at Y = 1, channels below zero clipped (blue is,
     * below 1900 K), all divided by the largest, then the transfer curve.
     *
     * <p>Clipping makes the colour of flames and of saturated lights less saturated than it is, and shifts its hue.
     */
    public static Srgb of(Chromaticity chromaticity) {
        return normalised(chromaticity.xyz());
    }

    /** As {@link #of}, for tristimulus values of any brightness but black. */
    static Srgb normalised(Xyz xyz) {
        Xyz linear = xyz.times(FROM_XYZ);
        double max = Math.max(linear.x(), Math.max(linear.y(), linear.z()));
        return new Srgb(encode(linear.x() / max), encode(linear.y() / max), encode(linear.z() / max));
    }

    /** {@code 0xRRGGBB}. */
    public int rgb() {
        return red << 16 | green << 8 | blue;
    }

    /** Whether nothing shines: black has no chromaticity. */
    public boolean isBlack() {
        return rgb() == 0;
    }

    /** The colour without its brightness, in floating point. Only for colours that are not {@linkplain #isBlack black}. */
    public Chromaticity chromaticity() {
        if (isBlack()) {
            throw new IllegalArgumentException("black has no chromaticity");
        }
        return new Xyz(decode(red), decode(green), decode(blue)).times(TO_XYZ).chromaticity();
    }

    /** Linear light 0–1, anything below 0 clipped, to a channel: 12.92·c up to 0.0031308, else 1.055·c^(1/2.4) − 0.055. */
    private static int encode(double linear) {
        double clipped = Math.max(0, linear);
        double encoded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * Math.pow(clipped, 1 / 2.4) - 0.055;
        return (int) Math.round(encoded * MAX);
    }

    private static double decode(int channel) {
        double encoded = channel / (double) MAX;
        return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }
}
