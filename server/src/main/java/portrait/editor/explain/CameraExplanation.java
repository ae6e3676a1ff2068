package portrait.editor.explain;

import portrait.optics.Frame;
import portrait.vocabulary.Term;

/** A camera or a format: how it changes what the scene's lens does. */
final class CameraExplanation {
    private CameraExplanation() {}

    static void add(Draft draft, Term term, Surroundings around) {
        Sensors.of(term).ifPresent(frame -> {
            draft.number("crop_factor", "Crop factor", frame.crop(), "", Rounded.number(frame.crop()) + factor(frame));
            Said said = Said.in(around).withCamera(term);
            if (said.focal().isPresent()) {
                Shot shot = Shot.of(said);
                ShotFigures.view(draft, shot);
                ShotFigures.equivalents(draft, shot);
                ShotFigures.framing(draft, shot);
                ShotFigures.depth(draft, shot);
                ShotFigures.blur(draft, shot);
            }
        });
        draft.see("crop-factor", "coc", "field-of-view");
    }

    private static String factor(Frame frame) {
        double crop = frame.crop();
        if (Math.abs(crop - 1) < 0.02) {
            return ": the reference";
        }
        return crop > 1
                ? ": 50 mm frames like " + Rounded.whole(50 * crop) + " mm on full frame, f/2 blurs like f/"
                        + Rounded.number(2 * crop)
                : ": 80 mm frames like " + Rounded.whole(80 * crop) + " mm on full frame, f/2.8 blurs like f/"
                        + Rounded.number(2.8 * crop);
    }
}
