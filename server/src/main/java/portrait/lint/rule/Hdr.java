package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import portrait.lint.Essential;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.scene.Scene;

/** HDR as a wish for quality. */
public final class Hdr implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("vague/hdr", FixSafety.MENU, "HDR as a wish for quality")
            .at(Level.HINT)
            .only(Matter.PHOTO, Matter.PERSON);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> said = out.words(WordList.HDR);
        if (said.isEmpty() || out.checklist().isStated(Essential.LIGHT_RATIO)) {
            return;
        }
        Said first = said.getFirst();
        List<Fix> fixes = new ArrayList<>();
        fixes.add(Vague.replace(scene, first, "shadows three stops under the key, highlights not clipped", true));
        fixes.addAll(Vague.delete(scene, said));
        out.add(Vague.finding(
                INFO,
                said,
                new Message(
                        Vague.quote(scene, said) + " gives tone-mapped halos",
                        "in captions it marks that look; film and sensors hold 12–14 stops without it",
                        "say what must keep its detail"),
                fixes));
    }
}
