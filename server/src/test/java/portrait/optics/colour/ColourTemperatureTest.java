package portrait.optics.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portrait.optics.Law;
import portrait.optics.Table;

class ColourTemperatureTest {

    @TestFactory
    Stream<DynamicTest> illuminants() {
        return Table.read("colour/cct-duv.csv").tests(row -> {
            LightColour.White white = white(new Chromaticity(row.number("x"), row.number("y")));
            assertEquals(row.number("kelvin"), white.temperature().kelvin(), row.number("kelvin_tolerance"));
            if (!row.isBlank("duv")) {
                assertEquals(row.number("duv"), white.duv(), row.number("duv_tolerance"));
            }
        });
    }

    @Law
    void blackBodiesRoundTrip(@ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin kelvin) {
        // The bounds themselves may fall to either side.
        Kelvin inside = new Kelvin(Math.clamp(kelvin.kelvin(), 1001, 39_900));
        LightColour.White white = white(Locus.planckian(inside));
        assertEquals(inside.mired(), white.temperature().mired(), 0.005);
        assertEquals(0, white.duv(), 1e-6);
    }

    /** A colour moved off the black body at a right angle keeps its temperature and shows the distance. */
    @Law
    void tintsKeepTheirTemperature(@ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin kelvin) {
        // Redder than 3000 K the tints leave the triangle of possible colours.
        double t = Math.clamp(kelvin.kelvin(), 3000, 35_000);
        Uv1960 uv = Planck.xy(t).uv1960();
        Uv1960 redder = Planck.xy(t * 0.9999).uv1960();
        double du = redder.u() - uv.u();
        double dv = redder.v() - uv.v();
        double length = Math.hypot(du, dv);
        for (double duv : new double[] {-0.015, -0.005, 0.005, 0.015}) {
            Uv1960 tinted = new Uv1960(uv.u() - dv / length * duv, uv.v() + du / length * duv);
            LightColour.White white = white(tinted.xy());
            assertEquals(duv, white.duv(), 1e-5);
            assertEquals(1e6 / t, white.temperature().mired(), 0.5);
        }
    }

    @Test
    void swatchesOfCommonLampsRoundTripWithin16Kelvin() {
        for (double kelvin : new double[] {1850, 2000, 2700, 3000, 3200, 4000, 4300, 5000, 5600, 6500, 7500, 10_000}) {
            assertEquals(kelvin, roundTrip(new Kelvin(kelvin)), 16);
        }
    }

    /** What eight bits a channel leave of a temperature. */
    @Law
    void swatchesOfAnyLampRoundTripWithinTheirRounding(@ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin kelvin) {
        double everyday = Math.clamp(kelvin.kelvin(), 1850, 7500);
        assertEquals(everyday, roundTrip(new Kelvin(everyday)), 31);
        Kelvin unclipped = new Kelvin(Math.clamp(kelvin.kelvin(), 2000, 38_000));
        assertEquals(unclipped.mired(), 1e6 / roundTrip(unclipped), 2);
        double clipped = Math.clamp(kelvin.kelvin(), 1000, 1850);
        assertEquals(clipped, roundTrip(new Kelvin(clipped)), 28.5);
    }

    @TestFactory
    Stream<DynamicTest> mcCamyAsPublished() {
        return Table.read("colour/mccamy.csv")
                .tests(row -> assertEquals(
                        row.number("kelvin"),
                        Approximations.mcCamy(row.number("x"), row.number("y")),
                        row.number("tolerance_k")));
    }

    @Law
    void mcCamyAgreesWhereHeIsGood(@ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin kelvin) {
        Chromaticity xy = Planck.xy(Math.clamp(kelvin.kelvin(), 2856, 6504));
        assertEquals(
                Approximations.mcCamy(xy.x(), xy.y()), white(xy).temperature().kelvin(), 11);
    }

    /** Why there is a table: the formula reads a flame of 1000 K as 2400 K. */
    @Test
    void mcCamyFailsForFlames() {
        Chromaticity xy = Planck.xy(1000);
        assertEquals(1423, Math.abs(Approximations.mcCamy(xy.x(), xy.y()) - 1000), 15);
    }

    @Test
    void coloursAreNoColourTemperature() {
        assertSaturated(0.0519, 0x008080);
        assertSaturated(-0.1327, 0xFF00FF);
        assertSaturated(0.0992, 0x00FF00);
        assertSaturated(-0.1610, 0x0000FF);
    }

    @Test
    void cssOrangeIsAWarmWhite() {
        LightColour.White white = assertInstanceOf(LightColour.White.class, ColourTemperature.of(Srgb.ofRgb(0xFFA500)));
        assertEquals(2424, white.temperature().kelvin(), 6);
        assertEquals(0.008, white.duv(), 0.0006);
    }

    @Test
    void offTheScaleAndBlackAreNamed() {
        assertEquals(new LightColour.BelowScale(), ColourTemperature.of(Planck.xy(950)));
        assertEquals(new LightColour.AboveScale(), ColourTemperature.of(Planck.xy(60_000)));
        assertEquals(new LightColour.AboveScale(), ColourTemperature.of(Planck.xy(500_000)));
        assertEquals(new LightColour.BelowScale(), ColourTemperature.of(Srgb.ofRgb(0xFF0000)));
        assertEquals(new LightColour.BelowScale(), ColourTemperature.of(Planck.xy(905)));
        assertEquals(new LightColour.Dark(), ColourTemperature.of(new Srgb(0, 0, 0)));
    }

    @Law
    void everyColourHasAnAnswer(@ForAll(supplier = SomeLight.AnySrgb.class) Srgb colour) {
        switch (ColourTemperature.of(colour)) {
            case LightColour.White(Kelvin temperature, double duv) ->
                assertTrue(Math.abs(duv) <= 0.02 && temperature.kelvin() >= 1000);
            case LightColour.Saturated(double duv) -> assertTrue(Math.abs(duv) > 0.02 && Math.abs(duv) < 0.7);
            case LightColour.Dark dark -> assertTrue(colour.isBlack());
            case LightColour.BelowScale below -> assertTrue(colour.red() > colour.blue());
            case LightColour.AboveScale above -> assertTrue(colour.blue() > colour.red());
        }
    }

    private static double roundTrip(Kelvin lamp) {
        return white(ColourTemperature.of(Swatch.lampAlone(lamp))).temperature().kelvin();
    }

    private static LightColour.White white(Chromaticity chromaticity) {
        return white(ColourTemperature.of(chromaticity));
    }

    private static LightColour.White white(LightColour colour) {
        return colour instanceof LightColour.White white ? white : fail("no white: " + colour);
    }

    private static void assertSaturated(double duv, int rgb) {
        LightColour.Saturated saturated =
                assertInstanceOf(LightColour.Saturated.class, ColourTemperature.of(Srgb.ofRgb(rgb)));
        assertEquals(duv, saturated.duv(), 0.0005);
    }
}
