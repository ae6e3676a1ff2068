package portrait.optics;

/**
 * A length, zero or more, finite.
 *
 * @param mm in millimetres
 */
public record Length(double mm) implements Comparable<Length> {
    private static final double MM_PER_INCH = 25.4;
    private static final double MM_PER_FOOT = 304.8;

    public Length {
        if (!(mm >= 0) || Double.isInfinite(mm)) {
            throw new IllegalArgumentException("length must be finite and not negative: " + mm + " mm");
        }
    }

    /**
     * A length from a number somebody wrote.
     *
     * @param quantity what it measures: one of the quantities stated in millimetres
     * @param mm in millimetres
     */
    public static Result<Length> checked(Quantity quantity, double mm) {
        if (quantity.unit() != Unit.MILLIMETRE) {
            throw new IllegalArgumentException(quantity + " is not a length");
        }
        return quantity.check(mm, Length::new);
    }

    /** A length of so many millimetres, zero or more. */
    public static Length ofMm(double mm) {
        return new Length(mm);
    }

    /** A length of so many centimetres, zero or more. */
    public static Length ofCm(double cm) {
        return new Length(cm * 10);
    }

    /** A length of so many metres, zero or more. */
    public static Length ofMetres(double metres) {
        return new Length(metres * 1000);
    }

    /** International inches, 25.4 mm. */
    public static Length ofInches(double inches) {
        return new Length(inches * MM_PER_INCH);
    }

    /** International feet, 304.8 mm. */
    public static Length ofFeet(double feet) {
        return new Length(feet * MM_PER_FOOT);
    }

    /** In centimetres. */
    public double cm() {
        return mm / 10;
    }

    /** In metres. */
    public double metres() {
        return mm / 1000;
    }

    /** In international inches, 25.4 mm. */
    public double inches() {
        return mm / MM_PER_INCH;
    }

    /** In international feet, 304.8 mm. */
    public double feet() {
        return mm / MM_PER_FOOT;
    }

    @Override
    public int compareTo(Length other) {
        return Double.compare(mm, other.mm);
    }

    /** The millimetres of a length that is about to be divided by. */
    double positiveMm(String name) {
        return Require.positive(name, mm);
    }
}
