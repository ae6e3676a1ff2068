package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import portrait.lint.Contradiction;
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
import portrait.lint.Wording;
import portrait.scene.Aperture;
import portrait.scene.Camera;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** Two values for a setting that a picture has once. */
public final class TwoValues implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/two-values", FixSafety.MENU, "Two values for one setting")
            .only(Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Values looked at: nobody gives one setting more. */
    private static final int MOST = 20;

    private static final double THIRD_OF_A_STOP = 0.4;
    private static final double LENGTHS = Math.log(1.15) / Math.log(2);
    private static final double SHAPES = Math.log(1.065) / Math.log(2);

    /** A focal length so near in front of an f-number makes it a part of the lens's name. */
    private static final int NAME = 14;

    /** Beside a figure: it says again in other terms, or speaks of another lens. */
    private static final List<String> OTHERWISE = List.of(
            "equiv", "full frame", "full-frame", "crop", "zoom", "maximum", "film", "style", "range", "between");

    /**
     * A value of a setting.
     *
     * @param size its size in octaves, or stops
     */
    private record Value(Said said, double size) {}

    @Override
    public void check(Scene scene, Findings out) {
        Camera camera = scene.camera();
        find(scene, "focal length", values(scene, camera.focalLengths(), Function.identity(), 1), LENGTHS)
                .ifPresent(out::add);
        find(scene, "f-number", openings(scene, camera), THIRD_OF_A_STOP).ifPresent(out::add);
        find(scene, "exposure time", values(scene, camera.shutterTimes(), Function.identity(), 1), THIRD_OF_A_STOP)
                .ifPresent(out::add);
        find(scene, "ISO", values(scene, camera.iso(), Function.identity(), 1), THIRD_OF_A_STOP)
                .ifPresent(out::add);
        find(scene, "subject distance", values(scene, camera.focusDistances(), Function.identity(), 1), LENGTHS)
                .ifPresent(out::add);
        find(scene, "frame ratio", values(scene, camera.aspects(), shape -> Interval.of(shape.value()), 1), SHAPES)
                .ifPresent(out::add);
    }

    private static <T> List<Value> values(
            Scene scene, List<Fact<T>> facts, Function<T, Interval> interval, double weight) {
        List<Value> values = new ArrayList<>();
        for (Fact<T> fact : facts.subList(0, Math.min(facts.size(), MOST))) {
            Interval value = interval.apply(fact.value());
            if (!fact.excluded() && value.isSingle() && value.min() > 0 && !isOtherwise(scene.text(), fact.span())) {
                Contradiction.at(scene, fact.span())
                        .filter(said ->
                                !Contradiction.settled(scene, List.of(said)).isEmpty())
                        .ifPresent(said -> values.add(new Value(said, weight * Math.log(value.min()) / Math.log(2))));
            }
        }
        return values;
    }

    /** In stops; the opening in a lens's name is its widest, not the one in use. */
    private static List<Value> openings(Scene scene, Camera camera) {
        List<Fact<Aperture>> used = camera.apertures().stream()
                .limit(MOST)
                .filter(fact -> !fact.value().transmission() && !isOfName(scene, camera, fact.span()))
                .toList();
        return values(scene, used, Aperture::number, 2);
    }

    private static boolean isOfName(Scene scene, Camera camera, Span span) {
        boolean named = camera.lenses().stream()
                .anyMatch(lens -> lens.term().isPresent()
                        && lens.aperture()
                                .filter(fact -> fact.span().equals(span))
                                .isPresent());
        boolean behindFocal = camera.focalLengths().stream()
                .anyMatch(focal -> focal.span().end() <= span.start()
                        && span.start() - focal.span().end() < NAME);
        String behind = scene.text().substring(span.end(), Math.min(scene.text().length(), span.end() + NAME));
        return named || behindFocal && camera.apertures().size() == 2 || behind.contains("lens");
    }

    private static boolean isOtherwise(String text, Span span) {
        String around = text.substring(Math.max(0, span.start() - 20), Math.min(text.length(), span.end() + 22))
                .toLowerCase(Locale.ROOT);
        return OTHERWISE.stream().anyMatch(around::contains);
    }

    private static Optional<Finding> find(Scene scene, String setting, List<Value> values, double tolerance) {
        long different = values.stream().map(Value::size).distinct().count();
        if (different > 2) {
            // A list: steps of a series, or what to choose from.
            return Optional.empty();
        }
        for (Value other : values.stream().skip(1).toList()) {
            Value first = values.getFirst();
            boolean apart = Math.abs(first.size() - other.size()) > tolerance;
            if (apart
                    && !Contradiction.isChoice(
                            scene.text(), first.said().span(), other.said().span())) {
                return Optional.of(finding(scene, setting, first.said(), other.said()));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Scene scene, String setting, Said first, Said other) {
        String one = first.span().of(scene.text());
        String two = other.span().of(scene.text());
        return Finding.of(
                        INFO,
                        other.span(),
                        new Message(
                                "Two values for the " + setting + ": " + Wording.quote(one) + " and "
                                        + Wording.quote(two),
                                "one picture has one, and a model takes either or the middle",
                                "keep one, or write a choice such as {" + one + " | " + two + "}"))
                .with(new Related(first.span(), "the other value"))
                .with(Fix.choice("Write " + one + " at both places", replaced(scene.text(), other.span(), one)))
                .with(Fix.choice("Write " + two + " at both places", replaced(scene.text(), first.span(), two)));
    }

    /** An article in front goes along: a 35mm, an 85mm. */
    private static TextEdit replaced(String text, Span span, String value) {
        for (String article : List.of("a ", "an ")) {
            int start = span.start() - article.length();
            boolean here = start > 0 && text.startsWith(article, start) && !Character.isLetter(text.charAt(start - 1));
            if (here) {
                boolean vowel = value.startsWith("8")
                        || value.startsWith("11")
                        || value.startsWith("18")
                        || value.startsWith("f")
                        || value.startsWith("I");
                return new TextEdit(new Span(start, span.end()), (vowel ? "an " : "a ") + value);
            }
        }
        return new TextEdit(span, value);
    }
}
