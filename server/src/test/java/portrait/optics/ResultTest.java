package portrait.optics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portrait.optics.Result.Ok;
import portrait.optics.Result.OutOfRange;

class ResultTest {

    @TestFactory
    Stream<DynamicTest> everyQuantityAcceptsItsBoundsAndRefusesWhatLiesBeyond() {
        return Arrays.stream(Quantity.values())
                .map(quantity -> dynamicTest(quantity.name(), () -> {
                    for (double good : new double[] {quantity.min(), quantity.max()}) {
                        assertEquals(new Ok<>(good), quantity.check(good, value -> value));
                    }
                    DoubleStream.of(
                                    Math.nextDown(quantity.min()),
                                    Math.nextUp(quantity.max()),
                                    Double.NaN,
                                    Double.POSITIVE_INFINITY,
                                    Double.NEGATIVE_INFINITY)
                            .forEach(bad -> assertEquals(
                                    new OutOfRange<>(quantity, bad, quantity.min(), quantity.max()),
                                    quantity.check(bad, value -> value)));
                }));
    }

    @Test
    void refusalsPassThroughMapAndFlatMap() {
        Result<Length> refused = Length.checked(Quantity.FOCAL_LENGTH, 0);
        assertEquals(new OutOfRange<>(Quantity.FOCAL_LENGTH, 0, 0.5, 10_000), refused.map(Length::metres));
        assertEquals(
                new OutOfRange<>(Quantity.FOCAL_LENGTH, 0, 0.5, 10_000),
                refused.flatMap(focal -> Focus.checked(focal, new Length(1000))));
        assertEquals(Optional.empty(), refused.optional());
    }

    @Test
    void valuesAreMapped() {
        Result<Length> focal = Length.checked(Quantity.FOCAL_LENGTH, 85);
        assertEquals(new Ok<>(8.5), focal.map(Length::cm));
        assertEquals(Optional.of(new Length(85)), focal.optional());
    }

    @Test
    void everyValueHasItsOwnRange() {
        assertEquals(new Ok<>(new FNumber(2.8)), FNumber.checked(2.8));
        assertEquals(new Ok<>(new TStop(2.1)), TStop.checked(2.1));
        assertEquals(new Ok<>(new ShutterTime(0.008)), ShutterTime.checked(0.008));
        assertEquals(new Ok<>(new Iso(400)), Iso.checked(400));
        assertEquals(new Ok<>(new Speed(11)), Speed.checked(11));
        assertEquals(new Ok<>(new GuideNumber(40)), GuideNumber.checked(40));
        assertEquals(new Ok<>(new ExposureValue(-3)), ExposureValue.checked(-3));
        assertEquals(Quantity.F_NUMBER, refused(FNumber.checked(0)));
        assertEquals(Quantity.F_NUMBER, refused(TStop.checked(0)));
        assertEquals(Quantity.SHUTTER_TIME, refused(ShutterTime.checked(0)));
        assertEquals(Quantity.ISO, refused(Iso.checked(0)));
        assertEquals(Quantity.SPEED, refused(Speed.checked(0)));
        assertEquals(Quantity.GUIDE_NUMBER, refused(GuideNumber.checked(0)));
        assertEquals(Quantity.EXPOSURE_VALUE, refused(ExposureValue.checked(99)));
    }

    private static Quantity refused(Result<?> result) {
        return switch (result) {
            case OutOfRange<?> refusal -> refusal.quantity();
            case Ok<?> ok -> throw new AssertionError("accepted: " + ok);
        };
    }

    @Test
    void aQuantityThatIsNoLengthMakesNone() {
        assertThrows(IllegalArgumentException.class, () -> Length.checked(Quantity.ISO, 100));
    }

    @Test
    void constructorsThrowForWhatPhysicsCannotCarry() {
        for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> new FNumber(bad));
            assertThrows(IllegalArgumentException.class, () -> new ShutterTime(bad));
            assertThrows(IllegalArgumentException.class, () -> new Iso(bad));
            assertThrows(IllegalArgumentException.class, () -> new Speed(bad));
            assertThrows(IllegalArgumentException.class, () -> new GuideNumber(bad));
            assertThrows(IllegalArgumentException.class, () -> new TStop(bad));
        }
        for (double bad : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> new Length(bad));
        }
        assertThrows(IllegalArgumentException.class, () -> new Degrees(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new ExposureValue(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new ExposureValue(201));
        assertThrows(IllegalArgumentException.class, () -> new Frame(new Length(0), new Length(24)));
        assertThrows(IllegalArgumentException.class, () -> new Focus(new Length(50), new Length(50)));
    }

    @Test
    void nothingFocusesAtItsFocalLength() {
        Length focal = new Length(100);
        assertEquals(new OutOfRange<>(Quantity.SUBJECT_DISTANCE, 100, 101, 1e9), Focus.checked(focal, new Length(100)));
        assertTrue(Focus.checked(focal, new Length(101)).optional().isPresent());
        assertFalse(Focus.checked(focal, new Length(0)).optional().isPresent());
    }
}
