package portrait.lint.rule;

import java.util.List;
import java.util.Set;
import portrait.lint.Essential;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.optics.SceneLight;
import portrait.scene.Fact;
import portrait.scene.Light;
import portrait.scene.LightRole;
import portrait.scene.Scene;
import portrait.text.Span;

/** Light from behind, detail in front, and nothing that lights the front. */
public final class BacklitWithoutFill implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "craft/backlit-without-fill", FixSafety.MENU, "A face with detail, lit from behind only")
            .only(Matter.PHOTO, Matter.PERSON, Matter.SINGLE, Matter.DESCRIBED, Matter.ENGLISH);

    private static final Set<LightRole> BEHIND =
            Set.of(LightRole.RIM, LightRole.BACK, LightRole.HAIR, LightRole.KICKER);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Light> lights =
                scene.lights().stream().filter(light -> !light.excluded()).toList();
        List<Light> behind =
                lights.stream().filter(BacklitWithoutFill::isBehind).toList();
        List<Said> detail = out.words(WordList.FACE_DETAIL);
        boolean asks = !behind.isEmpty() && behind.size() == lights.size() && !detail.isEmpty();
        if (asks && !out.says(WordList.FRONT_LIGHT) && !out.checklist().isStated(Essential.LIGHT_RATIO)) {
            out.add(finding(scene, behind.getFirst(), detail.getFirst(), out));
        }
    }

    private static boolean isBehind(Light light) {
        return light.side().filter(side -> side.value().isBehind()).isPresent()
                || light.role().filter(role -> BEHIND.contains(role.value())).isPresent()
                        && light.modifier().isEmpty()
                        && light.patterns().isEmpty();
    }

    private static Finding finding(Scene scene, Light light, Said detail, Findings out) {
        String text = scene.text();
        Span place = light.role()
                .map(Fact::span)
                .or(() -> light.source().map(Fact::span))
                .orElse(light.span());
        String stops = Wording.number(SceneLight.SUN.maxEv100() - SceneLight.OVERCAST.minEv100());
        return Finding.of(
                        INFO,
                        place,
                        new Message(
                                Wording.quote(place.of(text)) + " from behind, "
                                        + Wording.quote(detail.span().of(text))
                                        + " in front, and nothing that lights it",
                                "a face in its own shade lies " + stops + " stops under the sun behind it",
                                "add a fill"))
                .with(new Related(detail.span(), "the detail"))
                .withFixes(Absence.place(scene, out)
                        .map(near -> Absence.fixes(
                                scene,
                                near,
                                "fill",
                                List.of(
                                        Absence.Choice.of("white reflector in front, fill two stops under the rim"),
                                        Absence.Choice.of("open sky in front as fill, two stops under the rim"))))
                        .orElse(List.of()));
    }
}
