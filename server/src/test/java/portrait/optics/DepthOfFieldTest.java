package portrait.optics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DepthOfFieldTest {
    private static final Length CIRCLE = new Length(0.0288);

    @TestFactory
    Stream<DynamicTest> hyperfocalDistances() {
        return Table.read("hyperfocal.csv").tests(row -> {
            Length hyperfocal =
                    DepthOfField.hyperfocal(row.mm("focal_mm"), new FNumber(row.number("f_number")), row.mm("coc_mm"));
            assertEquals(row.number("expected_mm"), hyperfocal.mm(), row.number("tolerance_mm"));
        });
    }

    @TestFactory
    Stream<DynamicTest> limits() {
        return Table.read("depth-of-field.csv").tests(row -> {
            DepthOfField depth = depth(row);
            double tolerance = row.number("tolerance_mm");
            assertEquals(row.number("near_mm"), depth.near().mm(), tolerance);
            if (row.isBlank("far_mm")) {
                assertEquals(Distance.INFINITE, depth.far());
            } else {
                assertEquals(row.number("far_mm"), mm(depth.far()), tolerance);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> totals() {
        return Table.read("depth-of-field-total.csv")
                .tests(row -> assertEquals(row.number("total_mm"), mm(depth(row).total()), row.number("tolerance_mm")));
    }

    @Test
    void theTotalIsWhatLiesBeforeAndBehind() {
        DepthOfField depth =
                DepthOfField.of(new Focus(new Length(85), new Length(2000)), new FNumber(11), new Length(0.03));
        assertEquals(mm(depth.total()), depth.front().mm() + mm(depth.behind()), 1e-9);
        assertTrue(depth.front().mm() < mm(depth.behind()));
    }

    @Law
    void theSubjectLiesWithinItsDepth(
            @ForAll(supplier = Some.AnyFocus.class) Focus focus,
            @ForAll(supplier = Some.AnyFNumber.class) FNumber aperture,
            @ForAll(supplier = Some.AnyCircle.class) Length circle) {
        DepthOfField depth = DepthOfField.of(focus, aperture, circle);
        assertTrue(depth.near().mm() > 0);
        assertTrue(depth.near().compareTo(focus.subject()) <= 0);
        assertTrue(depth.far() instanceof Distance.Infinite
                || mm(depth.far()) >= focus.subject().mm());
    }

    @Law
    void theLimitsAreTheTextbookFormulas(
            @ForAll(supplier = Some.PortraitFocalLength.class) Length focal,
            @ForAll(supplier = Some.PortraitScene.class) Length scene,
            @ForAll(supplier = Some.WideAperture.class) FNumber aperture) {
        Focus focus = Framing.focusFor(focal, new Length(36), scene);
        DepthOfField depth = DepthOfField.of(focus, aperture, CIRCLE);
        double f = focal.mm();
        double s = focus.subject().mm();
        double h = depth.hyperfocal().mm();
        assertEquals(s * (h - f) / (h + s - 2 * f), depth.near().mm(), 1e-6);
        assertEquals(s * (h - f) / (h - s), mm(depth.far()), 1e-6);
    }

    @Law
    void stoppingDownDeepens(
            @ForAll(supplier = Some.AnyFocus.class) Focus focus,
            @ForAll(supplier = Some.AnyFNumber.class) FNumber aperture,
            @ForAll(supplier = Some.AnyCircle.class) Length circle) {
        DepthOfField open = DepthOfField.of(focus, aperture, circle);
        DepthOfField stopped = DepthOfField.of(focus, new FNumber(aperture.value() * 1.5), circle);
        assertDeeper(open, stopped);
    }

    @Law
    void aLooserStandardDeepens(
            @ForAll(supplier = Some.AnyFocus.class) Focus focus,
            @ForAll(supplier = Some.AnyFNumber.class) FNumber aperture,
            @ForAll(supplier = Some.AnyCircle.class) Length circle) {
        DepthOfField strict = DepthOfField.of(focus, aperture, circle);
        DepthOfField loose = DepthOfField.of(focus, aperture, new Length(circle.mm() * 2));
        assertDeeper(strict, loose);
    }

    @Law
    void steppingBackDeepens(
            @ForAll(supplier = Some.PortraitFocalLength.class) Length focal,
            @ForAll(supplier = Some.PortraitScene.class) Length scene,
            @ForAll(supplier = Some.WideAperture.class) FNumber aperture) {
        Focus near = Framing.focusFor(focal, new Length(36), scene);
        Focus back = new Focus(focal, new Length(near.subject().mm() * 1.1));
        double before = mm(DepthOfField.of(near, aperture, CIRCLE).total());
        Distance after = DepthOfField.of(back, aperture, CIRCLE).total();
        assertTrue(after instanceof Distance.Infinite || mm(after) > before);
    }

    @Law
    void focusedAtTheHyperfocalDistanceAllIsSharpFromHalfOfIt(
            @ForAll(supplier = Some.AnyFocalLength.class) Length focal,
            @ForAll(supplier = Some.AnyFNumber.class) FNumber aperture,
            @ForAll(supplier = Some.AnyCircle.class) Length circle) {
        Length hyperfocal = DepthOfField.hyperfocal(focal, aperture, circle);
        Assume.that(hyperfocal.mm() > focal.mm() * 1.01);
        DepthOfField depth = DepthOfField.of(new Focus(focal, hyperfocal), aperture, circle);
        assertEquals(Distance.INFINITE, depth.far());
        assertEquals(Distance.INFINITE, depth.total());
        assertEquals(Distance.INFINITE, depth.behind());
        assertEquals(hyperfocal.mm() / 2, depth.near().mm(), hyperfocal.mm() * 1e-9);
    }

    @Law
    void nearerThanTheHyperfocalDistanceTheDepthEnds(
            @ForAll(supplier = Some.PortraitFocalLength.class) Length focal,
            @ForAll(supplier = Some.WideAperture.class) FNumber aperture) {
        Length hyperfocal = DepthOfField.hyperfocal(focal, aperture, CIRCLE);
        Focus focus = new Focus(focal, new Length(hyperfocal.mm() * 0.99));
        assertTrue(DepthOfField.of(focus, aperture, CIRCLE).far() instanceof Distance.At);
    }

    /** Close up, total ≈ 2·N·c·(m + 1)/m²: the focal length cancels. */
    @Law
    void equalFramingGivesEqualDepthWhateverTheLens(
            @ForAll(supplier = Some.PortraitFocalLength.class) Length one,
            @ForAll(supplier = Some.PortraitFocalLength.class) Length other,
            @ForAll(supplier = Some.PortraitScene.class) Length scene,
            @ForAll(supplier = Some.WideAperture.class) FNumber aperture) {
        Length side = new Length(36);
        Focus first = Framing.focusFor(one, side, scene);
        double m = first.magnification();
        double closeUp = 2 * aperture.value() * CIRCLE.mm() * (m + 1) / (m * m);
        double depth = mm(DepthOfField.of(first, aperture, CIRCLE).total());
        double depthOfOther = mm(DepthOfField.of(Framing.focusFor(other, side, scene), aperture, CIRCLE)
                .total());
        assertEquals(closeUp, depth, closeUp * 0.03);
        assertEquals(depth, depthOfOther, depth * 0.03);
    }

    /** Same place, f, N and c scaled by the crop factor: the same limits, but for the focal length within s − f. */
    @Law
    void anEquivalentLensOnAnotherFormatHasTheSameDepth(
            @ForAll(supplier = Some.PortraitFocalLength.class) Length focal,
            @ForAll(supplier = Some.WideAperture.class) FNumber aperture) {
        Frame small = SensorFormats.MICRO_FOUR_THIRDS.frame();
        Length subject = Length.ofMetres(5);
        DepthOfField native_ =
                DepthOfField.of(new Focus(focal, subject), aperture, CircleOfConfusion.DIAGONAL_1500.of(small));
        DepthOfField equivalent = DepthOfField.of(
                new Focus(Equivalence.fullFrame(focal, small), subject),
                Equivalence.fullFrame(aperture, small),
                SensorFormats.FULL_FRAME.circleOfConfusion());
        double slack = focal.mm() * small.crop() / subject.mm();
        assertEquals(
                native_.front().mm(), equivalent.front().mm(), native_.front().mm() * slack);
    }

    private static void assertDeeper(DepthOfField shallow, DepthOfField deep) {
        assertTrue(deep.near().compareTo(shallow.near()) <= 0);
        assertTrue(deep.far() instanceof Distance.Infinite || mm(deep.far()) >= mm(shallow.far()));
    }

    private static DepthOfField depth(Table.Row row) {
        return DepthOfField.of(
                new Focus(row.mm("focal_mm"), row.mm("subject_mm")),
                new FNumber(row.number("f_number")),
                row.mm("coc_mm"));
    }

    private static double mm(Distance distance) {
        return switch (distance) {
            case Distance.At(Length length) -> length.mm();
            case Distance.Infinite infinite -> throw new AssertionError("infinite");
        };
    }
}
