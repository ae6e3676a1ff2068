package portrait.scene;

/**
 * A value, or the range that the author left open, in the unit that its fact names.
 *
 * @param min the lower end
 * @param max the upper end, equal to {@code min} for a single value
 */
public record Interval(double min, double max) {
    public Interval {
        if (!(min <= max)) {
            throw new IllegalArgumentException(min + " is above " + max);
        }
    }

    public static Interval of(double value) {
        return new Interval(value, value);
    }

    public double middle() {
        return (min + max) / 2;
    }

    public boolean isSingle() {
        return min == max;
    }

    public boolean overlaps(Interval other) {
        return min <= other.max && other.min <= max;
    }
}
