package portrait.optics;

/** Guards of constructors: they throw for what only a bug can send. */
final class Require {
    private Require() {}

    /** {@code value}, which must be above zero and finite. */
    static double positive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be positive and finite: " + value);
        }
        return value;
    }

    /** {@code value}, which must be finite. */
    static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be finite: " + value);
        }
        return value;
    }
}
