package portrait.editor.explain;

import java.util.Optional;
import portrait.optics.FieldOfView;
import portrait.optics.Frame;
import portrait.optics.Quantity;
import portrait.optics.Result;
import portrait.optics.colour.ColourTemperature;
import portrait.optics.colour.LightColour;
import portrait.optics.colour.Srgb;
import portrait.scene.AspectRatio;

/** The picture itself: its shape, its pixels, its colours. */
final class PictureExplanation {
    private static final double MEGA = 1e6;

    private PictureExplanation() {}

    static Result<Explanation> aspect(AspectRatio ratio, Surroundings around) {
        return Quantity.ASPECT.check(ratio.value(), value -> {
            String written = Rounded.exact(ratio.width()) + ":" + Rounded.exact(ratio.height());
            Draft draft = new Draft(written + " " + shape(value));
            draft.say("Width to height of the picture. " + use(value));
            frame(draft, around);
            return draft.see("aspect-4-5", "aspect-2-3", "aspect-1-1").explanation();
        });
    }

    private static String shape(double value) {
        if (Math.abs(value - 1) < 0.01) {
            return "square";
        }
        return value < 1 ? "upright" : "lying";
    }

    private static String use(double value) {
        if (value < 0.6) {
            return "Tall and narrow: full figures and screens of phones; in head and shoulders it leaves much room above or below.";
        }
        if (value < 0.95) {
            return "The usual shape of a portrait: head and shoulders fill it.";
        }
        if (value < 1.05) {
            return "Calm and centred; as much at the sides of the head as above it.";
        }
        return value < 1.6
                ? "A lying portrait shows the place beside the person; head and shoulders leave half of it free."
                : "Wide as in the cinema: in close-ups the crown is cut, and the place shows on both sides.";
    }

    private static void frame(Draft draft, Surroundings around) {
        Shot shot = Shot.of(Said.in(around));
        Frame frame = draft.use(shot.frame());
        draft.number(
                "frameWidth_mm", "On the sensor", frame.width().mm(), "mm", Rounded.frame(frame) + " (width × height)");
        shot.focal().ifPresent(lens -> {
            FieldOfView view = FieldOfView.atInfinity(draft.use(lens), frame);
            draft.degrees("fieldOfViewHorizontal_deg", "Field of view across", view.horizontal());
            draft.degrees("fieldOfViewVertical_deg", "Field of view top to bottom", view.vertical());
        });
        ShotFigures.framing(draft, shot);
    }

    static Result<Explanation> pixels(int width, int height) {
        return Quantity.ASPECT.check((double) width / height, ratio -> {
            Draft draft = new Draft(width + "×" + height + " pixels");
            draft.say(
                    "The size of the picture file. Pixels add no optical detail: sharpness comes from focus, aperture, shutter time"
                            + " and light.");
            double mega = width * (double) height / MEGA;
            draft.number("pixels_MP", "In megapixels", mega, "MP", Rounded.number(mega) + " MP");
            draft.number("aspect", "Width over height", ratio, "", Rounded.number(ratio, 3));
            return draft.see("resolution-claim").explanation();
        });
    }

    static Explanation colour(int rgb) {
        Srgb colour = Srgb.ofRgb(rgb);
        Draft draft = new Draft(LightColours.hex(colour));
        draft.say("A colour of the picture, as screens show it (sRGB).");
        draft.word("rgb", "Red, green, blue", colour.red() + ", " + colour.green() + ", " + colour.blue());
        light(ColourTemperature.of(colour))
                .ifPresent(words -> draft.word("asLight", "As the colour of a light", words));
        return draft.see("kelvin", "cct-duv").explanation();
    }

    private static Optional<String> light(LightColour light) {
        return switch (light) {
            case LightColour.White white ->
                Optional.of("about " + Rounded.number(white.temperature().kelvin(), 2) + " K" + tint(white.duv()));
            case LightColour.Saturated saturated ->
                Optional.of("no colour temperature describes it; name it as the colour of a gel or of neon");
            case LightColour.BelowScale below -> Optional.of("redder than any flame");
            case LightColour.AboveScale above -> Optional.of("bluer than any sky");
            case LightColour.Dark dark -> Optional.empty();
        };
    }

    private static String tint(double duv) {
        if (Math.abs(duv) < 0.006) {
            return "";
        }
        return duv > 0 ? ", greenish" : ", pinkish";
    }

    /** A ratio that nothing around it explains. */
    static Explanation ratio(double left, double right) {
        String written = Rounded.exact(left) + ":" + Rounded.exact(right);
        Draft draft = new Draft(written);
        draft.say(
                "Nothing near it says what is compared. Written after “aspect”, it is the shape of the picture; after “key to fill”, a"
                        + " light ratio; after “distance ratio”, how much farther the background is than the subject.");
        return draft.see("contrast-ratio", "bokeh-size-ratio", "aspect-4-5").explanation();
    }
}
