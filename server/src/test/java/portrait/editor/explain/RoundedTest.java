package portrait.editor.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portrait.optics.Distance;
import portrait.optics.FNumber;
import portrait.optics.Frame;
import portrait.optics.Length;

class RoundedTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 mm", "0.229, 0.23 mm", "1.87, 1.9 mm", "15.4, 15 mm", "19.4, 19 mm", "19.6, 2 cm", "67.5, 6.8 cm",
                "70.2, 7 cm",
        "450, 45 cm", "994, 99 cm", "996, 1 m", "1147, 1.1 m", "2500, 2.5 m", "179000, 180 m", "999999, 1 km",
                "1234567, 1.2 km",
    })
    void lengthsHaveTwoDigits(double mm, String text) {
        assertEquals(text, Rounded.length(new Length(mm)));
    }

    @ParameterizedTest
    @CsvSource({"23.91, 24°", "9.97, 10°", "9.94, 9.9°", "5.2, 5.2°", "0.53, 0.53°", "-12.4, -12°"})
    void anglesAreWholeFromTenOn(double degrees, String text) {
        assertEquals(text, Rounded.degrees(degrees));
    }

    @ParameterizedTest
    @CsvSource({"0.008, 1/125 s", "0.125, 1/8 s", "0.004, 1/250 s", "0.5, 0.5 s", "2, 2 s", "0.0769, 1/13 s"})
    void timesAreFractionsUpToHalfASecond(double seconds, String text) {
        assertEquals(text, Rounded.seconds(seconds));
    }

    @Test
    void otherNumbers() {
        assertEquals("f/1.5", Rounded.fNumber(new FNumber(1.501)));
        assertEquals("f/11", Rounded.fNumber(new FNumber(11)));
        assertEquals("7.8 %", Rounded.percent(0.0779));
        assertEquals("1 stop", Rounded.stops(1));
        assertEquals("1.6 stops", Rounded.stops(1.585));
        assertEquals("0 stops", Rounded.stops(0.04));
        assertEquals("3:1", Rounded.ratio(3));
        assertEquals("5600 K", Rounded.kelvin(5600.4));
        assertEquals("0.95", Rounded.exact(0.95));
        assertEquals("2.54 m", Rounded.metres(2.54));
        assertEquals("infinity", Rounded.distance(Distance.INFINITE));
        assertEquals("32.9×43.8 mm", Rounded.frame(new Frame(new Length(32.9), new Length(43.8))));
        assertEquals("1/250–1/125 s", Rounded.seconds(0.004, 0.008));
        assertEquals("40–60", Rounded.between("40", "60"));
        assertEquals("40", Rounded.between("40", "40"));
        assertEquals("85 mm", Rounded.focal(new Length(85.2)));
        assertEquals("6.8 mm", Rounded.focal(new Length(6.78)));
    }

    @Property
    void aLengthReadBackIsWithinFivePercent(@ForAll @DoubleRange(min = 0.01, max = 1e9) double mm) {
        double read = Measures.length(Rounded.length(new Length(mm)), 1).orElseThrow();
        assertEquals(mm, read, 0.051 * mm);
    }

    @Property
    void noTextHasMoreThanTwoDigitsThatCount(@ForAll @DoubleRange(min = 0.01, max = 1e9) double value) {
        String digits = Rounded.number(value).replace(".", "").replaceAll("^0+|0+$", "");
        assertTrue(digits.length() <= 2, Rounded.number(value));
    }
}
