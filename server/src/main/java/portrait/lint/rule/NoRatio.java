package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import portrait.lint.Essential;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.optics.LightRatio;
import portrait.scene.Fact;
import portrait.scene.Light;
import portrait.scene.LightRole;
import portrait.scene.Scene;
import portrait.text.Span;

/** A key and a fill, and no word on how much darker the fill is. */
public final class NoRatio implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "craft/no-ratio", FixSafety.MENU, "A key and a fill without a ratio")
            .only(Matter.PHOTO, Matter.PERSON, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (out.checklist().isStated(Essential.LIGHT_RATIO)) {
            return;
        }
        Optional<Light> key = named(scene, light -> KeyLight.is(light, scene.text()));
        Optional<Light> fill = named(
                scene,
                light -> light.role()
                        .filter(role -> role.value() == LightRole.FILL && !isNone(light, scene.text()))
                        .isPresent());
        if (key.isPresent() && fill.isPresent()) {
            out.add(finding(scene, out, key.get(), fill.get()));
        }
    }

    private static Optional<Light> named(Scene scene, Predicate<Light> is) {
        return scene.lights().stream()
                .filter(light -> !light.excluded())
                .filter(is)
                .findFirst();
    }

    /** {@code fill: none} */
    private static boolean isNone(Light light, String text) {
        String words = light.span().of(text);
        return words.substring(words.indexOf(':') + 1).strip().equalsIgnoreCase("none");
    }

    private static Span place(Light light) {
        return light.role().map(Fact::span).orElse(light.span());
    }

    private static Finding finding(Scene scene, Findings out, Light key, Light fill) {
        List<Absence.Choice> choices = new ArrayList<>();
        choices.add(choice(1, "one stop", "a friendly, open face"));
        choices.add(choice(2, "two stops", "a modelled face"));
        choices.add(choice(3, "three stops", "a hard one, its shadow side just readable"));
        String why = "one stop between them (" + ratio(1) + ") is a friendly face, three (" + ratio(3) + ") a hard one";
        return Finding.of(INFO, place(fill), new Message("Key and fill without a ratio", why, "add it, as in 4:1"))
                .with(new Related(place(key), "the key"))
                .withFixes(Absence.place(scene, out)
                        .map(near -> Absence.fixes(scene, near, "lighting ratio", choices))
                        .orElse(List.of()));
    }

    private static Absence.Choice choice(double stops, String words, String look) {
        return new Absence.Choice(
                "Add a ratio of " + ratio(stops) + ", " + words + " between key and fill: " + look,
                "lighting ratio " + ratio(stops));
    }

    private static String ratio(double stops) {
        return LightRatio.ofStops(stops, LightRatio.Convention.KEY_TO_FILL)
                        .map(ratio -> Wording.number(ratio.toOne()))
                        .optional()
                        .orElse("?")
                + ":1";
    }
}
