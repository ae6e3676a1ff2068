package portrait.editor.explain;

import portrait.optics.BackgroundRatio;
import portrait.optics.BlurDisc;
import portrait.optics.Distance;
import portrait.optics.Length;
import portrait.optics.LightRatio;
import portrait.optics.LightRatio.Convention;
import portrait.optics.Quantity;
import portrait.optics.Result;

/** The two ratios that photographers write: of lights, and of distances. */
final class RatioExplanation {
    private RatioExplanation() {}

    /** Key to fill, {@code 3:1}, in stops by both ways of counting. */
    static Result<Explanation> light(double toOne) {
        double ratio = toOne < 1 ? 1 / toOne : toOne;
        return LightRatio.checked(ratio, Convention.KEY_TO_FILL).map(RatioExplanation::light);
    }

    private static Explanation light(LightRatio bySource) {
        double ratio = bySource.toOne();
        String written = Rounded.exact(ratio) + ":1";
        Draft draft = new Draft(written + " light ratio");
        draft.say("How much brighter the key is than the fill. " + mood(bySource.stops()));
        draft.say(
                "Two ways of counting are in use, so say stops beside the ratio. By source, one lamp is metered against the"
                        + " other; metered on the face, the fill falls on the lit side too.");
        draft.number(
                "stopsBySource",
                "Counted by source",
                bySource.stops(),
                "stops",
                "key " + Rounded.stops(bySource.stops()) + " over the fill");
        Result<LightRatio> additive = LightRatio.checked(ratio, Convention.KEY_PLUS_FILL_TO_FILL);
        if (additive.optional().isPresent()) {
            double stops = additive.optional().get().stops();
            draft.number(
                    "stopsMetered",
                    "Counted key and fill together",
                    stops,
                    "stops",
                    "key " + Rounded.stops(stops) + (stops < 0 ? " against" : " over") + " the fill");
        } else {
            draft.word(
                    "stopsMetered", "Counted key and fill together", "no light from the key at all: 1:1 is fill alone");
        }
        double counted = bySource.countedAs(Convention.KEY_PLUS_FILL_TO_FILL).toOne();
        draft.number("sameLightMetered", "The same light, key and fill together", counted, "", Rounded.ratio(counted));
        draft.assume("The scene's ratio is counted by source unless the text says otherwise.");
        return draft.see("contrast-ratio", "fill-light", "stop", "low-key", "high-key")
                .explanation();
    }

    private static String mood(double stops) {
        if (stops < 0.5) {
            return "So little difference is flat: no side of the face is in shadow.";
        }
        if (stops < 1.3) {
            return "Gentle: shadows are open, as in beauty and business portraits.";
        }
        if (stops < 2.3) {
            return "Modelled: the face has a shadow side with all its detail.";
        }
        return stops < 3.5
                ? "Dramatic: the shadow side is dark, with some detail left."
                : "Low key: the shadow side is close to black.";
    }

    /** Background to subject, {@code 1:8}. */
    static Result<Explanation> distance(double ratio, Surroundings around) {
        return Quantity.DISTANCE_RATIO.check(ratio, value -> distances(value, around));
    }

    private static Explanation distances(double ratio, Surroundings around) {
        Shot shot = Shot.of(Said.in(around));
        String written = "1:" + Rounded.exact(ratio);
        Draft draft = new Draft(written + " distance ratio");
        double share = BlurDisc.shareOfMaximum(new Length(1000), Distance.at(new Length(1000 * ratio)));
        draft.say("The background is " + Rounded.exact(ratio)
                + " times as far from the camera as the subject. Its blur then has"
                + " reached " + Rounded.percent(share)
                + " of what a background without end would show, with any lens and any"
                + " aperture.");
        draft.number("blurShareOfInfinity", "Of the most blur there can be", share, "", Rounded.percent(share));
        shot.subject().ifPresent(given -> {
            Length person = draft.use(given);
            place(
                    draft,
                    BackgroundRatio.FROM_CAMERA,
                    person,
                    ratio,
                    "backgroundFromCamera_mm",
                    "Background, counted from the camera");
            place(
                    draft,
                    BackgroundRatio.FROM_SUBJECT,
                    person,
                    ratio,
                    "backgroundFromSubject_mm",
                    "Background, counted from the subject");
        });
        ShotFigures.blur(draft, shot);
        draft.say(
                "Some count the second number from the subject, not from the camera: write both distances in metres, and there is no"
                        + " doubt.");
        return draft.see("bokeh-size-ratio", "bokeh").explanation();
    }

    private static void place(
            Draft draft, BackgroundRatio reading, Length person, double ratio, String key, String label) {
        reading.checked(person, ratio)
                .optional()
                .ifPresent(there -> draft.millimetres(key, label, there, Rounded.length(there) + " from the camera"));
    }
}
