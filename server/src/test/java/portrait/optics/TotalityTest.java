package portrait.optics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;

/** Whatever a user may write: no exception, and no number that is none. */
class TotalityTest {

    @Law
    void lenses(
            @ForAll(supplier = Some.AnyFocus.class) Focus focus,
            @ForAll(supplier = Some.AnyFNumber.class) FNumber aperture,
            @ForAll(supplier = Some.AnyCircle.class) Length circle,
            @ForAll(supplier = Some.AnyFrame.class) Frame frame,
            @ForAll(supplier = Some.AnyDistance.class) Length point) {
        DepthOfField.of(focus, aperture, circle).total();
        BlurDisc disc = BlurDisc.of(focus, aperture, Distance.at(point), frame.height());
        BlurDisc atInfinity = BlurDisc.of(focus, aperture, Distance.INFINITE, frame.height());
        FieldOfView.focused(focus, frame);
        Framing.sceneExtent(focus, frame.width());
        Equivalence.fullFrame(focus.focal(), frame);
        Equivalence.fullFrame(aperture, frame);
        Diffraction.airyDisc(aperture);
        assertFinite(disc.shareOfFrame(), disc.shareOfMaximum(), atInfinity.shareOfFrame(), focus.magnification());
        assertFinite(frame.crop(), frame.aspect(), Perspective.noseToEar(point));
    }

    @Law
    void framing(
            @ForAll(supplier = Some.AnyFocalLength.class) Length focal,
            @ForAll(supplier = Some.AnyDistance.class) Length subject,
            @ForAll(supplier = Some.AnyFrame.class) Frame frame,
            @ForAll(supplier = Some.AnyExtent.class) Length scene) {
        Focus there = Framing.focusFor(focal, frame.height(), scene);
        Focus with = Framing.focalFor(subject, frame.height(), scene);
        assertFinite(there.magnification(), with.magnification());
        assertFinite(ShotSize.nearest(scene).height().mm());
        Focus.checked(focal, subject).map(focus -> {
            assertFinite(focus.magnification());
            return focus;
        });
    }

    @Law
    void light(
            @ForAll(supplier = Some.AnyExposure.class) Exposure exposure,
            @ForAll(supplier = Some.AnyDistance.class) Length near,
            @ForAll(supplier = Some.AnyDistance.class) Length far,
            @ForAll(supplier = Some.AnyExtent.class) Length width,
            @ForAll(supplier = Some.AnyFrame.class) Frame frame) {
        ExposureValue value = exposure.ev100();
        assertFinite(exposure.ev(), value.lux(), value.candelaPerSquareMetre(), SceneLight.STAGE.stopsOff(value));
        assertFinite(InverseSquare.stops(near, far), InverseSquare.stopsFromDisc(width, near, far));
        assertFinite(
                InverseSquare.overstatement(width, near),
                Softness.angularSize(width, near).value());
        assertFinite(Softness.penumbra(width, far, near).mm());
        assertFinite(Motion.streak(new Speed(1e4), exposure.time(), near, far, frame.width()));
    }

    private static void assertFinite(double... values) {
        for (double value : values) {
            assertTrue(Double.isFinite(value), () -> "not finite: " + value);
        }
    }
}
