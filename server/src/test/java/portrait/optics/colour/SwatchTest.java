package portrait.optics.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portrait.optics.Law;
import portrait.optics.Table;

class SwatchTest {
    private static final Srgb WHITE = new Srgb(255, 255, 255);

    @TestFactory
    Stream<DynamicTest> colourTemperatures() {
        return Table.read("colour/kelvin-srgb.csv").tests(row -> {
            Kelvin kelvin = new Kelvin(row.number("kelvin"));
            assertNear(Srgb.ofRgb(row.rgb("planck_rgb")), Srgb.of(Locus.planckian(kelvin)), 1);
            assertNear(Srgb.ofRgb(row.rgb("white_rgb")), Swatch.lampAlone(kelvin), 1);
        });
    }

    @TestFactory
    Stream<DynamicTest> publishedSwatches() {
        return Table.read("colour/swatch.csv").tests(row -> {
            Kelvin kelvin = new Kelvin(row.number("kelvin"));
            Srgb swatch =
                    row.text("locus").equals("PLANCK") ? Srgb.of(Locus.planckian(kelvin)) : Swatch.lampAlone(kelvin);
            Srgb published = new Srgb((int) row.number("red"), (int) row.number("green"), (int) row.number("blue"));
            assertNear(published, swatch, row.number("tolerance"));
        });
    }

    @TestFactory
    Stream<DynamicTest> whiteBalances() {
        return Table.read("colour/white-balance.csv").tests(row -> {
            Srgb swatch = Swatch.atWhiteBalance(new Kelvin(row.number("lamp_k")), new Kelvin(row.number("balance_k")));
            assertNear(Srgb.ofRgb(row.rgb("rgb")), swatch, 1);
        });
    }

    @Law
    void aLampOfTheBalancesTemperatureIsWhite(@ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin kelvin) {
        assertEquals(WHITE, Swatch.atWhiteBalance(kelvin, kelvin));
    }

    @Law
    void warmerThanTheBalanceIsOrangeAndCoolerIsBlue(
            @ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin one,
            @ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin other) {
        Srgb swatch = Swatch.atWhiteBalance(one, other);
        double shift = MiredShift.between(other, one).mired();
        if (shift > 5) {
            assertTrue(swatch.red() > swatch.blue());
        }
        if (shift < -5) {
            assertTrue(swatch.blue() > swatch.red());
        }
    }

    @Law
    void theScreensOwnWhiteChangesNothing(@ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin kelvin) {
        assertNear(Swatch.lampAlone(kelvin), Swatch.atWhiteBalance(kelvin, new Kelvin(6504)), 1);
    }

    @Law
    void oneChannelIsAlwaysFull(@ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin kelvin) {
        Srgb swatch = Swatch.lampAlone(kelvin);
        assertEquals(255, Math.max(swatch.red(), Math.max(swatch.green(), swatch.blue())));
    }

    @Law
    void hotterIsBluer(@ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin kelvin) {
        Srgb cooler = Swatch.lampAlone(kelvin);
        Srgb hotter = Swatch.lampAlone(new Kelvin(Math.min(40_000, kelvin.kelvin() * 1.05)));
        assertTrue(hotter.blue() - hotter.red() >= cooler.blue() - cooler.red());
    }

    @Test
    void blueIsClippedBelow1900Kelvin() {
        assertEquals(0, Swatch.lampAlone(new Kelvin(1850)).blue());
        assertTrue(Swatch.lampAlone(new Kelvin(1950)).blue() > 0);
    }

    @Law
    void packedColoursRoundTrip(@ForAll(supplier = SomeLight.AnySrgb.class) Srgb colour) {
        assertEquals(colour, Srgb.ofRgb(colour.rgb()));
    }

    @Law
    void chromaticitiesRoundTrip(@ForAll(supplier = SomeLight.AnySrgb.class) Srgb colour) {
        Srgb bright = new Srgb(255, colour.green(), colour.blue());
        assertEquals(bright, Srgb.of(bright.chromaticity()));
        // The straight end of the transfer curve, up to 10.
        Srgb deep = new Srgb(colour.red() % 12, 255, colour.blue() % 12);
        assertEquals(deep, Srgb.of(deep.chromaticity()));
    }

    @Test
    void primariesHaveThePublishedChromaticities() {
        assertXy(0.64, 0.33, new Srgb(255, 0, 0));
        assertXy(0.30, 0.60, new Srgb(0, 255, 0));
        assertXy(0.15, 0.06, new Srgb(0, 0, 255));
        assertXy(0.3127, 0.3290, WHITE);
        assertXy(0.3127, 0.3290, new Srgb(1, 1, 1));
    }

    @Law
    void onlyTheDirectionOfAColourCounts(@ForAll(supplier = SomeLight.AnySrgb.class) Srgb colour) {
        if (!colour.isBlack()) {
            Srgb brightest = Srgb.of(colour.chromaticity());
            assertEquals(255, Math.max(brightest.red(), Math.max(brightest.green(), brightest.blue())));
        }
    }

    @Test
    void theTransferCurveIsStraightNearBlack() {
        // 10/255 lies on the straight end: linear light 10/255/12.92 = 0.0030353.
        Chromaticity xy = new Srgb(255, 10, 10).chromaticity();
        Xyz byHand = new Xyz(
                0.4124564 + 0.0030353 * (0.3575761 + 0.1804375),
                0.2126729 + 0.0030353 * (0.7151522 + 0.0721750),
                0.0193339 + 0.0030353 * (0.1191920 + 0.9503041));
        assertEquals(byHand.chromaticity().x(), xy.x(), 1e-7);
        assertEquals(byHand.chromaticity().y(), xy.y(), 1e-7);
    }

    @Test
    void blackAndImpossibleChannelsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Srgb(0, 0, 0).chromaticity());
        assertThrows(IllegalArgumentException.class, () -> new Srgb(256, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Srgb(0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Chromaticity(0.5, 0));
        assertThrows(IllegalArgumentException.class, () -> new Chromaticity(0.7, 0.4));
        assertThrows(IllegalArgumentException.class, () -> new Chromaticity(Double.NaN, 0.4));
        assertThrows(IllegalArgumentException.class, () -> new Uv1960(0.2, Double.NaN));
    }

    private static void assertXy(double x, double y, Srgb colour) {
        Chromaticity xy = colour.chromaticity();
        assertEquals(x, xy.x(), 1e-4);
        assertEquals(y, xy.y(), 1e-4);
    }

    private static void assertNear(Srgb expected, Srgb actual, double tolerance) {
        assertEquals(expected.red(), actual.red(), tolerance, () -> expected + " / " + actual);
        assertEquals(expected.green(), actual.green(), tolerance, () -> expected + " / " + actual);
        assertEquals(expected.blue(), actual.blue(), tolerance, () -> expected + " / " + actual);
    }
}
