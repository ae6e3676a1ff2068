package portrait.editor.explain;

import portrait.optics.BlurDisc;
import portrait.optics.DepthOfField;
import portrait.optics.Distance;
import portrait.optics.Equivalence;
import portrait.optics.FNumber;
import portrait.optics.FieldOfView;
import portrait.optics.Focus;
import portrait.optics.Frame;
import portrait.optics.Framing;
import portrait.optics.Length;
import portrait.text.json.JsonWriter;

/**
 * Everything that follows from a lens, an opening, a distance and a frame.
 *
 * @param focus the lens, set to the subject
 * @param aperture its opening
 * @param background where the point lies whose blur is asked for
 * @param frame the frame, upright as the picture is seen
 * @param circleOfConfusion the largest blur that counts as sharp
 */
public record LensReport(Focus focus, FNumber aperture, Distance background, Frame frame, Length circleOfConfusion) {

    public DepthOfField depthOfField() {
        return DepthOfField.of(focus, aperture, circleOfConfusion);
    }

    public BlurDisc blurDisc() {
        return BlurDisc.of(focus, aperture, background, frame.height());
    }

    /** With the lens set to infinity. */
    public FieldOfView fieldOfView() {
        return FieldOfView.atInfinity(focus.focal(), frame);
    }

    public Length entrancePupil() {
        return aperture.pupil(focus.focal());
    }

    /** For people; every figure rounded. */
    public Explanation explanation() {
        Draft draft = new Draft(Rounded.exact(focus.focal().mm()) + " mm at f/" + Rounded.exact(aperture.value())
                + ", subject at " + Rounded.length(focus.subject()));
        draft.millimetres(
                "sceneHeight_mm",
                "In the frame",
                Framing.sceneExtent(focus, frame.height()),
                Rounded.length(Framing.sceneExtent(focus, frame.height())) + " from top to bottom, "
                        + ShotFigures.about(Framing.sceneExtent(focus, frame.height())));
        ShotFigures.depth(draft, depthOfField());
        Length hyperfocal = depthOfField().hyperfocal();
        draft.millimetres("hyperfocal_mm", "Hyperfocal distance", hyperfocal, Rounded.length(hyperfocal));
        ShotFigures.blur(draft, blurDisc(), background);
        FieldOfView view = fieldOfView();
        draft.degrees("fieldOfViewHorizontal_deg", "Field of view across", view.horizontal());
        draft.degrees("fieldOfViewVertical_deg", "Field of view top to bottom", view.vertical());
        draft.degrees("fieldOfViewDiagonal_deg", "Field of view corner to corner", view.diagonal());
        draft.millimetres("entrancePupil_mm", "Entrance pupil", entrancePupil(), Rounded.length(entrancePupil()));
        draft.millimetres(
                "circleOfConfusion_mm",
                "Circle of confusion",
                circleOfConfusion,
                Rounded.number(circleOfConfusion.mm(), 2) + " mm");
        Length focal = Equivalence.fullFrame(focus.focal(), frame);
        FNumber opening = Equivalence.fullFrame(aperture, frame);
        draft.number(
                "equivalentFocal_mm",
                "On full frame like",
                focal.mm(),
                "mm",
                Rounded.focal(focal) + " at " + Rounded.fNumber(opening) + " (exposure keeps the f-number)");
        ShotFigures.perspective(draft, focus.subject());
        draft.assume("The frame is " + Rounded.frame(frame) + " (width × height), the lens a thin one"
                + (background instanceof Distance.Infinite ? ", the background far away." : "."));
        return draft.explanation();
    }

    /** All values, unrounded; {@code null} where there is no end. */
    public String json() {
        DepthOfField depth = depthOfField();
        BlurDisc disc = blurDisc();
        FieldOfView view = fieldOfView();
        JsonWriter json = JsonWriter.indented().beginObject();
        number(json, "hyperfocal_mm", depth.hyperfocal().mm());
        json.name("depthOfField").beginObject();
        number(json, "near_mm", depth.near().mm());
        distance(json, "far_mm", depth.far());
        distance(json, "total_mm", depth.total());
        json.endObject().name("blurDisc").beginObject();
        number(json, "diameter_mm", disc.onSensor().mm());
        number(json, "percentOfFrameHeight", 100 * disc.shareOfFrame());
        number(json, "shareOfInfinity", disc.shareOfMaximum());
        json.endObject().name("fieldOfView").beginObject();
        number(json, "horizontal_deg", view.horizontal().value());
        number(json, "vertical_deg", view.vertical().value());
        number(json, "diagonal_deg", view.diagonal().value());
        json.endObject();
        number(json, "entrancePupil_mm", entrancePupil().mm());
        number(json, "circleOfConfusion_mm", circleOfConfusion.mm());
        json.name("equivalent").beginObject();
        number(json, "focal_mm", Equivalence.fullFrame(focus.focal(), frame).mm());
        number(json, "aperture", Equivalence.fullFrame(aperture, frame).value());
        return json.endObject().endObject() + "\n";
    }

    private static void number(JsonWriter json, String name, double value) {
        json.name(name).value(value);
    }

    private static void distance(JsonWriter json, String name, Distance distance) {
        json.name(name);
        switch (distance) {
            case Distance.At(Length length) -> json.value(length.mm());
            case Distance.Infinite infinite -> json.nullValue();
        }
    }
}
