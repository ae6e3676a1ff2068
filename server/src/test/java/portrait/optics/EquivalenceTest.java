package portrait.optics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EquivalenceTest {
    private static final Frame MEDIUM = SensorFormats.MEDIUM_44X33.frame();
    private static final Frame FULL = SensorFormats.FULL_FRAME.frame();

    @TestFactory
    Stream<DynamicTest> focalLengths() {
        return Table.read("equivalence.csv").tests(row -> {
            Length focal = row.mm("focal_mm");
            Length equivalent = Equivalence.focal(focal, MEDIUM, FULL, Equivalence.By.valueOf(row.text("by")));
            assertEquals(row.number("equivalent_mm"), equivalent.mm(), row.number("tolerance_mm"));
        });
    }

    @TestFactory
    Stream<DynamicTest> apertures() {
        return Table.read("equivalent-aperture.csv").tests(row -> {
            FNumber equivalent = Equivalence.fullFrame(new FNumber(row.number("f_number")), MEDIUM);
            assertEquals(row.number("equivalent"), equivalent.value(), row.number("tolerance"));
        });
    }

    @Law
    void thereAndBackIsWhereOneStarted(
            @ForAll(supplier = Some.AnyFocalLength.class) Length focal,
            @ForAll(supplier = Some.AnyFNumber.class) FNumber aperture,
            @ForAll(supplier = Some.AnyFrame.class) Frame one,
            @ForAll(supplier = Some.AnyFrame.class) Frame other,
            @ForAll Equivalence.By by) {
        Length there = Equivalence.focal(focal, one, other, by);
        assertEquals(focal.mm(), Equivalence.focal(there, other, one, by).mm(), focal.mm() * 1e-9);
        FNumber thereToo = Equivalence.aperture(aperture, one, other, by);
        assertEquals(
                aperture.value(), Equivalence.aperture(thereToo, other, one, by).value(), aperture.value() * 1e-9);
    }

    @Law
    void equivalentLensesSeeTheSameAngle(
            @ForAll(supplier = Some.AnyFocalLength.class) Length focal,
            @ForAll(supplier = Some.AnyFrame.class) Frame frame) {
        double seen = FieldOfView.atInfinity(focal, frame).diagonal().value();
        Length equivalent = Equivalence.fullFrame(focal, frame);
        assertEquals(seen, FieldOfView.atInfinity(equivalent, FULL).diagonal().value(), seen * 1e-9);
        assertEquals(
                equivalent.mm(),
                Equivalence.focal(focal, frame, FULL, Equivalence.By.DIAGONAL).mm(),
                equivalent.mm() * 1e-9);
    }

    /** The pupil is what makes blur; it stays the same. */
    @Law
    void equivalentLensesHaveTheSamePupil(
            @ForAll(supplier = Some.AnyFocalLength.class) Length focal,
            @ForAll(supplier = Some.AnyFNumber.class) FNumber aperture,
            @ForAll(supplier = Some.AnyFrame.class) Frame frame) {
        double pupil = aperture.pupil(focal).mm();
        Length equivalent = Equivalence.fullFrame(focal, frame);
        FNumber equivalentAperture = Equivalence.fullFrame(aperture, frame);
        assertEquals(pupil, equivalentAperture.pupil(equivalent).mm(), pupil * 1e-9);
        assertEquals(
                equivalentAperture.value(),
                Equivalence.aperture(aperture, frame, FULL, Equivalence.By.DIAGONAL)
                        .value(),
                equivalentAperture.value() * 1e-9);
    }
}
