package portrait.optics.colour;

/** The colour of phases of daylight (CIE 15:2004, 3.1). */
final class Daylight {
    private Daylight() {}

    /**
     * Chromaticity of the CIE D illuminant of a correlated colour temperature:
     * x = −4.6070e9/T³ + 2.9678e6/T² + 99.11/T + 0.244063 up to 7000 K, −2.0064e9/T³ + 1.9018e6/T² + 247.48/T + 0.237040
     * above; y = −3x² + 2.87x − 0.275. T is on today's scale: D65 is 6504 K, D50 5003 K.
     *
     * @param kelvin CIE states 4000 to 25 000 K. Beyond, to 40 000 K, the same polynomial goes on smoothly and keeps its
     *     distance to the black body, but nobody has published a check
     */
    static Chromaticity xy(double kelvin) {
        double t = 1000 / kelvin;
        double x = kelvin <= 7000
                ? ((-4.6070 * t + 2.9678) * t + 0.09911) * t + 0.244063
                : ((-2.0064 * t + 1.9018) * t + 0.24748) * t + 0.237040;
        return new Chromaticity(x, (-3 * x + 2.87) * x - 0.275);
    }
}
