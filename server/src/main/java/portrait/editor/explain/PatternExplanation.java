package portrait.editor.explain;

import java.util.Optional;
import portrait.optics.LightRatio;
import portrait.optics.LightRatio.Convention;
import portrait.scene.Fact;
import portrait.scene.Light;
import portrait.scene.LightRole;
import portrait.text.json.Json;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/** A lighting pattern or a light's role: where the light stands, how much darker the shadow side is, and whether the scene agrees. */
final class PatternExplanation {
    private PatternExplanation() {}

    static void add(Draft draft, Term term, Surroundings around) {
        Numbers numbers = term.numbers();
        numbers.range("azimuth_deg")
                .ifPresent(range -> draft.range(
                        "azimuth_deg",
                        "To the side",
                        range.min(),
                        range.max(),
                        "°",
                        DirectionExplanation.words(range) + " from " + axis(term)));
        numbers.range("elevation_deg")
                .ifPresent(range -> draft.range(
                        "elevation_deg",
                        "Above the eyes",
                        range.min(),
                        range.max(),
                        "°",
                        DirectionExplanation.words(range)));
        numbers.range("ratio")
                .ifPresent(range -> draft.range(
                        "ratio",
                        "Lit to shadow side",
                        range.min(),
                        range.max(),
                        "",
                        Rounded.between(Rounded.ratio(range.min()), Rounded.ratio(range.max())) + ", " + stops(range)
                                + " by source"));
        scene(draft, term, around);
        see(draft, term);
    }

    private static String axis(Term term) {
        boolean facial = term.numbers()
                .values()
                .get("axis")
                .filter(axis -> axis instanceof Json.Str name && name.value().startsWith("facial"))
                .isPresent();
        return facial ? "where the nose points" : "the camera";
    }

    private static String stops(Numbers.Range ratio) {
        String low = Rounded.stops(new LightRatio(ratio.min(), Convention.KEY_TO_FILL).stops());
        String high = Rounded.stops(new LightRatio(ratio.max(), Convention.KEY_TO_FILL).stops());
        return low.equals(high) ? high : low.substring(0, low.indexOf(' ')) + "–" + high;
    }

    /** What the text says of the light that should make the pattern. */
    private static void scene(Draft draft, Term term, Surroundings around) {
        Optional<LightRole> role = LightRole.ofTerm(term.id());
        Optional<Light> light = around.scenes()
                .flatMap(scene -> scene.lights().stream())
                .filter(each -> !each.excluded())
                .filter(each -> role.isPresent() ? each.role().map(Fact::value).equals(role) : each.mayBeKey())
                .filter(each -> each.azimuth().isPresent() || each.elevation().isPresent())
                .findFirst();
        boolean placed = term.numbers().range("azimuth_deg").isPresent()
                || term.numbers().range("elevation_deg").isPresent();
        if (light.isPresent() && placed) {
            String name = role.map(LightRole::label).orElse("key light");
            compare(draft, term, "azimuth_deg", light.get().azimuth(), name, "to the side");
            compare(draft, term, "elevation_deg", light.get().elevation(), name, "up");
            if (term.numbers().values().get("axis").isPresent()) {
                DirectionExplanation.head(draft, around, false);
            }
        }
        around.nearest(scene -> scene.lightRatios()).ifPresent(stated -> ratio(draft, term, stated.value()));
    }

    private static void compare(
            Draft draft, Term term, String figure, Optional<Fact<Double>> stated, String light, String where) {
        stated.ifPresent(fact -> term.numbers().range(figure).ifPresent(range -> {
            double degrees = figure.equals("azimuth_deg") ? Math.abs(fact.value()) : fact.value();
            boolean fits = range.min() <= degrees && degrees <= range.max();
            draft.say("The text has its " + light + " at " + Rounded.exact(degrees) + "° " + where
                    + (fits
                            ? ", which fits."
                            : ": outside the " + DirectionExplanation.words(range) + " of this term."));
        }));
    }

    private static void ratio(Draft draft, Term term, double stated) {
        term.numbers().range("ratio").ifPresent(range -> {
            double toOne = stated < 1 ? 1 / stated : stated;
            boolean fits = range.min() <= toOne && toOne <= range.max();
            draft.say("The text gives " + Rounded.exact(toOne) + ":1"
                    + (fits
                            ? ", which fits."
                            : toOne < range.min()
                                    ? ": its shadows are lighter than usual."
                                    : ": its shadows are darker than usual."));
        });
    }

    private static void see(Draft draft, Term term) {
        switch (term.id()) {
            case "rembrandt" -> draft.see("loop", "split", "short");
            case "loop" -> draft.see("rembrandt", "butterfly");
            case "butterfly" -> draft.see("clamshell", "loop");
            case "split" -> draft.see("rembrandt", "rear-three-quarter", "no-fill");
            case "broad" -> draft.see("short", "loop");
            case "short" -> draft.see("broad", "rembrandt");
            case "hard-light", "soft-light", "light-wrap" -> draft.see("light-size", "penumbra");
            case "mixed-colour" -> draft.see("mired", "white-balance");
            default -> draft.see("key-light", "fill-light", "contrast-ratio");
        }
    }
}
