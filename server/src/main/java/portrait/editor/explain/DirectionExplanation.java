package portrait.editor.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import portrait.mention.Mention;
import portrait.mention.Side;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Light;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.vocabulary.Category;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;
import portrait.vocabulary.Vocabulary;

/** Angles and sides: where a light stands, and which patterns it draws from there. */
final class DirectionExplanation {
    /** Characters between an angle and the side that it counts to. */
    private static final int BESIDE = 14;

    private DirectionExplanation() {}

    static Explanation angle(Interval degrees, boolean elevation, Span place, Surroundings around) {
        boolean below = elevation && degrees.max() < 0;
        Interval size = below ? new Interval(-degrees.max(), -degrees.min()) : degrees;
        String figure = Rounded.between(Rounded.exact(size.min()), Rounded.exact(size.max())) + "°";
        boolean high = elevation || isAt(around, place, Light::elevation);
        boolean side = isAt(around, place, Light::azimuth);
        Scene scene = around.places().getFirst().scene();
        boolean ofLight = high
                || side
                || DistanceExplanation.isAlone(scene, place)
                || isBesideSide(scene, place)
                || scene.lights().stream().anyMatch(light -> light.span().contains(place));
        if (!ofLight) {
            return new Draft(figure)
                    .say(
                            "An angle. Nothing near it says that a light stands there: beside a light it is the light's direction, beside"
                                    + " the face how far the head is turned, beside the camera how far it looks up or down.")
                    .see("key-light", "three-quarter-view", "high-angle", "low-angle")
                    .explanation();
        }
        Draft draft = new Draft(figure + (below ? " below the eyes" : high ? " up" : " to the side"));
        if (high) {
            draft.say(
                    "Height of the light above the eyes, seen from the face: 0° is level with them, 90° straight overhead. Above"
                            + " about 60° the sockets of the eyes go dark and the catchlights with them.");
        } else {
            draft.say(
                    "Angle of the light to the side, from the line between face and camera: 0° is at the camera, 90° square to the"
                            + " face, 180° behind the subject.");
        }
        patterns(draft, fromCamera(degrees, around, place), high ? "elevation_deg" : "azimuth_deg");
        head(draft, around, high);
        return draft.see("key-light", "rembrandt", "loop", "split").explanation();
    }

    /** {@code 45° from camera left} speaks of a light, {@code turned 45° to the left} of a head. */
    private static boolean isBesideSide(Scene scene, Span place) {
        String before = scene.text()
                .substring(Math.max(0, place.start() - BESIDE), place.start())
                .toLowerCase(Locale.ROOT);
        boolean turned = before.contains("turn") || before.contains("tilt") || before.contains("rotat");
        return !turned
                && Explainer.all(scene).stream()
                        .anyMatch(found -> found.mention() instanceof Mention.Direction
                                && found.span().start() <= place.end() + BESIDE
                                && place.start() <= found.span().end() + BESIDE);
    }

    private static boolean isAt(Surroundings around, Span place, Function<Light, Optional<Fact<Double>>> figure) {
        return around.places().getFirst().scene().lights().stream()
                .map(figure)
                .flatMap(Optional::stream)
                .anyMatch(fact -> fact.span().overlaps(place));
    }

    /** {@code 30° behind right} is 150° from the camera. */
    private static double fromCamera(Interval degrees, Surroundings around, Span place) {
        return around.places().getFirst().scene().lights().stream()
                .map(Light::azimuth)
                .flatMap(Optional::stream)
                .filter(fact -> fact.span().overlaps(place))
                .map(fact -> Math.abs(fact.value()))
                .findFirst()
                .orElse(degrees.middle());
    }

    /** The patterns of the vocabulary that have the light there. */
    private static void patterns(Draft draft, double degrees, String figure) {
        List<Term> there = Vocabulary.standard().terms(Category.LIGHTING_PATTERNS).stream()
                .filter(term -> term.kind().equals("pattern") || term.kind().equals("role"))
                .filter(term -> term.numbers().range(figure).stream()
                        .anyMatch(range -> range.min() <= degrees && degrees <= range.max()))
                .toList();
        if (!there.isEmpty()) {
            draft.word(
                    "patterns",
                    "Light from there is used for",
                    there.stream()
                            .map(term -> Names.inSentence(term.label()) + " (" + words(term, figure) + ")")
                            .collect(Collectors.joining(", ")));
            there.stream().limit(3).forEach(draft::see);
        }
    }

    private static String words(Term term, String figure) {
        return term.numbers().range(figure).map(DirectionExplanation::words).orElse("");
    }

    static String words(Numbers.Range degrees) {
        return degrees.min() < 0
                ? Rounded.exact(degrees.min()) + " to " + Rounded.exact(degrees.max()) + "°"
                : Rounded.between(Rounded.exact(degrees.min()), Rounded.exact(degrees.max())) + "°";
    }

    /** Patterns are counted from the nose, prompts count from the camera. */
    static void head(Draft draft, Surroundings around, boolean high) {
        Optional<Term> turned = around.nearest(scene -> scene.camera().framings().stream()
                        .filter(fact -> fact.value().kind().equals("head-angle"))
                        .toList())
                .map(Fact::value)
                .filter(term -> term.numbers()
                        .range("yaw_deg")
                        .filter(yaw -> yaw.min() > 0)
                        .isPresent());
        if (turned.isPresent() && !high) {
            String by = turned.get()
                    .numbers()
                    .range("yaw_deg")
                    .map(DirectionExplanation::words)
                    .orElse("");
            draft.assume("The head is turned by " + by + " ("
                    + Names.inSentence(turned.get().label())
                    + "). Patterns are counted from where the nose points, so the angle from the camera changes by as much: towards"
                    + " the light it shrinks, away from it it grows.");
        } else if (!high) {
            draft.assume("The face looks at the camera; patterns are counted from where the nose points.");
        }
    }

    static Explanation side(Side side, String words) {
        Draft draft = new Draft(Names.inSentence(words));
        draft.say(
                switch (side) {
                    case LEFT ->
                        "Left as the camera sees it: the left of the picture, which is the subject's right hand when the"
                                + " subject faces the camera.";
                    case RIGHT ->
                        "Right as the camera sees it: the right of the picture, which is the subject's left hand when the"
                                + " subject faces the camera.";
                    case FRONT ->
                        "From where the camera stands: shadows hide behind the features, and the face looks flat.";
                    case FRONT_LEFT ->
                        "Between the camera and the left of the picture: the usual place of a key light.";
                    case FRONT_RIGHT ->
                        "Between the camera and the right of the picture: the usual place of a key light.";
                    case BEHIND ->
                        "Behind the subject, towards the camera: edges glow, the face needs light of its own.";
                    case BEHIND_LEFT ->
                        "Behind the subject, on the left of the picture: it draws the left edge of cheek, hair and"
                                + " shoulder.";
                    case BEHIND_RIGHT ->
                        "Behind the subject, on the right of the picture: it draws the right edge of cheek, hair"
                                + " and shoulder.";
                    case ABOVE -> "From above: the sockets of the eyes go dark unless something lifts them.";
                    case BELOW -> "From below the chin: shadows run upwards, as by a fire or a screen.";
                });
        draft.say("An angle in degrees beside it makes it a place: 45° camera left, 40° up.");
        return draft.see("key-light", "rim-light", "fill-light").explanation();
    }
}
