package portrait.editor.explain;

import java.util.List;
import portrait.optics.DepthOfField;
import portrait.optics.Diffraction;
import portrait.optics.FNumber;
import portrait.optics.Focus;
import portrait.optics.Framing;
import portrait.optics.Length;
import portrait.optics.Result;
import portrait.optics.SensorFormat;
import portrait.optics.SensorFormats;
import portrait.optics.ShotSize;
import portrait.scene.Aperture;

/** An f-number or T-stop: its depth and blur with the scene's lens, the opening itself, and what does the same on other formats. */
final class ApertureExplanation {
    /** From here on diffraction can be seen on full frame. */
    private static final double DIFFRACTION_FROM = 13;

    private static final List<SensorFormat> OTHERS = List.of(
            SensorFormats.MICRO_FOUR_THIRDS, SensorFormats.APS_C, SensorFormats.FULL_FRAME, SensorFormats.MEDIUM_44X33);

    private ApertureExplanation() {}

    static Result<Explanation> of(Aperture opening, Surroundings around) {
        return FNumber.checked(opening.number().min())
                .flatMap(wide -> FNumber.checked(opening.number().max())
                        .map(small -> explanation(opening, wide, Said.in(around).withAperture(opening))));
    }

    private static Explanation explanation(Aperture opening, FNumber aperture, Said said) {
        Shot shot = Shot.of(said);
        Draft draft = new Draft((opening.transmission() ? "T" : "f/")
                + Rounded.between(
                        Rounded.exact(opening.number().min()),
                        Rounded.exact(opening.number().max())));
        draft.say(
                opening.transmission()
                        ? "A T-stop tells the light that passes, losses in the glass included: it sets the exposure. Depth and blur"
                                + " follow the f-number, which is a tenth to three tenths smaller."
                        : "The focal length over the diameter of the opening. Each full stop (1.4, 2, 2.8, 4 …) halves the light;"
                                + " the smaller the number, the thinner the depth and the larger the blur.");
        if (shot.focal().isPresent()) {
            ShotFigures.depth(draft, shot);
            ShotFigures.blur(draft, shot);
            ShotFigures.pupil(draft, shot);
            draft.say(
                    "Depth is a matter of this number and of how large the face is in the frame; at the same framing the"
                            + " focal length hardly counts. How large the background's blur gets is a matter of the opening's"
                            + " diameter and of how far away the background is.");
        } else {
            framed(draft, aperture, shot, ShotSize.HEAD_AND_SHOULDERS, "depthHeadAndShoulders_mm");
            framed(draft, aperture, shot, ShotSize.HALF_BODY, "depthHalfBody_mm");
            framed(draft, aperture, shot, ShotSize.FULL_LENGTH, "depthFullLength_mm");
            draft.say(
                    "At the same framing the focal length hardly counts for what is sharp. With a lens and distances the blur of"
                            + " the background can be told as well.");
        }
        equals(draft, aperture, shot);
        if (aperture.value() >= DIFFRACTION_FROM) {
            Length airy = Diffraction.airyDisc(aperture);
            draft.number(
                    "airyDisc_um",
                    "Blur by diffraction",
                    airy.mm() * 1000,
                    "µm",
                    Rounded.number(airy.mm() * 1000) + " µm, which begins to be seen");
        }
        return draft.see("f-number", "dof", "entrance-pupil", "bokeh-size-ratio")
                .explanation();
    }

    /** What is sharp in a framing; the lens that it is computed for makes next to no difference. */
    private static void framed(Draft draft, FNumber aperture, Shot shot, ShotSize size, String key) {
        Focus focus = Framing.focusFor(new Length(85), draft.use(shot.frame()).height(), size.height());
        DepthOfField depth = DepthOfField.of(focus, aperture, shot.circleOfConfusion());
        draft.millimetres(key, "Depth of field, " + Names.of(size), depth.total(), Rounded.distance(depth.total()));
    }

    /** The apertures with the same framing, depth and blur elsewhere. */
    private static void equals(Draft draft, FNumber aperture, Shot shot) {
        for (SensorFormat format : OTHERS) {
            if (Math.abs(format.crop() / shot.crop() - 1) > 0.05) {
                FNumber there = new FNumber(aperture.value() * shot.crop() / format.crop());
                draft.number(
                        "equalOn_" + SceneLights.key(format.name()),
                        "Same depth and blur on " + name(format),
                        there.value(),
                        "",
                        Rounded.fNumber(there));
            }
        }
    }

    static String name(SensorFormat format) {
        return switch (format.name()) {
            case "full-frame" -> "full frame";
            case "aps-c" -> "APS-C";
            case "mft" -> "Micro Four Thirds";
            case "44x33" -> "44×33 mm";
            default -> format.name();
        };
    }
}
