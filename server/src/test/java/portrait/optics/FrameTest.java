package portrait.optics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FrameTest {
    private static final Frame FULL = SensorFormats.FULL_FRAME.frame();

    @TestFactory
    Stream<DynamicTest> formats() {
        return Table.read("formats.csv").tests(row -> {
            SensorFormat format = SensorFormats.ALL.stream()
                    .filter(candidate -> candidate.name().equals(row.text("name")))
                    .findFirst()
                    .orElseThrow();
            assertEquals(row.mm("width_mm"), format.width());
            assertEquals(row.mm("height_mm"), format.height());
            assertEquals(row.number("diagonal_mm"), format.diagonal().mm(), 0.006);
            assertEquals(row.number("crop"), format.crop(), 0.0006);
            assertEquals(row.number("coc_mm"), format.circleOfConfusion().mm(), 0.00006);
        });
    }

    @Test
    void formatNamesAreUnique() {
        Set<String> names = new HashSet<>();
        for (SensorFormat format : SensorFormats.ALL) {
            assertTrue(names.add(format.name()), format.name());
        }
    }

    @TestFactory
    Stream<DynamicTest> cropFactors() {
        return Table.read("crop.csv")
                .tests(row -> assertEquals(row.number("crop"), frame(row).crop(), row.number("tolerance")));
    }

    @TestFactory
    Stream<DynamicTest> circlesOfConfusion() {
        return Table.read("circle-of-confusion.csv").tests(row -> {
            Length circle = CircleOfConfusion.valueOf(row.text("rule")).of(frame(row));
            assertEquals(row.number("coc_mm"), circle.mm(), row.number("tolerance_mm"));
        });
    }

    @Test
    void aPortraitTurnsTheCamera() {
        assertEquals(new Frame(new Length(24), new Length(36)), FULL.portrait());
        assertEquals(FULL, FULL.portrait().landscape());
        assertEquals(FULL.portrait(), FULL.portrait().portrait());
    }

    @Test
    void aPictureOfAnotherShapeIsCutFromTheFormat() {
        assertFrame(24, 30, FULL.cropped(4 / 5.0));
        assertFrame(36, 20.25, FULL.cropped(16 / 9.0));
        assertFrame(24, 24, FULL.cropped(1));
        assertFrame(24, 36, FULL.cropped(2 / 3.0));
        assertEquals(new Result.OutOfRange<>(Quantity.ASPECT, 0, 0.05, 20), FULL.cropped(0));
    }

    @Law
    void aCroppedFrameHasItsShapeAndFits(@ForAll(supplier = Some.AnyFrame.class) Frame frame, @ForAll double seed) {
        double aspect = 0.05 + Math.abs(seed) % 19;
        Frame cropped = frame.cropped(aspect).optional().orElseThrow();
        assertEquals(aspect, cropped.aspect(), aspect * 1e-9);
        Frame held = aspect < 1 ? frame.portrait() : frame.landscape();
        assertTrue(cropped.width().mm() <= held.width().mm() * (1 + 1e-12));
        assertTrue(cropped.height().mm() <= held.height().mm() * (1 + 1e-12));
        assertTrue(cropped.width().equals(held.width()) || cropped.height().equals(held.height()));
    }

    @Test
    void aFormatFromNumbersIsChecked() {
        assertEquals(
                "35.7x23.8",
                SensorFormat.checked("35.7x23.8", 35.7, 23.8)
                        .optional()
                        .orElseThrow()
                        .name());
        assertEquals(new Result.OutOfRange<>(Quantity.SENSOR_SIDE, 0, 0.5, 2000), SensorFormat.checked("flat", 36, 0));
    }

    private static void assertFrame(double width, double height, Result<Frame> actual) {
        Frame frame = actual.optional().orElseThrow();
        assertEquals(width, frame.width().mm(), 1e-9);
        assertEquals(height, frame.height().mm(), 1e-9);
    }

    private static Frame frame(Table.Row row) {
        return new Frame(row.mm("width_mm"), row.mm("height_mm"));
    }
}
