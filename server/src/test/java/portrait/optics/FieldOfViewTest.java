package portrait.optics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FieldOfViewTest {

    @TestFactory
    Stream<DynamicTest> anglesAtInfinity() {
        return Table.read("angle-of-view.csv").tests(row -> {
            Frame frame = new Frame(row.mm("width_mm"), row.mm("height_mm"));
            FieldOfView view = FieldOfView.atInfinity(row.mm("focal_mm"), frame);
            double tolerance = row.number("tolerance_deg");
            assertEquals(row.number("horizontal_deg"), view.horizontal().value(), tolerance);
            assertEquals(row.number("vertical_deg"), view.vertical().value(), tolerance);
            assertEquals(row.number("diagonal_deg"), view.diagonal().value(), tolerance);
        });
    }

    @Law
    void theDiagonalIsWidestAndBelowHalfATurn(
            @ForAll(supplier = Some.AnyFocalLength.class) Length focal,
            @ForAll(supplier = Some.AnyFrame.class) Frame frame) {
        FieldOfView view = FieldOfView.atInfinity(focal, frame);
        assertTrue(view.horizontal().value() > 0 && view.vertical().value() > 0);
        assertTrue(view.diagonal().value()
                >= Math.max(view.horizontal().value(), view.vertical().value()));
        assertTrue(view.diagonal().value() < 180);
    }

    @Law
    void aLongerLensSeesLess(
            @ForAll(supplier = Some.AnyFocalLength.class) Length focal,
            @ForAll(supplier = Some.AnyFrame.class) Frame frame) {
        Length longer = new Length(focal.mm() * 1.1);
        assertTrue(FieldOfView.atInfinity(longer, frame).diagonal().value()
                < FieldOfView.atInfinity(focal, frame).diagonal().value());
    }

    /** Focused, the lens moves out: the angle must be that under which the pupil sees the scene in focus. */
    @Law
    void focusedItSeesTheSceneItFrames(
            @ForAll(supplier = Some.AnyFocus.class) Focus focus, @ForAll(supplier = Some.AnyFrame.class) Frame frame) {
        double degrees = FieldOfView.focused(focus, frame).vertical().value();
        double scene = Framing.sceneExtent(focus, frame.height()).mm();
        double subtended =
                2 * Math.toDegrees(Math.atan(scene / (2 * focus.subject().mm())));
        assertEquals(subtended, degrees, subtended * 1e-6);
        assertTrue(degrees
                <= FieldOfView.atInfinity(focus.focal(), frame).vertical().value());
    }

    @Law
    void farAwayFocusDoesNotMatter(
            @ForAll(supplier = Some.PortraitFocalLength.class) Length focal,
            @ForAll(supplier = Some.AnyFrame.class) Frame frame) {
        Focus far = new Focus(focal, new Length(1e9));
        assertEquals(
                FieldOfView.atInfinity(focal, frame).horizontal().value(),
                FieldOfView.focused(far, frame).horizontal().value(),
                1e-4);
    }

    @Law
    void turningTheCameraSwapsTheAngles(
            @ForAll(supplier = Some.AnyFocalLength.class) Length focal,
            @ForAll(supplier = Some.AnyFrame.class) Frame frame) {
        FieldOfView lying = FieldOfView.atInfinity(focal, frame.landscape());
        FieldOfView upright = FieldOfView.atInfinity(focal, frame.portrait());
        assertEquals(lying.horizontal(), upright.vertical());
        assertEquals(lying.vertical(), upright.horizontal());
        assertEquals(lying.diagonal(), upright.diagonal());
    }
}
