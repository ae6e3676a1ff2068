package portrait.optics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BlurDiscTest {
    private static final Length SIDE = new Length(36);

    @TestFactory
    Stream<DynamicTest> pupils() {
        return Table.read("pupil.csv").tests(row -> {
            Length pupil = new FNumber(row.number("f_number")).pupil(row.mm("focal_mm"));
            assertEquals(row.number("pupil_mm"), pupil.mm(), row.number("tolerance_mm"));
        });
    }

    @TestFactory
    Stream<DynamicTest> discs() {
        return Table.read("blur-disc.csv").tests(row -> {
            BlurDisc disc = disc(row, row.mm("frame_mm"));
            assertEquals(row.number("disc_mm"), disc.onSensor().mm(), row.number("tolerance_mm"));
            if (!row.isBlank("share")) {
                assertEquals(row.number("share"), disc.shareOfFrame(), row.number("share_tolerance"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> discsAtTheSubject() {
        return Table.read("blur-at-subject.csv")
                .tests(row -> assertEquals(
                        row.number("disc_mm"), disc(row, SIDE).atSubject().mm(), row.number("tolerance_mm")));
    }

    @TestFactory
    Stream<DynamicTest> sharesOfTheMaximum() {
        return Table.read("blur-share.csv").tests(row -> {
            Length subject = Length.ofMetres(2);
            Length background = BackgroundRatio.FROM_CAMERA.background(subject, row.number("ratio"));
            double share = BlurDisc.shareOfMaximum(subject, Distance.at(background));
            assertEquals(row.number("share"), share, row.number("tolerance"));
        });
    }

    @Test
    void theTwoReadingsOfARatioDifferByTheSubjectDistance() {
        Length subject = Length.ofMetres(1);
        assertEquals(Length.ofMetres(8), BackgroundRatio.FROM_CAMERA.background(subject, 8));
        assertEquals(Length.ofMetres(9), BackgroundRatio.FROM_SUBJECT.background(subject, 8));
        assertEquals(
                new Result.OutOfRange<>(Quantity.DISTANCE_RATIO, 0, 1e-3, 1e6),
                BackgroundRatio.FROM_CAMERA.checked(subject, 0));
        assertEquals(new Result.Ok<>(Length.ofMetres(3)), BackgroundRatio.FROM_SUBJECT.checked(subject, 2));
    }

    @Test
    void wordingsChangeAtTheirBounds() {
        assertEquals(BlurWording.SHARP, BlurWording.of(0));
        assertEquals(BlurWording.SHARP, BlurWording.of(0.0029));
        assertEquals(BlurWording.SOFT, BlurWording.of(0.003));
        assertEquals(BlurWording.SHAPES, BlurWording.of(0.01));
        assertEquals(BlurWording.DISCS, BlurWording.of(0.03));
        assertEquals(BlurWording.DISCS, BlurWording.of(0.0599));
        assertEquals(BlurWording.ABSTRACTION, BlurWording.of(0.06));
        for (BlurWording wording : BlurWording.values()) {
            assertEquals(wording, BlurWording.of(wording.from()));
        }
    }

    @Test
    void aDiscKnowsItsWording() {
        Focus focus = new Focus(new Length(85), Length.ofMetres(2));
        Distance wall = Distance.at(Length.ofMetres(3));
        assertEquals(
                BlurWording.DISCS,
                BlurDisc.of(focus, new FNumber(1.4), wall, new Length(24)).wording());
        assertEquals(
                BlurWording.SOFT,
                BlurDisc.of(focus, new FNumber(8), wall, new Length(24)).wording());
    }

    @Law
    void thePlaneInFocusHasNoBlur(
            @ForAll(supplier = Some.AnyFocus.class) Focus focus,
            @ForAll(supplier = Some.AnyFNumber.class) FNumber aperture) {
        BlurDisc disc = BlurDisc.of(focus, aperture, Distance.at(focus.subject()), SIDE);
        assertEquals(0, disc.onSensor().mm());
        assertEquals(0, disc.shareOfMaximum());
        assertEquals(BlurWording.SHARP, disc.wording());
    }

    @Law
    void blurGrowsWithTheDistanceUpToThatOfInfinity(
            @ForAll(supplier = Some.AnyFocus.class) Focus focus,
            @ForAll(supplier = Some.AnyFNumber.class) FNumber aperture,
            @ForAll(supplier = Some.AnyDistance.class) Length behind) {
        double near = onSensor(focus, aperture, new Length(focus.subject().mm() + behind.mm()));
        double far = onSensor(focus, aperture, new Length(focus.subject().mm() + 2 * behind.mm()));
        double infinite =
                BlurDisc.of(focus, aperture, Distance.INFINITE, SIDE).onSensor().mm();
        assertTrue(near > 0);
        assertTrue(near < far);
        assertTrue(far < infinite);
    }

    @Law
    void infinityIsTheLimit(
            @ForAll(supplier = Some.AnyFocus.class) Focus focus,
            @ForAll(supplier = Some.AnyFNumber.class) FNumber aperture) {
        double far = onSensor(focus, aperture, new Length(focus.subject().mm() * 1e9));
        double infinite =
                BlurDisc.of(focus, aperture, Distance.INFINITE, SIDE).onSensor().mm();
        double f = focus.focal().mm();
        assertEquals(infinite, far, infinite * 1.1e-9);
        assertEquals(f * f / (aperture.value() * (focus.subject().mm() - f)), infinite, infinite * 1e-9);
    }

    @Law
    void stoppingDownHalvesTheDisc(
            @ForAll(supplier = Some.AnyFocus.class) Focus focus,
            @ForAll(supplier = Some.AnyFNumber.class) FNumber aperture,
            @ForAll(supplier = Some.AnyDistance.class) Length point) {
        double open = onSensor(focus, aperture, point);
        double stopped = onSensor(focus, new FNumber(2 * aperture.value()), point);
        assertEquals(open / 2, stopped, open * 1e-12);
    }

    /** The share of the frame is A·(1 − s/D) over the height of the scene, whatever the format. */
    @Law
    void theShareOfTheFrameNeedsNoFormat(
            @ForAll(supplier = Some.AnyFocus.class) Focus focus,
            @ForAll(supplier = Some.AnyFNumber.class) FNumber aperture,
            @ForAll(supplier = Some.AnyDistance.class) Length behind) {
        Length background = new Length(focus.subject().mm() + behind.mm());
        BlurDisc disc = BlurDisc.of(focus, aperture, Distance.at(background), SIDE);
        double share = aperture.pupil(focus.focal()).mm()
                * (behind.mm() / background.mm())
                / Framing.sceneExtent(focus, SIDE).mm();
        assertEquals(share, disc.shareOfFrame(), share * 1e-6);
        assertEquals(
                disc.onSensor().mm() / focus.magnification(),
                disc.atSubject().mm(),
                disc.atSubject().mm() * 1e-9);
    }

    private static double onSensor(Focus focus, FNumber aperture, Length point) {
        return BlurDisc.of(focus, aperture, Distance.at(point), SIDE).onSensor().mm();
    }

    private static BlurDisc disc(Table.Row row, Length side) {
        return BlurDisc.of(
                new Focus(row.mm("focal_mm"), row.mm("subject_mm")),
                new FNumber(row.number("f_number")),
                row.distance("background_mm"),
                side);
    }
}
