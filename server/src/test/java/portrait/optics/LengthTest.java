package portrait.optics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;

class LengthTest {

    @Test
    void unitsAreTheInternationalOnes() {
        assertEquals(25.4, Length.ofInches(1).mm());
        assertEquals(304.8, Length.ofFeet(1).mm());
        assertEquals(10, Length.ofCm(1).mm());
        assertEquals(1000, Length.ofMetres(1).mm());
        assertEquals(85, Length.ofMm(85).mm());
    }

    @Test
    void lengthsAreOrdered() {
        assertTrue(Length.ofFeet(3).compareTo(Length.ofMetres(1)) < 0);
        assertEquals(0, Length.ofMetres(2).compareTo(Length.ofCm(200)));
    }

    @Law
    void unitsRoundTrip(@ForAll(supplier = Some.AnyDistance.class) Length length) {
        double slack = length.mm() * 1e-12;
        assertEquals(length.mm(), Length.ofCm(length.cm()).mm(), slack);
        assertEquals(length.mm(), Length.ofMetres(length.metres()).mm(), slack);
        assertEquals(length.mm(), Length.ofFeet(length.feet()).mm(), slack);
        assertEquals(length.mm(), Length.ofInches(length.inches()).mm(), slack);
    }

    @Law
    void degreesRoundTripThroughRadians(@ForAll(supplier = Some.AnyDistance.class) Length length) {
        double degrees = length.mm() % 360;
        assertEquals(degrees, Degrees.ofRadians(new Degrees(degrees).radians()).value(), 1e-9);
    }
}
