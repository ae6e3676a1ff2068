package portrait.editor.explain;

import java.util.List;
import java.util.Optional;
import portrait.optics.BlurDisc;
import portrait.optics.Degrees;
import portrait.optics.Distance;
import portrait.optics.Focus;
import portrait.optics.Frame;
import portrait.optics.Framing;
import portrait.optics.InverseSquare;
import portrait.optics.Length;
import portrait.optics.Quantity;
import portrait.optics.Result;
import portrait.optics.Softness;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Light;
import portrait.scene.Scene;
import portrait.text.Span;

/** A length in metres: the subject's distance, the background's, or something about a light, as its place tells. */
final class DistanceExplanation {
    private static final double[] FOCAL_LENGTHS = {35, 50, 85, 135};

    private DistanceExplanation() {}

    static Result<Explanation> of(Interval metres, Span place, Surroundings around) {
        return Length.checked(Quantity.DISTANCE, metres.min() * 1000)
                .flatMap(near -> Length.checked(Quantity.DISTANCE, metres.max() * 1000)
                        .map(far -> explanation(metres, place, around)));
    }

    private static Explanation explanation(Interval metres, Span place, Surroundings around) {
        Scene scene = around.places().getFirst().scene();
        if (isAt(scene.camera().backgroundDistances(), place)
                || isAt(scene.camera().backgroundGaps(), place)) {
            return background(metres, around);
        }
        Optional<Light> sized = scene.lights().stream()
                .filter(light ->
                        light.size().filter(fact -> fact.span().overlaps(place)).isPresent())
                .findFirst();
        if (sized.isPresent()) {
            return size(metres, sized.get());
        }
        if (isAt(scene.camera().focusDistances(), place) || isAlone(scene, place)) {
            return subject(metres, place, around);
        }
        boolean ofLight = scene.lights().stream()
                .anyMatch(light -> light.distance()
                        .filter(fact -> fact.span().overlaps(place))
                        .isPresent());
        return ofLight ? fromLight(metres) : extent(metres, around);
    }

    /** Whether nothing else is said: a length by itself is asked for as a distance. */
    static boolean isAlone(Scene scene, Span place) {
        return scene.text().strip().length() == place.length();
    }

    private static boolean isAt(List<? extends Fact<?>> facts, Span place) {
        return facts.stream().anyMatch(fact -> fact.span().overlaps(place));
    }

    private static String title(Interval metres, String what) {
        String low = Rounded.metres(metres.min());
        String high = Rounded.metres(metres.max());
        return (low.equals(high) ? low : low.substring(0, low.length() - 2) + "–" + high) + what;
    }

    // ---- the camera's distances

    private static Explanation subject(Interval metres, Span place, Surroundings around) {
        Shot shot = Shot.of(Said.in(around));
        Length distance = Length.ofMetres(metres.middle());
        Draft draft = new Draft(title(metres, " from camera to subject"));
        if (!isAt(around.places().getFirst().scene().camera().focusDistances(), place)) {
            draft.assume("The length is taken as the distance from camera to subject.");
        }
        draft.say(
                "The distance draws the face: near features grow against far ones the closer the camera comes, whatever the"
                        + " lens. The lens is then chosen for the framing.");
        ShotFigures.perspective(draft, distance);
        if (shot.focal().isPresent()
                && shot.subject()
                        .filter(given -> given.value().equals(distance))
                        .isPresent()) {
            ShotFigures.framing(draft, shot);
            ShotFigures.depth(draft, shot);
            ShotFigures.blur(draft, shot);
        } else {
            Frame frame = draft.use(shot.frame());
            for (double mm : FOCAL_LENGTHS) {
                frames(draft, distance, frame, new Length(mm));
            }
        }
        return draft.see("compression", "dof", "mfd").explanation();
    }

    /** How large something of that length is in the picture; what it is, nobody said. */
    private static Explanation extent(Interval metres, Surroundings around) {
        Shot shot = Shot.of(Said.in(around));
        Length length = Length.ofMetres(metres.max());
        Draft draft = new Draft(Rounded.length(length));
        draft.say("A length. Nothing near it says that it is the distance of the subject or of the background.");
        shot.focus().ifPresent(given -> {
            Frame frame = draft.use(shot.frame());
            double share = length.mm()
                    / Framing.sceneExtent(draft.use(given), frame.height()).mm();
            draft.number(
                    "shareOfFrameHeight_percent",
                    "At the subject, upright in the picture",
                    100 * share,
                    "%",
                    share > 1 ? "taller than the picture" : Rounded.percent(share) + " of its height");
        });
        return draft.see("magnification", "field-of-view").explanation();
    }

    private static void frames(Draft draft, Length distance, Frame frame, Length lens) {
        Focus.checked(lens, distance).optional().ifPresent(focus -> {
            Length tall = Framing.sceneExtent(focus, frame.height());
            draft.millimetres(
                    "sceneHeight" + Rounded.whole(lens.mm()) + "mm_mm",
                    "In the frame with " + Rounded.focal(lens),
                    tall,
                    Rounded.length(tall) + " tall, " + ShotFigures.about(tall));
        });
    }

    private static Explanation background(Interval metres, Surroundings around) {
        Shot shot = Shot.of(Said.in(around));
        Draft draft = new Draft(title(metres, " to the background"));
        draft.say(
                "Blur needs distance behind the subject as much as a wide opening. With the background at twice the subject's"
                        + " distance it reaches half of what it can be, at four times three quarters, at ten times nine tenths.");
        shot.subject().ifPresent(person -> {
            if (draft.use(shot.background()) instanceof Distance.At(Length there)) {
                double ratio = there.mm() / draft.use(person).mm();
                draft.number(
                        "distanceRatio",
                        "Against the subject's " + Rounded.length(person.value()),
                        ratio,
                        "",
                        Rounded.number(ratio) + " times as far");
                double share = BlurDisc.shareOfMaximum(person.value(), draft.use(shot.background()));
                draft.number("blurShareOfInfinity", "Of the most blur there can be", share, "", Rounded.percent(share));
            }
        });
        ShotFigures.blur(draft, shot);
        if (shot.focal().isEmpty()) {
            draft.say("Give a lens, an aperture and the subject's distance, and the blur can be told.");
        }
        return draft.see("bokeh-size-ratio", "bokeh", "dof").explanation();
    }

    // ---- lengths of lights

    private static Explanation size(Interval metres, Light light) {
        Length width = Length.ofMetres(metres.max());
        Draft draft = new Draft(title(metres, " across"));
        String name = light.modifier()
                .map(fact -> Names.inSentence(fact.value().label()))
                .orElse("source");
        draft.say("The size of the " + name
                + " softens the light only as far as it is large seen from the face: twice as far"
                + " away it is half as large, and harder.");
        softness(draft, width, Length.ofMetres(1));
        softness(draft, width, Length.ofMetres(2));
        softness(draft, width, Length.ofMetres(4));
        return draft.see("light-size", "penumbra", "soft-light").explanation();
    }

    static void softness(Draft draft, Length width, Length distance) {
        Degrees angle = Softness.angularSize(width, distance);
        draft.number(
                "angle" + Rounded.whole(distance.metres()) + "m_deg",
                "Seen from " + Rounded.length(distance),
                angle.value(),
                "°",
                Rounded.degrees(angle.value()) + ", " + Names.of(Softness.of(angle)));
    }

    private static Explanation fromLight(Interval metres) {
        Length near = Length.ofMetres(metres.middle());
        Draft draft = new Draft(title(metres, " from light to subject"));
        draft.say(
                "Near light falls off steeply across the body and leaves the background dark; far light is even. The law holds"
                        + " from about three widths of the source on, nearer the fall-off is gentler.");
        falloff(
                draft,
                near,
                Length.ofMetres(near.metres() + 0.5),
                "Half a metre behind the face",
                "falloffHalfMetre_stops");
        falloff(draft, near, Length.ofMetres(2 * near.metres()), "At twice the distance", "falloffDouble_stops");
        falloff(draft, near, Length.ofMetres(near.metres() + 3), "On a wall 3 m behind", "falloffWall_stops");
        return draft.see("inverse-square", "light-size").explanation();
    }

    private static void falloff(Draft draft, Length from, Length to, String label, String key) {
        double stops = InverseSquare.stops(from, to);
        draft.number(key, label, stops, "stops", Rounded.stops(stops) + " darker");
    }
}
