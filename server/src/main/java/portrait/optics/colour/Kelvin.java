package portrait.optics.colour;

import portrait.optics.Quantity;
import portrait.optics.Result;

/**
 * A (correlated) colour temperature from 1000 to 40 000 K, {@link Quantity#COLOUR_TEMPERATURE}.
 *
 * @param kelvin in K
 */
public record Kelvin(double kelvin) implements Comparable<Kelvin> {
    private static final double MICRO = 1e6;

    public Kelvin {
        if (!Quantity.COLOUR_TEMPERATURE.accepts(kelvin)) {
            throw new IllegalArgumentException("colour temperature outside 1000–40000 K: " + kelvin);
        }
    }

    /** A colour temperature somebody wrote. */
    public static Result<Kelvin> checked(double kelvin) {
        return Quantity.COLOUR_TEMPERATURE.check(kelvin, Kelvin::new);
    }

    /** The temperature T = 10⁶/M of a mired value; refused outside 25–1000 mired, and then stated in Kelvin. */
    public static Result<Kelvin> ofMired(double mired) {
        return checked(MICRO / mired);
    }

    /** Mired, M = 10⁶/T: a scale on which equal steps look equal. */
    public double mired() {
        return MICRO / kelvin;
    }

    @Override
    public int compareTo(Kelvin other) {
        return Double.compare(kelvin, other.kelvin);
    }
}
