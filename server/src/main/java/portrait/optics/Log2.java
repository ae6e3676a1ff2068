package portrait.optics;

/** Stops are powers of two. */
final class Log2 {
    private static final double LN_2 = Math.log(2);

    private Log2() {}

    static double of(double value) {
        return Math.log(value) / LN_2;
    }
}
