package portrait.optics;

import java.util.function.DoubleFunction;

/**
 * What a number can mean, and the range this package computes with. Ranges are wide on purpose: whether f/0.5 or a
 * 9000 mm lens is plausible is not a question of physics.
 */
public enum Quantity {
    FOCAL_LENGTH(Unit.MILLIMETRE, 0.5, 10_000),
    F_NUMBER(Unit.ONE, 0.1, 1_000),
    /** From the camera, or from a lamp: a millimetre to a thousand kilometres. */
    DISTANCE(Unit.MILLIMETRE, 1, 1e9),
    /** As {@link #DISTANCE}, and beyond the focal length; see {@link Focus}. */
    SUBJECT_DISTANCE(Unit.MILLIMETRE, 1, 1e9),
    /** Width or height of a scene, of a lamp, of a part of the body. */
    EXTENT(Unit.MILLIMETRE, 0.1, 1e8),
    SENSOR_SIDE(Unit.MILLIMETRE, 0.5, 2_000),
    CIRCLE_OF_CONFUSION(Unit.MILLIMETRE, 1e-4, 5),
    /** Width over height. */
    ASPECT(Unit.ONE, 0.05, 20),
    /** Background distance over subject distance, in either reading of {@link BackgroundRatio}. */
    DISTANCE_RATIO(Unit.ONE, 1e-3, 1e6),
    SHUTTER_TIME(Unit.SECOND, 1e-7, 1e6),
    ISO(Unit.ONE, 0.1, 1e8),
    EXPOSURE_VALUE(Unit.STOP, -30, 40),
    GUIDE_NUMBER(Unit.METRE, 0.1, 1_000),
    TRANSMITTANCE(Unit.ONE, 0.01, 1),
    SPEED(Unit.METRE_PER_SECOND, 1e-3, 1e4),
    STOPS(Unit.STOP, -10, 10),
    /** The {@code r} of {@code r:1}; the bounds depend on the {@link LightRatio.Convention}. */
    LIGHT_RATIO(Unit.ONE, 1 / 1024.0, 1025),
    COLOUR_TEMPERATURE(Unit.KELVIN, 1_000, 40_000);

    private final Unit unit;
    private final double min;
    private final double max;

    Quantity(Unit unit, double min, double max) {
        this.unit = unit;
        this.min = min;
        this.max = max;
    }

    /** The unit of {@link #min()}, {@link #max()} and of every number checked against them. */
    public Unit unit() {
        return unit;
    }

    /** Smallest number accepted. */
    public double min() {
        return min;
    }

    /** Largest number accepted. */
    public double max() {
        return max;
    }

    /** Whether {@code value} lies between {@link #min()} and {@link #max()}, both included; false for NaN. */
    public boolean accepts(double value) {
        return value >= min && value <= max;
    }

    /** The value made by {@code make} when this quantity {@linkplain #accepts accepts} the number, else a refusal. */
    public <T> Result<T> check(double value, DoubleFunction<? extends T> make) {
        return accepts(value) ? new Result.Ok<>(make.apply(value)) : new Result.OutOfRange<>(this, value, min, max);
    }
}
