package portrait.optics;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/**
 * Values for properties: nested classes whose names start with {@code Any} cover the whole range a user may write, the
 * others what photographers use.
 */
public final class Some {
    private Some() {}

    /** Numbers of a quantity's whole range, spread evenly over its orders of magnitude; the bounds come up often. */
    public static Arbitrary<Double> within(Quantity quantity) {
        return between(quantity.min(), quantity.max());
    }

    /** Numbers between bounds, spread evenly over orders of magnitude if both are positive. */
    public static Arbitrary<Double> between(double min, double max) {
        return Arbitraries.doubles().between(0, 1).ofScale(9).map(t -> {
            double value = min > 0 ? min * Math.pow(max / min, t) : min + (max - min) * t;
            return Math.clamp(value, min, max);
        });
    }

    private static Arbitrary<Length> lengths(Quantity quantity) {
        return within(quantity).map(Length::new);
    }

    public static final class AnyFocalLength implements ArbitrarySupplier<Length> {
        @Override
        public Arbitrary<Length> get() {
            return lengths(Quantity.FOCAL_LENGTH);
        }
    }

    public static final class AnyDistance implements ArbitrarySupplier<Length> {
        @Override
        public Arbitrary<Length> get() {
            return lengths(Quantity.DISTANCE);
        }
    }

    public static final class AnyExtent implements ArbitrarySupplier<Length> {
        @Override
        public Arbitrary<Length> get() {
            return lengths(Quantity.EXTENT);
        }
    }

    public static final class AnyCircle implements ArbitrarySupplier<Length> {
        @Override
        public Arbitrary<Length> get() {
            return lengths(Quantity.CIRCLE_OF_CONFUSION);
        }
    }

    public static final class AnyFNumber implements ArbitrarySupplier<FNumber> {
        @Override
        public Arbitrary<FNumber> get() {
            return within(Quantity.F_NUMBER).map(FNumber::new);
        }
    }

    /** A lens set to a distance, neither plausible nor not. */
    public static final class AnyFocus implements ArbitrarySupplier<Focus> {
        @Override
        public Arbitrary<Focus> get() {
            return lengths(Quantity.FOCAL_LENGTH)
                    .flatMap(focal -> between(1.01 * focal.mm(), Quantity.DISTANCE.max())
                            .map(subject -> new Focus(focal, new Length(subject))));
        }
    }

    public static final class AnyFrame implements ArbitrarySupplier<Frame> {
        @Override
        public Arbitrary<Frame> get() {
            return lengths(Quantity.SENSOR_SIDE)
                    .flatMap(width -> lengths(Quantity.SENSOR_SIDE).map(height -> new Frame(width, height)));
        }
    }

    public static final class AnyExposure implements ArbitrarySupplier<Exposure> {
        @Override
        public Arbitrary<Exposure> get() {
            return within(Quantity.F_NUMBER)
                    .flatMap(n -> within(Quantity.SHUTTER_TIME)
                            .flatMap(t -> within(Quantity.ISO)
                                    .map(iso -> new Exposure(new FNumber(n), new ShutterTime(t), new Iso(iso)))));
        }
    }

    /** Lenses of portraits, 24 to 200 mm. */
    public static final class PortraitFocalLength implements ArbitrarySupplier<Length> {
        @Override
        public Arbitrary<Length> get() {
            return between(24, 200).map(Length::new);
        }
    }

    /** Heights of scenes from a close-up to a half body. */
    public static final class PortraitScene implements ArbitrarySupplier<Length> {
        @Override
        public Arbitrary<Length> get() {
            return between(260, 850).map(Length::new);
        }
    }

    /** f/1.2 to f/5.6. */
    public static final class WideAperture implements ArbitrarySupplier<FNumber> {
        @Override
        public Arbitrary<FNumber> get() {
            return between(1.2, 5.6).map(FNumber::new);
        }
    }
}
