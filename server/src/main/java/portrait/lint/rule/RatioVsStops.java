package portrait.lint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Message;
import portrait.lint.Nearby;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.optics.LightRatio;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** A lighting ratio and a number of stops, said of the same lights, that are not the same. */
public final class RatioVsStops implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("physics/ratio-vs-stops", FixSafety.MENU, "A light ratio and stops that do not agree");

    /** Ratios are round numbers: 3:1 is called a stop and a half. */
    private static final double TOLERANCE_STOPS = 0.5;

    /** Figures farther apart speak of different lights. */
    private static final int NEAR = 60;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        for (Passage passage : scene.passages()) {
            if (out.isFull()) {
                return;
            }
            if (!passage.excluded()) {
                passage.values().forEach(value -> value(scene.text(), value, out));
            }
        }
    }

    private static void value(String text, Passage.Value value, Findings out) {
        List<Quantity.LightRatio> ratios = of(value, Quantity.LightRatio.class);
        List<Quantity.Stops> stops = ratios.isEmpty() ? List.of() : of(value, Quantity.Stops.class);
        int next = 0;
        for (Quantity.LightRatio ratio : ratios) {
            Span place = value.place(ratio.span());
            while (next < stops.size() && value.place(stops.get(next).span()).end() < place.start() - NEAR) {
                next++;
            }
            Optional<Quantity.Stops> nearest = stops.subList(next, Math.min(stops.size(), next + 4)).stream()
                    .filter(other -> Nearby.gap(value.place(other.span()), place) <= NEAR)
                    .filter(other -> Nearby.isOneSentence(text, value.place(other.span()), place))
                    .min(Comparator.comparingInt(other -> Nearby.gap(value.place(other.span()), place)));
            nearest.filter(other -> speaksOfTheSame(text, value.place(other.span()), place))
                    .flatMap(other -> finding(text, place, ratio, value.place(other.span()), other.stops()))
                    .ifPresent(out::add);
        }
    }

    private static <T extends Mention> List<T> of(Passage.Value value, Class<T> kind) {
        List<T> found = new ArrayList<>();
        value.mentions().forEach(mention -> {
            if (kind.isInstance(mention)) {
                found.add(kind.cast(mention));
            }
        });
        return found;
    }

    /** Stops over or under another light than the key and its fill are no matter of their ratio. */
    private static boolean speaksOfTheSame(String text, Span stops, Span ratio) {
        String between = text.substring(
                        Math.max(0, Math.min(stops.start(), ratio.start())),
                        Math.min(text.length(), Math.max(stops.end(), ratio.end()) + 30))
                .toLowerCase(Locale.ROOT);
        return List.of("rim", "hair", "background", "backdrop", "kicker", "overexpos", "underexpos", "ambient", "push")
                .stream()
                .noneMatch(between::contains);
    }

    private static Optional<Finding> finding(
            String text, Span place, Quantity.LightRatio ratio, Span other, double written) {
        double toOne = Math.max(ratio.key(), ratio.fill()) / Math.min(ratio.key(), ratio.fill());
        double stops = Math.abs(written);
        Optional<Double> alone = stops(toOne, LightRatio.Convention.KEY_TO_FILL);
        Optional<Double> together = stops(toOne, LightRatio.Convention.KEY_PLUS_FILL_TO_FILL);
        boolean fits = alone.isEmpty()
                || Math.abs(alone.get() - stops) <= TOLERANCE_STOPS
                || together.filter(own -> Math.abs(own - stops) <= TOLERANCE_STOPS)
                        .isPresent();
        if (fits) {
            return Optional.empty();
        }
        Optional<Double> right = LightRatio.ofStops(stops, LightRatio.Convention.KEY_TO_FILL)
                .map(LightRatio::toOne)
                .optional();
        String own = Wording.stops(Math.rint(alone.get() * 2) / 2);
        String wrong = place.of(text);
        List<Fix> fixes = new ArrayList<>();
        right.filter(value -> value <= 64 && Math.abs(value - Math.rint(value)) < 0.1)
                .map(value -> Wording.number(Math.rint(value)) + ":1")
                .ifPresent(value -> fixes.add(Fix.choice("Write " + value, new TextEdit(place, value))));
        fixes.add(Fix.choice("Write " + own, new TextEdit(other, sign(other.of(text)) + own)));
        return Optional.of(Finding.of(
                        INFO,
                        place,
                        new Message(
                                wrong + " is not " + Wording.stops(stops),
                                "key to fill doubles with every stop: " + wrong + " is "
                                        + Wording.stops(alone.get())
                                        + together.map(own2 -> ", or " + Wording.rough(own2)
                                                        + " where the fill lights both sides")
                                                .orElse("")
                                        + right.map(value -> "; " + Wording.stops(stops)
                                                        + (stops == 1 ? " is " : " are ") + Wording.rough(value) + ":1")
                                                .orElse(""),
                                "give one of them"))
                .with(new Related(other, "the stops"))
                .withFixes(fixes));
    }

    private static String sign(String written) {
        return written.startsWith("-") || written.startsWith("−") || written.startsWith("+")
                ? written.substring(0, 1)
                : "";
    }

    private static Optional<Double> stops(double toOne, LightRatio.Convention convention) {
        return LightRatio.checked(toOne, convention).map(LightRatio::stops).optional();
    }
}
