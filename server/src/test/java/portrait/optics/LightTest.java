package portrait.optics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portrait.optics.LightRatio.Convention;

class LightTest {

    @TestFactory
    Stream<DynamicTest> ratios() {
        return Table.read("light-ratio.csv").tests(row -> {
            Convention convention = Convention.valueOf(row.text("convention"));
            double stops = row.number("stops");
            double ratio = row.number("ratio");
            assertEquals(new Result.Ok<>(new LightRatio(ratio, convention)), LightRatio.ofStops(stops, convention));
            assertEquals(stops, new LightRatio(ratio, convention).stops(), 1e-12);
        });
    }

    @Test
    void theConventionsDisagreeByOneAndKeepTheStops() {
        LightRatio source = new LightRatio(2, Convention.KEY_TO_FILL);
        LightRatio additive = new LightRatio(3, Convention.KEY_PLUS_FILL_TO_FILL);
        assertEquals(additive, source.countedAs(Convention.KEY_PLUS_FILL_TO_FILL));
        assertEquals(source, additive.countedAs(Convention.KEY_TO_FILL));
        assertEquals(source, source.countedAs(Convention.KEY_TO_FILL));
        assertEquals(source.stops(), additive.stops(), 1e-12);
    }

    @Test
    void aKeyThatAddsNothingHasNoRatio() {
        Convention additive = Convention.KEY_PLUS_FILL_TO_FILL;
        assertEquals(
                new Result.OutOfRange<>(Quantity.LIGHT_RATIO, 1, 1 + 1 / 1024.0, 1025),
                LightRatio.checked(1, additive));
        assertEquals(
                new Result.OutOfRange<>(Quantity.LIGHT_RATIO, 0, 1 / 1024.0, 1024),
                LightRatio.checked(0, Convention.KEY_TO_FILL));
        assertThrows(IllegalArgumentException.class, () -> new LightRatio(1, additive));
        assertEquals(new Result.OutOfRange<>(Quantity.STOPS, 11, -10, 10), LightRatio.ofStops(11, additive));
    }

    @Law
    void ratiosAndStopsRoundTrip(@ForAll Convention convention, @ForAll(supplier = Some.AnyDistance.class) Length any) {
        double stops = any.mm() % 20 - 10;
        LightRatio ratio = LightRatio.ofStops(stops, convention).optional().orElseThrow();
        assertEquals(stops, ratio.stops(), 1e-9);
        assertEquals(
                ratio, LightRatio.checked(ratio.toOne(), convention).optional().orElseThrow());
    }

    @TestFactory
    Stream<DynamicTest> fallOff() {
        return Table.read("inverse-square.csv").tests(row -> {
            Length near = Length.ofMetres(1);
            Length far = Length.ofMetres(row.number("distance_ratio"));
            assertEquals(row.number("stops"), InverseSquare.stops(near, far), row.number("tolerance"));
        });
    }

    @Law
    void fallOffAddsUp(
            @ForAll(supplier = Some.AnyDistance.class) Length a,
            @ForAll(supplier = Some.AnyDistance.class) Length b,
            @ForAll(supplier = Some.AnyDistance.class) Length c) {
        double whole = InverseSquare.stops(a, c);
        assertEquals(whole, InverseSquare.stops(a, b) + InverseSquare.stops(b, c), 1e-9);
        assertEquals(-whole, InverseSquare.stops(c, a), 1e-9);
    }

    @Law
    void wideSourcesFallOffSlower(
            @ForAll(supplier = Some.AnyDistance.class) Length near,
            @ForAll(supplier = Some.AnyDistance.class) Length width) {
        Length far = new Length(2 * near.mm());
        double point = InverseSquare.stops(near, far);
        double disc = InverseSquare.stopsFromDisc(width, near, far);
        assertTrue(disc >= 0 && disc <= point + 1e-9);
        assertEquals(point, InverseSquare.stopsFromDisc(new Length(0), near, far), 1e-9);
        if (InverseSquare.holds(width, near)) {
            assertEquals(point, disc, 0.04);
        }
    }

    @Test
    void theLawIsAQuarterOffAtOneWidth() {
        Length width = Length.ofMetres(1.2);
        assertEquals(0.25, InverseSquare.overstatement(width, width), 1e-12);
        assertEquals(1 / 36.0, InverseSquare.overstatement(width, Length.ofMetres(3.6)), 1e-12);
        assertTrue(InverseSquare.holds(width, Length.ofMetres(3.6)));
        assertFalse(InverseSquare.holds(width, Length.ofMetres(3.5)));
    }

    @TestFactory
    Stream<DynamicTest> softness() {
        return Table.read("angular-size.csv").tests(row -> {
            Degrees angle = Softness.angularSize(
                    new Length(row.number("width_m") * 1000), new Length(row.number("distance_m") * 1000));
            assertEquals(row.number("degrees"), angle.value(), row.number("tolerance_deg"));
            assertEquals(Softness.valueOf(row.text("softness")), Softness.of(angle));
        });
    }

    @Test
    void softnessChangesAtItsBounds() {
        assertEquals(Softness.HARD, Softness.of(Softness.SUN));
        assertEquals(Softness.HARD, Softness.of(new Degrees(5.99)));
        assertEquals(Softness.MEDIUM, Softness.of(new Degrees(19.9)));
        for (Softness softness : Softness.values()) {
            assertEquals(softness, Softness.of(softness.from()));
        }
    }

    @Law
    void nearerIsSofter(
            @ForAll(supplier = Some.AnyDistance.class) Length width,
            @ForAll(supplier = Some.AnyDistance.class) Length distance) {
        Length farther = new Length(2 * distance.mm());
        double near = Softness.angularSize(width, distance).value();
        double far = Softness.angularSize(width, farther).value();
        assertTrue(near > far);
        assertTrue(near < 180);
        assertTrue(Softness.of(new Degrees(near)).compareTo(Softness.of(new Degrees(far))) >= 0);
    }

    @Test
    void aNoseShadowBelowASoftboxIsACentimetreWide() {
        Length edge = Softness.penumbra(Length.ofCm(60), Length.ofCm(2), Length.ofMetres(1.2));
        assertEquals(new Length(10), edge);
        assertEquals(new Length(0), Softness.penumbra(Length.ofCm(60), new Length(0), Length.ofMetres(1)));
    }
}
