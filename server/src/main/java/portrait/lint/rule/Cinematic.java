package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import portrait.lint.Checklist;
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
import portrait.lint.SetUp;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.optics.Length;
import portrait.scene.Scene;

/** “Cinematic” without anything that makes a picture look like cinema: its ratio, lens, light or stock. */
public final class Cinematic implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("vague/cinematic", FixSafety.MENU, "“Cinematic” without a cause")
            .at(Level.HINT)
            .only(Matter.PHOTO, Matter.PERSON)
            .yieldingTo("vague/unquantified-light");

    /** From here on a format is one of cinema. */
    private static final double WIDE = 1.85;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> said = out.words(WordList.CINEMATIC);
        if (said.isEmpty() || hasCause(scene, out.checklist())) {
            return;
        }
        Said first = said.getFirst();
        SetUp setUp = SetUp.of(scene).withFocal(Length.ofMm(75));
        String lens = "75mm lens from " + Wording.metres(setUp.subject().metres());
        List<Fix> fixes = new ArrayList<>();
        fixes.add(Vague.add(scene, first, "2.39:1 frame, " + lens, "the width of a cinema screen"));
        fixes.add(
                Vague.add(scene, first, "key light from 45° camera left, 3200 K", "one lamp with a side and a colour"));
        fixes.add(Vague.add(scene, first, "Kodak Vision3 500T", "the tungsten stock of cinema"));
        fixes.addAll(Vague.delete(scene, said));
        out.add(Vague.finding(
                INFO,
                said,
                new Message(
                        Vague.quote(scene, said) + " stands alone",
                        "it averages a thousand films: without ratio, lens, light or stock it means teal, orange and dark corners",
                        "name one cause, such as 2.39:1, a lens, a key at 3200 K or a stock"),
                fixes));
    }

    private static boolean hasCause(Scene scene, Checklist checklist) {
        boolean stated = checklist.isStated(Essential.LIGHT_DIRECTION)
                || checklist.isStated(Essential.LENS)
                || checklist.isStated(Essential.APERTURE)
                || checklist.hasTemperature();
        boolean film = scene.look().films().stream().anyMatch(fact -> !fact.excluded());
        boolean camera = scene.camera().bodies().stream()
                .anyMatch(fact -> !fact.excluded() && fact.value().kind().equals("cine-body"));
        boolean wide = scene.camera().aspects().stream()
                .anyMatch(fact -> !fact.excluded()
                        && fact.value().width() >= WIDE * fact.value().height());
        return stated || film || camera || wide;
    }
}
