package portrait.optics.colour;

/** Published approximations, as witnesses independent of this package's table and spectrum. */
final class Approximations {
    private Approximations() {}

    /** McCamy 1992: correlated colour temperature from xy. */
    static double mcCamy(double x, double y) {
        double n = (x - 0.3320) / (0.1858 - y);
        return ((449 * n + 3525) * n + 6823.3) * n + 5520.33;
    }

    /** Kim et al. 2002: cubic splines for the Planckian locus, 1667–25 000 K. */
    static Chromaticity kim(double t) {
        double x = t <= 4000
                ? -0.2661239e9 / (t * t * t) - 0.2343589e6 / (t * t) + 0.8776956e3 / t + 0.179910
                : -3.0258469e9 / (t * t * t) + 2.1070379e6 / (t * t) + 0.2226347e3 / t + 0.240390;
        double y;
        if (t <= 2222) {
            y = ((-1.1063814 * x - 1.34811020) * x + 2.18555832) * x - 0.20219683;
        } else if (t <= 4000) {
            y = ((-0.9549476 * x - 1.37418593) * x + 2.09137015) * x - 0.16748867;
        } else {
            y = ((3.0817580 * x - 5.87338670) * x + 3.75112997) * x - 0.37001483;
        }
        return new Chromaticity(x, y);
    }

    /** Krystek 1985: rational functions for the Planckian locus, 1000–15 000 K. */
    static Uv1960 krystek(double t) {
        double u = (0.860117757 + 1.54118254e-4 * t + 1.28641212e-7 * t * t)
                / (1 + 8.42420235e-4 * t + 7.08145163e-7 * t * t);
        double v = (0.317398726 + 4.22806245e-5 * t + 4.20481691e-8 * t * t)
                / (1 - 2.89741816e-5 * t + 1.61456053e-7 * t * t);
        return new Uv1960(u, v);
    }
}
