package portrait.optics.colour;

import portrait.optics.Result;

/**
 * A step in colour temperature; positive is warmer. A filter shifts every light by the same number of mired.
 *
 * @param mired finite
 */
public record MiredShift(double mired) {
    public MiredShift {
        if (!Double.isFinite(mired)) {
            throw new IllegalArgumentException("mired shift must be finite: " + mired);
        }
    }

    /** The step from one light to another, 10⁶/T₂ − 10⁶/T₁: 5500 K to 3200 K is +131. */
    public static MiredShift between(Kelvin from, Kelvin to) {
        return new MiredShift(to.mired() - from.mired());
    }

    /** What a light becomes behind a filter of this shift; refused when that leaves 1000–40 000 K. */
    public Result<Kelvin> applyTo(Kelvin light) {
        double mired = light.mired() + mired();
        // At or below zero mired there is no temperature left: hotter than everything.
        return mired > 0 ? Kelvin.ofMired(mired) : Kelvin.checked(Double.POSITIVE_INFINITY);
    }

    /** How visible the step is, whatever its direction. */
    public Perceptibility perceptibility() {
        return Perceptibility.of(this);
    }
}
