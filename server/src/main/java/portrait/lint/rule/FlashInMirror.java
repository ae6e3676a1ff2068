package portrait.lint.rule;

import java.util.List;
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
import portrait.scene.Scene;

/** A flash fired at a mirror. */
public final class FlashInMirror implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "craft/flash-in-mirror", FixSafety.MENU, "A flash fired at a mirror")
            .only(Matter.PHOTO, Matter.PERSON, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> mirror = out.words(WordList.MIRROR);
        List<Said> flash = out.words(WordList.FLASH_ON);
        if (mirror.isEmpty() || flash.isEmpty() || out.says(WordList.FLASH_WANTED)) {
            return;
        }
        Said burst = flash.getFirst();
        Message message = new Message(
                Wording.quote(burst.span().of(scene.text())) + " in front of a mirror",
                "angle in is angle out: square to the mirror it comes back into the lens as a burst over the phone",
                "turn the mirror by 30°, which sends it 60° away, or use the light of the room");
        out.add(Finding.of(INFO, burst.span(), message)
                .with(new Related(mirror.getFirst().span(), "the mirror"))
                .withFixes(Absence.fixes(
                        scene,
                        burst,
                        "flash",
                        List.of(
                                Absence.Choice.of("mirror turned 30° away from the camera, the burst out of frame"),
                                Absence.Choice.of(
                                        "the burst of the flash visible in the mirror", "if it is wanted")))));
    }
}
