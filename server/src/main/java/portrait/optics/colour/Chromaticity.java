package portrait.optics.colour;

/**
 * A colour without its brightness, CIE 1931 xy, within the triangle of x, y and z = 1 − x − y.
 *
 * @param x from 0
 * @param y from 1e-6; no colour that can be seen comes below 0.004
 */
public record Chromaticity(double x, double y) {
    public Chromaticity {
        if (!(x >= 0 && y >= 1e-6 && x + y <= 1)) {
            throw new IllegalArgumentException("not a chromaticity: " + x + ", " + y);
        }
    }

    /** In the CIE 1960 diagram: u = 4x/(12y − 2x + 3), v = 6y/(12y − 2x + 3). */
    public Uv1960 uv1960() {
        double denominator = 12 * y - 2 * x + 3;
        return new Uv1960(4 * x / denominator, 6 * y / denominator);
    }

    /** The point a share {@code t} of the way to another, in xy. */
    Chromaticity towards(Chromaticity other, double t) {
        return new Chromaticity(x + t * (other.x - x), y + t * (other.y - y));
    }

    /** Tristimulus values at luminance Y = 1. */
    Xyz xyz() {
        return new Xyz(x / y, 1, (1 - x - y) / y);
    }
}
