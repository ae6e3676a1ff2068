package portrait.lint.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portrait.lint.Contradiction;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.WordList;
import portrait.scene.Light;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** One light that is to be soft and hard. */
public final class SoftVsHardKey implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/soft-vs-hard-key", FixSafety.MENU, "One light both soft and hard")
            .only(Matter.PHOTO, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String WHY =
            "light is soft from a source more than 20° wide seen from the face, hard from one under 6°";

    @Override
    public void check(Scene scene, Findings out) {
        if (out.words(WordList.MODIFIED).isEmpty()) {
            Optional<Finding> flash = Contradiction.between(
                            INFO,
                            scene,
                            out.words(WordList.BARE_FLASH),
                            out.words(WordList.SOFT_SHADOWS),
                            "a bare flash is 1° to 2° wide at 2 m: its shadows have edges",
                            "name the modifier, or let the shadows be hard")
                    .or(() -> softFlash(scene, out));
            if (flash.isPresent()) {
                out.add(flash.get());
                return;
            }
        }
        if (out.words(WordList.OTHER_LAMPS).isEmpty() && hasOneLamp(scene)) {
            Contradiction.between(
                            INFO,
                            scene,
                            out.words(WordList.SOFT_KEY),
                            out.words(WordList.HARD_KEY),
                            WHY,
                            "keep one, or give each its lamp, such as a soft key and a hard rim")
                    .ifPresent(out::add);
        }
    }

    private static Optional<Finding> softFlash(Scene scene, Findings out) {
        return Contradiction.settled(scene, out.words(WordList.SOFT_BARE_FLASH)).stream()
                .findFirst()
                .map(said -> {
                    int start = said.span().start();
                    int next = start + "soft ".length();
                    boolean capital = Character.isUpperCase(scene.text().charAt(start));
                    String first = scene.text().substring(next, next + 1);
                    return Finding.of(
                                    INFO,
                                    said.span(),
                                    new Message(
                                            "A flash of the camera that is soft: " + Contradiction.quote(scene, said),
                                            "it is 1° to 2° wide at 2 m, soft light comes from more than 20°",
                                            "call it hard, or bounce it off the ceiling"))
                            .with(Fix.choice(
                                    "Delete “soft”",
                                    new TextEdit(
                                            new Span(start, next + 1),
                                            capital ? first.toUpperCase(Locale.ROOT) : first)));
                });
    }

    /** Soft and hard are no conflict on two lamps: those with a role beside the key, or with two sources. */
    private static boolean hasOneLamp(Scene scene) {
        List<Light> lights =
                scene.lights().stream().filter(light -> !light.excluded()).toList();
        boolean keys = lights.stream().allMatch(Light::mayBeKey);
        long sources = lights.stream()
                .flatMap(light -> light.source().stream())
                .map(source -> source.value().id())
                .distinct()
                .count();
        return keys && sources <= 1;
    }
}
