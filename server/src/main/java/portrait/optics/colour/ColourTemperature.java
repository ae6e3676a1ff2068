package portrait.optics.colour;

import portrait.optics.Quantity;

/**
 * From a colour back to its correlated colour temperature: the nearest point of the black body's line in the CIE 1960
 * diagram (CIE 15:2004, 9.5), looked up on a table in steps of 2 mired and projected onto the segments beside it.
 *
 * <p>Black bodies come back within 0.005 mired. A swatch of 8 bits a channel brings its rounding along: a lamp from 1850
 * to 7500 K comes back within 31 K, mostly within 16; any from 2000 K on within 2 mired; redder ones, where the screen
 * clips blue, within 28 K. Rounding to 50 or 100 K hides it.
 */
public final class ColourTemperature {
    /** Largest distance to the black body that still counts as a white. */
    private static final double MAX_DUV = 0.02;

    private static final double STEP_MIRED = 2;
    /** The table goes past both ends, so that colours there are still projected, not cut. */
    private static final double FIRST_MIRED = 11;

    private static final double LAST_MIRED = 1101;
    /** u and v, one pair a step. */
    private static final double[] TABLE = table();

    private ColourTemperature() {}

    /** The temperature of a swatch, or what speaks against one. */
    public static LightColour of(Srgb colour) {
        return colour.isBlack() ? new LightColour.Dark() : of(colour.chromaticity());
    }

    /** The temperature of a chromaticity, or what speaks against one. Never {@link LightColour.Dark}. */
    public static LightColour of(Chromaticity chromaticity) {
        Uv1960 uv = chromaticity.uv1960();
        int nearest = nearestPoint(uv);
        Foot before = foot(uv, Math.max(0, nearest - 1));
        Foot after = foot(uv, Math.min(nearest, TABLE.length / 2 - 2));
        Foot foot = Math.abs(before.duv) < Math.abs(after.duv) ? before : after;
        double kelvin = 1e6 / foot.mired;
        if (Math.abs(foot.duv) > MAX_DUV) {
            return new LightColour.Saturated(foot.duv);
        }
        if (kelvin < Quantity.COLOUR_TEMPERATURE.min()) {
            return new LightColour.BelowScale();
        }
        if (kelvin > Quantity.COLOUR_TEMPERATURE.max()) {
            return new LightColour.AboveScale();
        }
        return new LightColour.White(new Kelvin(kelvin), foot.duv);
    }

    /** Where the perpendicular meets the line, and its signed length. */
    private record Foot(double mired, double duv) {}

    private static int nearestPoint(Uv1960 uv) {
        int best = 0;
        double bestSquare = Double.POSITIVE_INFINITY;
        for (int i = 0; i < TABLE.length; i += 2) {
            double du = uv.u() - TABLE[i];
            double dv = uv.v() - TABLE[i + 1];
            double square = du * du + dv * dv;
            if (square < bestSquare) {
                bestSquare = square;
                best = i;
            }
        }
        return best / 2;
    }

    /** Projection onto the segment from point {@code i} to the next, clamped to its ends. */
    private static Foot foot(Uv1960 uv, int i) {
        double u = TABLE[2 * i];
        double v = TABLE[2 * i + 1];
        double alongU = TABLE[2 * i + 2] - u;
        double alongV = TABLE[2 * i + 3] - v;
        double du = uv.u() - u;
        double dv = uv.v() - v;
        double t = Math.clamp((du * alongU + dv * alongV) / (alongU * alongU + alongV * alongV), 0, 1);
        double distance = Math.hypot(du - t * alongU, dv - t * alongV);
        // Mired rise towards red, so what lies to the left of the way there is on the green side.
        double side = alongU * dv - alongV * du;
        return new Foot(FIRST_MIRED + (i + t) * STEP_MIRED, Math.copySign(distance, side));
    }

    private static double[] table() {
        int points = (int) ((LAST_MIRED - FIRST_MIRED) / STEP_MIRED) + 1;
        double[] result = new double[2 * points];
        for (int i = 0; i < points; i++) {
            Uv1960 uv = Planck.xy(1e6 / (FIRST_MIRED + i * STEP_MIRED)).uv1960();
            result[2 * i] = uv.u();
            result[2 * i + 1] = uv.v();
        }
        return result;
    }
}
