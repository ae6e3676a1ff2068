package portrait.lint.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.mention.Side;
import portrait.scene.Fact;
import portrait.scene.Light;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** Two lights that are both called the key, from directions too far apart to be one lamp. */
public final class TwoKeyDirections implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/two-key-directions", FixSafety.MENU, "Two key lights from different directions")
            .only(Matter.SINGLE);

    /** Within this angle two statements may well mean one lamp. */
    private static final double SAME_LAMP_DEGREES = 40;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Light> keys = scene.lights().stream()
                .filter(light -> !light.excluded() && KeyLight.is(light, scene.text()) && isPlaced(light))
                .toList();
        for (Light other : keys.stream().skip(1).toList()) {
            Light first = keys.getFirst();
            Optional<Double> apart = apart(first, other);
            if (apart.isPresent()) {
                out.add(finding(scene, first, other, apart.get()));
                return;
            }
        }
    }

    private static boolean isPlaced(Light light) {
        return light.azimuth().isPresent()
                || light.side().filter(side -> side.value().sign() != 0).isPresent();
    }

    /** The angle between two lights where it is too wide; 180° stands for opposite sides without figures. */
    private static Optional<Double> apart(Light a, Light b) {
        if (a.azimuth().isPresent() && b.azimuth().isPresent()) {
            double difference =
                    Math.abs(a.azimuth().get().value() - b.azimuth().get().value()) % 360;
            double angle = Math.min(difference, 360 - difference);
            return angle > SAME_LAMP_DEGREES ? Optional.of(angle) : Optional.empty();
        }
        return sign(a) * sign(b) < 0 ? Optional.of(180.0) : Optional.empty();
    }

    private static int sign(Light light) {
        return light.side().map(side -> side.value().sign()).orElseGet(() ->
                (int) Math.signum(light.azimuth().map(Fact::value).orElse(0.0)));
    }

    private static Finding finding(Scene scene, Light first, Light other, double apart) {
        boolean figures = first.azimuth().isPresent() && other.azimuth().isPresent();
        String why = figures
                ? "two keys " + Math.round(apart) + "° apart cross their shadows on the nose"
                : "two keys from opposite sides cross their shadows on the nose";
        Finding finding = Finding.of(
                        INFO,
                        place(other),
                        new Message(
                                "The key comes from " + where(first) + " and from " + where(other),
                                why,
                                "keep one, and call the other fill, kicker or rim"))
                .with(new Related(place(first), "the other key"));
        return finding.withFixes(List.of(other, first).stream()
                .map(light -> asFill(light, scene.text()))
                .flatMap(Optional::stream)
                .toList());
    }

    /** The words that place it, or all that is said of it. */
    private static Span place(Light light) {
        return light.side()
                .map(Fact::span)
                .or(() -> light.azimuth().map(Fact::span))
                .orElse(light.span());
    }

    private static String where(Light light) {
        String side = light.side().map(Fact::value).map(TwoKeyDirections::words).orElse("");
        String angle = light.azimuth()
                .map(Fact::value)
                .map(Math::abs)
                .filter(degrees -> degrees % 180 != 0)
                .map(degrees -> Wording.number(degrees) + "°")
                .orElse("");
        return (side + " " + angle).strip();
    }

    private static String words(Side side) {
        if (side.isBehind()) {
            return side.sign() == 0 ? "behind" : side.sign() < 0 ? "behind left" : "behind right";
        }
        return side.sign() == 0 ? "the front" : side.sign() < 0 ? "camera left" : "camera right";
    }

    /** Its words “key light” or “main light” become “fill light”. */
    private static Optional<Fix> asFill(Light light, String text) {
        Span span = light.role()
                .map(Fact::span)
                .map(role -> role.cover(light.span()))
                .orElse(light.span());
        String words = span.of(text).toLowerCase(Locale.ROOT);
        for (String name : List.of("key light", "main light")) {
            int at = words.indexOf(name);
            if (at >= 0) {
                int start = span.start() + at;
                return Optional.of(Fix.choice(
                        "Call the one from " + where(light) + " the fill light",
                        new TextEdit(new Span(start, start + name.length()), "fill light")));
            }
        }
        return Optional.empty();
    }
}
