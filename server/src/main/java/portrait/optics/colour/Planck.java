package portrait.optics.colour;

/** The colour of a black body. */
final class Planck {
    /** Second radiation constant c₂ = hc/k in nm·K (CODATA 2018: 1.438777e-2 m·K). */
    private static final double C2_NM_K = 1.438777e7;

    /** For each wavelength: c₂/λ, then x̄, ȳ, z̄ weighted with λ⁻⁵. */
    private static final double[][] WEIGHTS = weights();

    private Planck() {}

    /**
     * Chromaticity of a black body: the spectrum λ⁻⁵/(exp(c₂/λT) − 1), summed over the CIE 1931 2° observer in
     * steps of 5 nm. Agrees with Robertson's table within 1e-5 in uv, and with steps of 1 nm within 1e-5 in xy.
     *
     * @param kelvin temperature; computed with from 500 to 1 000 000 K
     */
    static Chromaticity xy(double kelvin) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (double[] weight : WEIGHTS) {
            double power = 1 / (Math.exp(weight[0] / kelvin) - 1);
            x += power * weight[1];
            y += power * weight[2];
            z += power * weight[3];
        }
        return new Xyz(x, y, z).chromaticity();
    }

    private static double[][] weights() {
        double[][] result = new double[ColourMatching.ROWS.length][];
        for (int i = 0; i < result.length; i++) {
            double[] row = ColourMatching.ROWS[i];
            // Any common factor cancels: λ in units of 560 nm keeps the numbers near one.
            double scale = Math.pow(row[0] / 560, -5);
            result[i] = new double[] {C2_NM_K / row[0], row[1] * scale, row[2] * scale, row[3] * scale};
        }
        return result;
    }
}
