package portrait.optics.colour;

/**
 * A chromaticity in the CIE 1960 diagram, where correlated colour temperature and Duv are defined (CIE 15:2004, 9.5).
 *
 * @param u finite
 * @param v finite
 */
public record Uv1960(double u, double v) {
    public Uv1960 {
        if (!Double.isFinite(u) || !Double.isFinite(v)) {
            throw new IllegalArgumentException("not a chromaticity: " + u + ", " + v);
        }
    }

    /** Back in CIE 1931: x = 3u/(2u − 8v + 4), y = 2v/(2u − 8v + 4). */
    public Chromaticity xy() {
        double denominator = 2 * u - 8 * v + 4;
        return new Chromaticity(3 * u / denominator, 2 * v / denominator);
    }
}
