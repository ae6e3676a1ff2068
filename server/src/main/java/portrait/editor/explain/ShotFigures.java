package portrait.editor.explain;

import portrait.optics.BlurDisc;
import portrait.optics.DepthOfField;
import portrait.optics.Distance;
import portrait.optics.FNumber;
import portrait.optics.FieldOfView;
import portrait.optics.Focus;
import portrait.optics.Frame;
import portrait.optics.Framing;
import portrait.optics.Length;
import portrait.optics.Perspective;
import portrait.optics.ShotSize;

/** The figures of a shot. Each is written only where the shot knows enough for it. */
final class ShotFigures {
    /** From this share of the subject's distance on, near and far limit tell more than their difference. */
    private static final double DEEP = 0.2;

    private ShotFigures() {}

    /** All of them. */
    static void all(Draft draft, Shot shot) {
        view(draft, shot);
        framing(draft, shot);
        depth(draft, shot);
        blur(draft, shot);
        pupil(draft, shot);
        equivalents(draft, shot);
        perspective(draft, shot);
    }

    /** What the lens sees, set to infinity. */
    static void view(Draft draft, Shot shot) {
        shot.focal().ifPresent(given -> {
            FieldOfView view = FieldOfView.atInfinity(draft.use(given), draft.use(shot.frame()));
            draft.degrees("fieldOfViewHorizontal_deg", "Field of view across", view.horizontal());
            draft.degrees("fieldOfViewVertical_deg", "Field of view top to bottom", view.vertical());
        });
    }

    /** How much of the scene is in the frame. */
    static void framing(Draft draft, Shot shot) {
        shot.focus().ifPresent(given -> {
            Focus focus = draft.use(given);
            Frame frame = draft.use(shot.frame());
            Length tall = Framing.sceneExtent(focus, frame.height());
            draft.millimetres(
                    "sceneHeight_mm",
                    "In the frame at " + Rounded.length(focus.subject()),
                    tall,
                    Rounded.length(tall) + " from top to bottom, " + about(tall));
            boolean stated = shot.subject()
                    .filter(distance -> distance.assumptions().isEmpty())
                    .isPresent();
            if (stated
                    && focus.subject().mm()
                            < 0.95 * Framing.usualMinimumFocus(focus.focal()).mm()) {
                draft.say("Many lenses of " + Rounded.focal(focus.focal()) + " do not focus nearer than "
                        + Rounded.length(Framing.usualMinimumFocus(focus.focal())) + ".");
            }
        });
    }

    static String about(Length tall) {
        if (tall.mm() > 1.4 * ShotSize.FULL_LENGTH.height().mm()) {
            return "the figure in its surroundings";
        }
        return "about " + Names.of(ShotSize.nearest(tall));
    }

    /** What is sharp. */
    static void depth(Draft draft, Shot shot) {
        shot.focus()
                .ifPresent(given -> shot.aperture().ifPresent(opening -> {
                    Focus focus = draft.use(given);
                    draft.use(shot.frame());
                    depth(draft, DepthOfField.of(focus, draft.use(opening), shot.circleOfConfusion()));
                }));
    }

    static void depth(Draft draft, DepthOfField depth) {
        draft.millimetres("depthOfField_mm", "Depth of field", depth.total(), words(depth));
    }

    private static String words(DepthOfField depth) {
        return switch (depth.total()) {
            case Distance.Infinite infinite -> "from " + Rounded.length(depth.near()) + " to infinity";
            case Distance.At(Length total) -> {
                if (total.mm() > DEEP * depth.subject().mm()) {
                    yield Rounded.length(total) + ", from " + Rounded.length(depth.near()) + " to "
                            + Rounded.distance(depth.far());
                }
                yield Rounded.length(total) + ", about half of it before the subject";
            }
        };
    }

    /** How the background dissolves. */
    static void blur(Draft draft, Shot shot) {
        shot.focus()
                .ifPresent(given -> shot.aperture().ifPresent(opening -> {
                    Focus focus = draft.use(given);
                    FNumber aperture = draft.use(opening);
                    Frame frame = draft.use(shot.frame());
                    Distance there = draft.use(shot.background());
                    BlurDisc disc = BlurDisc.of(focus, aperture, there, frame.height());
                    blur(draft, disc, there);
                }));
    }

    static void blur(Draft draft, BlurDisc disc, Distance there) {
        String where = there instanceof Distance.At(Length distance)
                ? "Blur of a point at " + Rounded.length(distance)
                : "Blur of a far point";
        draft.millimetres(
                "blurDisc_mm", where, disc.onSensor(), Rounded.length(disc.onSensor()) + " across on the sensor");
        draft.number(
                "blurDisc_percentOfFrameHeight",
                "Blur in the picture",
                100 * disc.shareOfFrame(),
                "%",
                Rounded.percent(disc.shareOfFrame()) + " of its height: " + Names.of(disc.wording()));
        draft.millimetres(
                "blurDiscAtSubject_mm",
                "Blur held against the subject",
                disc.atSubject(),
                Rounded.length(disc.atSubject()) + " across");
        if (there instanceof Distance.At) {
            draft.number(
                    "blurShareOfInfinity",
                    "Of the most blur there can be",
                    disc.shareOfMaximum(),
                    "",
                    Rounded.percent(disc.shareOfMaximum()));
        }
    }

    /** The opening itself. */
    static void pupil(Draft draft, Shot shot) {
        shot.focal()
                .ifPresent(lens -> shot.aperture().ifPresent(opening -> {
                    Length pupil = draft.use(opening).pupil(draft.use(lens));
                    draft.millimetres("entrancePupil_mm", "Entrance pupil", pupil, Rounded.length(pupil));
                }));
    }

    /** What would do the same on full frame. */
    static void equivalents(Draft draft, Shot shot) {
        if (!shot.isOtherFormat()) {
            return;
        }
        shot.focal().ifPresent(lens -> {
            Length focal = new Length(draft.use(lens).mm() * shot.crop());
            draft.millimetres("equivalentFocal_mm", "Frames on full frame like", focal, Rounded.focal(focal));
        });
        shot.aperture().ifPresent(opening -> {
            FNumber aperture = new FNumber(draft.use(opening).value() * shot.crop());
            draft.number(
                    "equivalentAperture",
                    "Blurs on full frame like",
                    aperture.value(),
                    "",
                    Rounded.fNumber(aperture) + " (exposure keeps " + Rounded.fNumber(draft.use(opening)) + ")");
        });
    }

    /** How the distance draws the face. */
    static void perspective(Draft draft, Shot shot) {
        shot.focus().ifPresent(given -> perspective(draft, draft.use(given).subject()));
    }

    static void perspective(Draft draft, Length subject) {
        double growth = Perspective.noseToEar(subject);
        draft.number(
                "noseToEar",
                "Nose against ears from " + Rounded.length(subject),
                growth,
                "",
                Rounded.whole(100 * (growth - 1)) + " % larger than from far away");
    }
}
