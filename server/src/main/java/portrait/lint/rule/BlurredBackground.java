package portrait.lint.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.optics.BlurDisc;
import portrait.optics.BlurWording;
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
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.text.json.Json;
import portrait.vocabulary.Category;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/** A background out of focus while nothing says what puts it there: no f-number, no distances. */
public final class BlurredBackground implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "vague/blurred-background", FixSafety.MENU, "A blurred background without a cause")
            .only(Matter.PHOTO, Matter.PERSON, Matter.SINGLE)
            .yieldingTo(
                    "physics/blur-too-small",
                    "physics/phone-blur",
                    "physics/background-touches-back",
                    "conflict/bokeh-on-plain-background");

    private static final int MOST_PLACES = 10;

    /** Assumed where the scene names no lens: the portrait lens of full frame, and what shows the same on other formats. */
    private static final double USUAL_FOCAL = 85;

    /** Assumed where it names no shot: a half body, in m. */
    private static final double USUAL_HEIGHT = 0.85;

    /** Openings to choose from, with how many times as far the background is as the subject; from strong to slight. */
    private static final double[][] CHOICES = {{1.8, 6}, {2.8, 4}, {5.6, 3}};

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (hasCause(scene, out)) {
            return;
        }
        List<Said> said = new ArrayList<>(out.words(WordList.BLUR));
        fields(scene, said);
        said.sort(Comparator.comparing(Said::span));
        if (!said.isEmpty()) {
            out.add(finding(scene, said));
        }
    }

    private static boolean hasCause(Scene scene, Findings out) {
        boolean figures = anyStated(scene.camera().apertures())
                || anyStated(scene.camera().distanceRatios())
                || anyStated(scene.camera().focusDistances())
                        && anyStated(scene.camera().backgroundDistances());
        boolean lens = scene.terms().stream()
                .filter(term -> !term.excluded() && term.value().category() == Category.LENSES)
                .anyMatch(term -> term.value().numbers().number("max_aperture").isPresent());
        return figures || lens || !out.words(WordList.CAUSE_OF_BLUR).isEmpty();
    }

    private static <T> boolean anyStated(List<Fact<T>> facts) {
        return facts.stream().anyMatch(fact -> !fact.excluded());
    }

    /** {@code depth of field: shallow} says it in two parts. */
    private static void fields(Scene scene, List<Said> said) {
        Set<Passage> known = Collections.newSetFromMap(new IdentityHashMap<>());
        said.forEach(word -> known.add(word.passage()));
        for (Passage passage : scene.passages()) {
            if (!passage.keyId().equals("depth-of-field") || passage.excluded() || known.contains(passage)) {
                continue;
            }
            for (Passage.Value value : passage.values()) {
                String words = value.span().of(scene.text()).toLowerCase(Locale.ROOT);
                boolean shallow = List.of("shallow", "blur", "soft", "narrow", "thin", "creamy").stream()
                        .anyMatch(words::contains);
                if (shallow) {
                    said.add(new Said(value.span(), passage, value));
                }
            }
        }
    }

    private static Finding finding(Scene scene, List<Said> said) {
        Said first = said.getFirst();
        SetUp setUp = SetUp.of(scene);
        double wide = setUp.mostBlur(1.8);
        double narrow = setUp.mostBlur(5.6);
        String why = "it follows from pupil and distances: " + setUp.words() + " blurs at most " + Wording.percent(wide)
                + " of the frame's height at f/1.8, " + Wording.percent(narrow) + " at f/5.6";
        return Finding.of(
                        INFO,
                        first.span(),
                        new Message(
                                Wording.quote(first.span().of(scene.text())) + " is a result without a cause",
                                why,
                                "give the f-number and how far the background is"))
                .withRelated(said.stream()
                        .skip(1)
                        .limit(MOST_PLACES)
                        .map(other -> new Related(other.span(), "the same wish"))
                        .toList())
                .withFixes(fixes(scene, first, setUp));
    }

    private static List<Fix> fixes(Scene scene, Said said, SetUp setUp) {
        boolean latin = said.span().of(scene.text()).chars().allMatch(c -> c < 0x250);
        List<Fix> fixes = new ArrayList<>();
        for (double[] choice : CHOICES) {
            double number = choice[0];
            double background = setUp.subject().metres() * choice[1];
            double share = setUp.blur(number, Distance.at(Length.ofMetres(background)));
            String words = setUp.focalWords() + Wording.fNumber(number);
            if (latin) {
                words += setUp.distanceWords() + ", background at " + Wording.metres(background);
            }
            fixes.add(Fix.choice(
                    Wording.fNumber(number) + " with the background at " + Wording.metres(background) + ": "
                            + look(share) + " (" + Wording.percent(share) + " of the frame)",
                    edit(scene.text(), said, words)));
        }
        return fixes;
    }

    /** The cause takes the place of a depth of field; behind other words it is added, so that their sentence stays whole. */
    private static TextEdit edit(String text, Said said, String cause) {
        Span span = said.span();
        String words = span.of(text).toLowerCase(Locale.ROOT);
        boolean isDepth = said.passage().keyId().equals("depth-of-field")
                        && said.value().span().equals(span)
                || List.of("depth", "dof", "focus", "景深", "被写界深度").stream().anyMatch(words::contains)
                        && !words.contains("background");
        if (isDepth) {
            int start = span.start();
            for (String article : List.of("a very ", "an extremely ", "very ", "extremely ", "a ")) {
                boolean here = start - article.length() >= said.value().span().start()
                        && text.regionMatches(true, start - article.length(), article, 0, article.length());
                if (here) {
                    start -= article.length();
                    break;
                }
            }
            return new TextEdit(new Span(start, span.end()), cause);
        }
        int end = span.end();
        while (end < said.value().span().end() && ",.;:!?()[]\"”\n，。、（".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > span.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextEdit(new Span(end, end), " (" + cause + ")");
    }

    private static String look(double share) {
        return switch (BlurWording.of(share)) {
            case SHARP -> "as good as sharp";
            case SOFT -> "soft but readable";
            case SHAPES -> "shapes can be recognised";
            case DISCS -> "lights become discs";
            case ABSTRACTION -> "nothing but colour";
        };
    }

    /**
     * The camera as far as the scene tells, the rest as is usual.
     *
     * @param focus lens and subject distance
     * @param frame the frame, upright
     * @param focalStated whether the scene gives the focal length
     * @param distanceStated whether it gives the subject's distance
     * @param shot what the frame shows, in words
     */
    private record SetUp(Focus focus, Frame frame, boolean focalStated, boolean distanceStated, String shot) {
        static SetUp of(Scene scene) {
            Frame frame = frame(scene).portrait();
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

        /** Of the format, or of the camera's model; full frame where neither is named. */
        private static Frame frame(Scene scene) {
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

        Length subject() {
            return focus.subject();
        }

        /** The share of the frame's height that a point at a distance spreads over. */
        double blur(double number, Distance point) {
            return BlurDisc.of(focus, new FNumber(number), point, frame.height())
                    .shareOfFrame();
        }

        double mostBlur(double number) {
            return blur(number, Distance.INFINITE);
        }

        /** {@code 85 mm from 2.1 m (half body)} */
        String words() {
            return Wording.number(focus.focal().mm()) + " mm from "
                    + Wording.metres(subject().metres()) + (distanceStated ? "" : " (" + shot + ")");
        }

        String focalWords() {
            return focalStated ? "" : Wording.number(focus.focal().mm()) + "mm ";
        }

        String distanceWords() {
            return distanceStated
                    ? ""
                    : ", subject at " + Wording.metres(subject().metres());
        }
    }
}
