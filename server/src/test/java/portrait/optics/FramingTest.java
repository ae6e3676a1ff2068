package portrait.optics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FramingTest {

    @TestFactory
    Stream<DynamicTest> distances() {
        return Table.read("framing.csv").tests(row -> {
            Focus focus = Framing.focusFor(row.mm("focal_mm"), row.mm("frame_mm"), row.mm("scene_mm"));
            assertEquals(row.number("distance_m"), focus.subject().metres(), row.number("tolerance_m"));
        });
    }

    @Law
    void distanceAndSceneAreTheSameQuestion(
            @ForAll(supplier = Some.AnyFocalLength.class) Length focal,
            @ForAll(supplier = Some.AnyFrame.class) Frame frame,
            @ForAll(supplier = Some.AnyExtent.class) Length scene) {
        Focus focus = Framing.focusFor(focal, frame.height(), scene);
        // s − f loses what s cannot hold of a scene much smaller than the frame.
        double slack = scene.mm() * 1e-12 + frame.height().mm() * 1e-12;
        assertEquals(scene.mm(), Framing.sceneExtent(focus, frame.height()).mm(), slack);
        assertEquals(
                focal.mm(),
                Framing.focalFor(focus.subject(), frame.height(), scene).focal().mm(),
                focal.mm() * 1e-9);
    }

    @Law
    void fromFartherAwayMoreIsSeen(
            @ForAll(supplier = Some.AnyFocus.class) Focus focus, @ForAll(supplier = Some.AnyFrame.class) Frame frame) {
        Focus farther = new Focus(focus.focal(), new Length(focus.subject().mm() * 1.01));
        assertTrue(
                Framing.sceneExtent(farther, frame.height()).compareTo(Framing.sceneExtent(focus, frame.height())) > 0);
        assertTrue(farther.magnification() < focus.magnification());
    }

    @Test
    void atTwiceTheFocalLengthThingsHaveTheirOwnSize() {
        Focus focus = new Focus(new Length(100), new Length(200));
        assertEquals(1, focus.magnification());
        assertEquals(new Length(24), Framing.sceneExtent(focus, new Length(24)));
    }

    @Test
    void anOrdinary85StopsBeforeAFaceFillsTheFrame() {
        Length focal = new Length(85);
        assertEquals(new Length(850), Framing.usualMinimumFocus(focal));
        Length face = ShotSize.CLOSE_UP.height();
        assertTrue(Framing.focusFor(focal, new Length(36), face).subject().mm() < 850);
        assertTrue(Framing.focusFor(focal, new Length(36), ShotSize.HEAD_AND_SHOULDERS.height())
                        .subject()
                        .mm()
                > 850);
    }

    @Test
    void shotSizesGrow() {
        ShotSize[] sizes = ShotSize.values();
        for (int i = 1; i < sizes.length; i++) {
            assertTrue(sizes[i].height().compareTo(sizes[i - 1].height()) > 0, sizes[i].name());
        }
    }

    @Test
    void theNearestShotSizeIsNearestByRatio() {
        for (ShotSize size : ShotSize.values()) {
            assertEquals(size, ShotSize.nearest(size.height()));
        }
        // Between 45 and 60 cm the ratios part at 52 cm.
        assertEquals(ShotSize.HEAD_AND_SHOULDERS, ShotSize.nearest(Length.ofCm(51.9)));
        assertEquals(ShotSize.BUST, ShotSize.nearest(Length.ofCm(52)));
        assertEquals(ShotSize.EXTREME_CLOSE_UP, ShotSize.nearest(Length.ofCm(1)));
        assertEquals(ShotSize.FULL_LENGTH, ShotSize.nearest(Length.ofMetres(40)));
    }

    /** Each frame reaches below the part of the body its name promises, with headroom for the taller. */
    @Test
    void shotSizesHoldTheBodyTheyPromise() {
        assertHolds(ShotSize.CLOSE_UP, BodyMeasure.MENTON_TO_SELLION);
        assertHolds(ShotSize.HEAD_AND_SHOULDERS, BodyMeasure.CROWN_TO_SUPRASTERNAL_NOTCH);
        assertHolds(ShotSize.BUST, BodyMeasure.CROWN_TO_BUST);
        assertHolds(ShotSize.HALF_BODY, BodyMeasure.CROWN_TO_NAVEL);
        assertHolds(ShotSize.COWBOY, BodyMeasure.CROWN_TO_CROTCH);
        assertHolds(ShotSize.THREE_QUARTER, BodyMeasure.CROWN_TO_KNEECAP);
        assertHolds(ShotSize.FULL_LENGTH, BodyMeasure.STATURE);
    }

    private static void assertHolds(ShotSize size, BodyMeasure measure) {
        double share = measure.mean().mm() * BodyMeasure.MEN / size.height().mm();
        assertTrue(share < 1, size.name());
        assertTrue(share > 0.45, size.name());
    }
}
