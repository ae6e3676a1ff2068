package portrait.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import portrait.optics.BlurDisc;
import portrait.optics.CircleOfConfusion;
import portrait.optics.DepthOfField;
import portrait.optics.Distance;
import portrait.optics.FNumber;
import portrait.optics.Focus;
import portrait.optics.Frame;
import portrait.optics.Framing;
import portrait.optics.Length;
import portrait.optics.SensorFormat;
import portrait.optics.SensorFormats;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Scene;
import portrait.text.json.Json;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/**
 * The camera as far as the scene tells, the rest as is usual.
 *
 * @param focus lens and subject distance
 * @param frame the frame, upright
 * @param focalStated whether the scene gives the focal length
 * @param distanceStated whether it gives the subject's distance
 * @param shot what the frame shows, in words
 */
public record SetUp(Focus focus, Frame frame, boolean focalStated, boolean distanceStated, String shot) {
    /** Assumed where the scene names no lens: the portrait lens of full frame, and what shows the same on other formats. */
    private static final double USUAL_FOCAL = 85;

    /** Assumed where it names no shot: a half body, in m. */
    private static final double USUAL_HEIGHT = 0.85;

    /** The first stated lens, shot and distance; a format of 36 × 24 mm, an 85 mm lens and a half body stand in for what is missing. */
    public static SetUp of(Scene scene) {
        Frame frame = frame(scene);
        Optional<Double> focal = scene.camera().focalLengths().stream()
                .filter(fact -> !fact.excluded()
                        && fact.value().min() >= 14
                        && fact.value().max() <= 400)
                .map(fact -> fact.value().middle())
                .findFirst();
        Length lens = Length.ofMm(focal.orElse(5 * Math.rint(USUAL_FOCAL / frame.crop() / 5)));
        Optional<Fact<Term>> shot = scene.camera().framings().stream()
                .filter(fact -> !fact.excluded() && fact.value().kind().equals("shot-size"))
                .filter(fact -> height(fact.value()).isPresent())
                .findFirst();
        double height = shot.flatMap(fact -> height(fact.value())).orElse(USUAL_HEIGHT);
        Optional<Double> distance = scene.camera().focusDistances().stream()
                .filter(fact -> !fact.excluded())
                .map(Fact::value)
                .map(Interval::middle)
                .filter(metres -> metres >= 0.3 && metres <= 100)
                .findFirst();
        Focus focus = distance.map(Length::ofMetres)
                .flatMap(metres -> Focus.checked(lens, metres).optional())
                .orElseGet(() -> framed(lens, frame, Length.ofMetres(height)));
        String name = shot.map(fact -> fact.value().label().toLowerCase(Locale.ROOT))
                .map(label -> label.split(" /", 2)[0])
                .orElse("half body");
        return new SetUp(focus, frame, focal.isPresent(), distance.isPresent(), name);
    }

    /** The part of the sensor that has the picture's shape; all of it, held upright, where the scene gives no shape, or several. */
    static Frame frame(Scene scene) {
        Frame sensor = sensor(scene);
        List<Double> shapes = scene.camera().aspects().stream()
                .filter(fact -> !fact.excluded())
                .map(fact -> fact.value().value())
                .distinct()
                .toList();
        return shapes.size() == 1
                ? sensor.cropped(shapes.getFirst()).optional().orElse(sensor.portrait())
                : sensor.portrait();
    }

    /** Of the format, or of the camera's model; full frame where neither is named. */
    public static Frame sensor(Scene scene) {
        Stream<Fact<Term>> models = scene.camera().bodies().stream()
                .filter(body -> body.span().of(scene.text()).chars().anyMatch(Character::isDigit));
        return Stream.concat(scene.camera().formats().stream(), models)
                .filter(fact -> !fact.excluded())
                .flatMap(fact -> sensor(fact.value()).stream())
                .findFirst()
                .orElse(SensorFormats.FULL_FRAME.frame());
    }

    private static Optional<Frame> sensor(Term camera) {
        List<Double> sides = new ArrayList<>();
        if (camera.numbers().values().get("sensor_mm").orElse(null) instanceof Json.Arr array) {
            for (Json side : array.items()) {
                if (side instanceof Json.Word word && word.isNumber()) {
                    sides.add(Double.parseDouble(word.text()));
                }
            }
        }
        return sides.size() == 2
                ? SensorFormat.checked(camera.id(), sides.get(0), sides.get(1))
                        .map(SensorFormat::frame)
                        .optional()
                : Optional.empty();
    }

    /** From where the lens shows so much; no nearer than such lenses focus. */
    private static Focus framed(Length lens, Frame frame, Length height) {
        Focus focus = Framing.focusFor(lens, frame.height(), height);
        Length nearest = Framing.usualMinimumFocus(lens);
        return focus.subject().compareTo(nearest) < 0 ? new Focus(lens, nearest) : focus;
    }

    private static Optional<Double> height(Term shot) {
        return shot.numbers().range("height_m").map(Numbers.Range::typical).filter(metres -> metres > 0);
    }

    /** From the camera to the subject. */
    public Length subject() {
        return focus.subject();
    }

    /** How much of the scene the frame shows from top to bottom, at the subject. */
    public Length height() {
        return Framing.sceneExtent(focus, frame.height());
    }

    /** How wide the scene is that the frame shows so far behind the subject. */
    public Length widthBehind(Length behind) {
        Length distance = new Length(subject().mm() + behind.mm());
        return Framing.sceneExtent(new Focus(focus.focal(), distance), frame.width());
    }

    /** Another lens from where it shows as much of the subject. */
    public SetUp withFocal(Length focal) {
        return new SetUp(framed(focal, frame, height()), frame, focalStated, distanceStated, shot);
    }

    /** The same lens from where it shows so much of the subject. */
    public SetUp withHeight(Length height) {
        return new SetUp(framed(focus.focal(), frame, height), frame, focalStated, distanceStated, shot);
    }

    /** What is sharp at an f-number. */
    public DepthOfField sharp(FNumber number) {
        return DepthOfField.of(focus, number, CircleOfConfusion.DIAGONAL_1500.of(frame));
    }

    /** The share of the frame's height that a point at a distance spreads over. */
    public double blur(double number, Distance point) {
        return BlurDisc.of(focus, new FNumber(number), point, frame.height()).shareOfFrame();
    }

    /** The same for a background that is infinitely far away. */
    public double mostBlur(double number) {
        return blur(number, Distance.INFINITE);
    }

    /** {@code 85 mm from 2.1 m (half body)} */
    public String words() {
        return Wording.number(focus.focal().mm()) + " mm from "
                + Wording.metres(subject().metres()) + (distanceStated ? "" : " (" + shot + ")");
    }

    /** {@code 85mm } where the text does not give the focal length, or nothing. */
    public String focalWords() {
        return focalStated ? "" : Wording.number(focus.focal().mm()) + "mm ";
    }

    /** {@code , subject at 2.1 m} where the text does not give the distance, or nothing. */
    public String distanceWords() {
        return distanceStated ? "" : ", subject at " + Wording.metres(subject().metres());
    }
}
