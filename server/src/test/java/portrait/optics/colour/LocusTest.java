package portrait.optics.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portrait.optics.Law;
import portrait.optics.Table;

class LocusTest {
    /** Rounding to four digits, and 1e-5 for steps of 5 nm in place of 1 nm. */
    private static final double FOUR_DIGITS = 6e-5;

    /** An equal-energy spectrum is the centre of the diagram; so the table's three columns weigh the same. */
    @Test
    void equalEnergyIsTheCentre() {
        double x = 0;
        double y = 0;
        double z = 0;
        for (double[] row : ColourMatching.ROWS) {
            x += row[1];
            y += row[2];
            z += row[3];
        }
        Chromaticity centre = new Xyz(x, y, z).chromaticity();
        assertEquals(1 / 3.0, centre.x(), 5e-5);
        assertEquals(1 / 3.0, centre.y(), 5e-5);
    }

    /** The sums CIE 15:2004 prints below its table of 380–780 nm. */
    @Test
    void theObserverIsTheCieTable() {
        double[][] rows = ColourMatching.ROWS;
        assertEquals(95, rows.length);
        double[] sums = new double[4];
        for (int i = 0; i < rows.length; i++) {
            double wavelength = rows[i][0];
            assertEquals(360 + 5 * i, wavelength);
            for (int column = 1; column < 4; column++) {
                sums[column] += wavelength >= 380 && wavelength <= 780 ? rows[i][column] : 0;
            }
        }
        assertEquals(21.371524, sums[1], 1e-6);
        assertEquals(21.371327, sums[2], 1e-6);
        assertEquals(21.371540, sums[3], 1e-6);
    }

    @TestFactory
    Stream<DynamicTest> blackBodies() {
        return Table.read("colour/planck-xy.csv").tests(row -> {
            Chromaticity xy = Locus.planckian(new Kelvin(row.number("kelvin")));
            assertEquals(row.number("x"), xy.x(), row.number("tolerance"));
            assertEquals(row.number("y"), xy.y(), row.number("tolerance"));
        });
    }

    /** The old table was made with c₂ = 1.4388e-2 m·K; only c₂/T enters, so T is scaled in its place. */
    @TestFactory
    Stream<DynamicTest> robertson() {
        return Table.read("colour/robertson.csv").tests(row -> {
            double kelvin = 1e6 / row.number("mired");
            Uv1960 uv = Planck.xy(kelvin * 1.438777 / 1.4388).uv1960();
            assertEquals(row.number("u"), uv.u(), row.number("tolerance"));
            assertEquals(row.number("v"), uv.v(), row.number("tolerance"));
        });
    }

    @TestFactory
    Stream<DynamicTest> daylight() {
        return Table.read("colour/daylight-xy.csv").tests(row -> {
            Chromaticity xy = Locus.daylight(new Kelvin(row.number("kelvin")));
            assertEquals(row.number("x"), xy.x(), row.number("tolerance"));
            assertEquals(row.number("y"), xy.y(), row.number("tolerance"));
        });
    }

    @TestFactory
    Stream<DynamicTest> whites() {
        return Table.read("colour/kelvin-srgb.csv").tests(row -> {
            Kelvin kelvin = new Kelvin(row.number("kelvin"));
            Chromaticity planck = Locus.planckian(kelvin);
            assertEquals(row.number("planck_x"), planck.x(), FOUR_DIGITS);
            assertEquals(row.number("planck_y"), planck.y(), FOUR_DIGITS);
            Chromaticity white = Locus.white(kelvin);
            assertEquals(row.number("white_x"), white.x(), FOUR_DIGITS);
            assertEquals(row.number("white_y"), white.y(), FOUR_DIGITS);
        });
    }

    @TestFactory
    Stream<DynamicTest> kimAsPublished() {
        return Table.read("colour/kim.csv").tests(row -> {
            Chromaticity xy = Approximations.kim(row.number("kelvin"));
            assertEquals(row.number("x"), xy.x(), row.number("tolerance"));
            assertEquals(row.number("y"), xy.y(), row.number("tolerance"));
        });
    }

    @Law
    void kimAgrees(@ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin kelvin) {
        double t = Math.clamp(kelvin.kelvin(), 1667, 25_000);
        Chromaticity ours = Planck.xy(t);
        Chromaticity theirs = Approximations.kim(t);
        assertEquals(theirs.x(), ours.x(), 5.7e-4);
        assertEquals(theirs.y(), ours.y(), 1.5e-4);
    }

    @Law
    void krystekAgrees(@ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin kelvin) {
        double t = Math.clamp(kelvin.kelvin(), 1000, 15_000);
        Uv1960 ours = Planck.xy(t).uv1960();
        Uv1960 theirs = Approximations.krystek(t);
        assertEquals(theirs.u(), ours.u(), 8.3e-5);
        assertEquals(theirs.v(), ours.v(), 1.1e-4);
    }

    @Test
    void theLocusChangesAtFourAndFiveThousand() {
        assertEquals(Locus.PLANCK, Locus.at(new Kelvin(4000)));
        assertEquals(Locus.BLEND, Locus.at(new Kelvin(4001)));
        assertEquals(Locus.BLEND, Locus.at(new Kelvin(4999)));
        assertEquals(Locus.DAYLIGHT, Locus.at(new Kelvin(5000)));
        Chromaticity middle = Locus.white(new Kelvin(4500));
        Chromaticity planck = Locus.planckian(new Kelvin(4500));
        Chromaticity daylight = Locus.daylight(new Kelvin(4500));
        assertEquals((planck.x() + daylight.x()) / 2, middle.x(), 1e-12);
        assertEquals((planck.y() + daylight.y()) / 2, middle.y(), 1e-12);
    }

    @Law
    void whitesMoveWithoutJumpsFromRedToBlue(@ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin kelvin) {
        for (double seam : new double[] {Math.min(kelvin.kelvin(), 39_900), 4000, 5000, 7000}) {
            Chromaticity here = Locus.white(new Kelvin(seam));
            Chromaticity next = Locus.white(new Kelvin(seam * 1.001));
            assertTrue(next.x() < here.x(), () -> "at " + seam);
            assertEquals(here.x(), next.x(), 3e-4);
            assertEquals(here.y(), next.y(), 3e-4);
        }
    }

    /** Also above 25 000 K, where the daylight formula is extrapolated. */
    @Law
    void daylightStaysALittleGreenerThanTheBlackBody(@ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin kelvin) {
        Kelvin day = new Kelvin(Math.max(5000, kelvin.kelvin()));
        Uv1960 daylight = Locus.daylight(day).uv1960();
        double nearest = Double.POSITIVE_INFINITY;
        for (double mired = day.mired() - 3; mired < day.mired() + 3; mired += 0.05) {
            Uv1960 body = Planck.xy(1e6 / mired).uv1960();
            nearest = Math.min(nearest, Math.hypot(daylight.u() - body.u(), daylight.v() - body.v()));
        }
        assertEquals(0.0032, nearest, 0.0009);
    }

    @Law
    void diagramsRoundTrip(@ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin kelvin) {
        Chromaticity xy = Locus.white(kelvin);
        Chromaticity back = xy.uv1960().xy();
        assertEquals(xy.x(), back.x(), 1e-12);
        assertEquals(xy.y(), back.y(), 1e-12);
    }
}
