package portrait.optics.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portrait.optics.Law;
import portrait.optics.Quantity;
import portrait.optics.Result;
import portrait.optics.Table;

class MiredShiftTest {

    @TestFactory
    Stream<DynamicTest> shifts() {
        return Table.read("colour/mired-shift.csv")
                .tests(row -> assertEquals(row.number("mired"), between(row).mired(), row.number("tolerance_mired")));
    }

    /** The number makers print is the distance between the two lights they name. */
    @TestFactory
    Stream<DynamicTest> filters() {
        return Table.read("colour/filters.csv").tests(row -> {
            ConversionFilter filter = ConversionFilter.valueOf(row.text("filter"));
            assertEquals(
                    row.text("filter"), filter.label().toUpperCase(Locale.ROOT).replace(' ', '_'));
            assertEquals(row.number("published_mired"), filter.shift().mired());
            assertEquals(filter.shift().mired(), between(row).mired(), row.number("tolerance_mired"));
        });
    }

    @Test
    void everyFilterHasASource() {
        List<String> listed = Table.read("colour/filters.csv").rows().stream()
                .map(row -> row.text("filter"))
                .toList();
        for (ConversionFilter filter : ConversionFilter.values()) {
            assertTrue(listed.contains(filter.name()), filter.label());
        }
    }

    @Test
    void theNearestFilterIsFound() {
        assertEquals(ConversionFilter.LEE_204, ConversionFilter.nearest(new MiredShift(150)));
        assertEquals(ConversionFilter.LEE_201, ConversionFilter.nearest(new MiredShift(-500)));
        for (ConversionFilter filter : ConversionFilter.values()) {
            assertEquals(filter, ConversionFilter.nearest(filter.shift()), filter.label());
        }
    }

    @Law
    void aShiftLeadsFromOneLightToTheOther(
            @ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin from,
            @ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin to) {
        MiredShift there = MiredShift.between(from, to);
        assertEquals(-there.mired(), MiredShift.between(to, from).mired(), 1e-9);
        Kelvin inside = new Kelvin(Math.clamp(to.kelvin(), 1001, 39_900));
        Kelvin reached =
                MiredShift.between(from, inside).applyTo(from).optional().orElseThrow();
        assertEquals(inside.kelvin(), reached.kelvin(), inside.kelvin() * 1e-9);
    }

    @Test
    void filtersCanLeaveTheScale() {
        assertEquals(
                new Result.OutOfRange<>(Quantity.COLOUR_TEMPERATURE, 500, 1000, 40_000),
                new MiredShift(1900).applyTo(new Kelvin(10_000)));
        assertEquals(
                new Result.OutOfRange<>(Quantity.COLOUR_TEMPERATURE, Double.POSITIVE_INFINITY, 1000, 40_000),
                new MiredShift(-200).applyTo(new Kelvin(5600)));
    }

    @Test
    void aGelledFlashMatchesTungsten() {
        Kelvin gelled = new MiredShift(131).applyTo(new Kelvin(5500)).optional().orElseThrow();
        assertEquals(3200, gelled.kelvin(), 10);
    }

    @Law
    void miredAndKelvinRoundTrip(@ForAll(supplier = SomeLight.AnyKelvin.class) Kelvin kelvin) {
        double inside = Math.clamp(kelvin.mired(), 25.001, 999.9);
        assertEquals(inside, Kelvin.ofMired(inside).optional().orElseThrow().mired(), 1e-9);
    }

    @Test
    void kelvinOutsideTheScaleIsRefused() {
        assertEquals(new Result.OutOfRange<>(Quantity.COLOUR_TEMPERATURE, 999, 1000, 40_000), Kelvin.checked(999));
        assertThrows(IllegalArgumentException.class, () -> new Kelvin(41_000));
        assertThrows(IllegalArgumentException.class, () -> new Kelvin(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new MiredShift(Double.NaN));
        assertTrue(new Kelvin(3200).compareTo(new Kelvin(5600)) < 0);
    }

    @Test
    void perceptibilityChangesAtItsBounds() {
        assertEquals(Perceptibility.INVISIBLE, new MiredShift(4.9).perceptibility());
        assertEquals(Perceptibility.SIDE_BY_SIDE, new MiredShift(-5).perceptibility());
        assertEquals(Perceptibility.BARELY, new MiredShift(10).perceptibility());
        assertEquals(Perceptibility.SUBTLE, new MiredShift(26).perceptibility());
        assertEquals(Perceptibility.TWO_COLOURS, new MiredShift(-100).perceptibility());
        assertEquals(
                Perceptibility.TUNGSTEN_AGAINST_DAYLIGHT,
                MiredShift.between(new Kelvin(3200), new Kelvin(5600)).perceptibility());
        for (Perceptibility band : Perceptibility.values()) {
            assertEquals(band, new MiredShift(band.fromMired()).perceptibility());
        }
    }

    /** Brown's just noticeable steps: 150 K at 5500 and 500 K at 10 000 are 5 mired, 50 K at 2000 are 12. */
    @Test
    void judgedStepsAreAFewMired() {
        assertEquals(5, MiredShift.between(new Kelvin(5650), new Kelvin(5500)).mired(), 0.5);
        assertEquals(
                5, MiredShift.between(new Kelvin(10_500), new Kelvin(10_000)).mired(), 0.5);
        assertEquals(12, MiredShift.between(new Kelvin(2050), new Kelvin(2000)).mired(), 0.5);
    }

    private static MiredShift between(Table.Row row) {
        return MiredShift.between(new Kelvin(row.number("from_k")), new Kelvin(row.number("to_k")));
    }
}
