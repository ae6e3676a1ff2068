package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import portrait.lint.Essential;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.optics.Length;
import portrait.optics.Softness;
import portrait.scene.Scene;

/** A quality of light, and no light that stands somewhere. */
public final class UnquantifiedLight implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "vague/unquantified-light", FixSafety.MENU, "A quality of light without a place")
            .only(Matter.PHOTO, Matter.PERSON);

    /** A lamp of a width, at a distance, both in m. */
    private record Source(String words, double width, double distance) {
        String angle() {
            return Wording.rough(Softness.angularSize(Length.ofMetres(width), Length.ofMetres(distance))
                            .value())
                    + "°";
        }
    }

    private static final Source BOX = new Source("from a 90 cm softbox 1.2 m away, camera left", 0.9, 1.2);
    private static final Source BARE = new Source("from a bare bulb 2 m away, camera left", 0.05, 2);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> said = out.words(WordList.LIGHT_QUALITY);
        if (!said.isEmpty() && out.checklist().isOpen(Essential.LIGHT_DIRECTION) && !out.says(WordList.LIGHT_GIVEN)) {
            out.add(finding(scene, said));
        }
    }

    private static Finding finding(Scene scene, List<Said> said) {
        Said first = said.getFirst();
        String words = first.span().of(scene.text()).toLowerCase(Locale.ROOT);
        boolean soft = words.contains("soft") || words.contains("diffuse") || words.contains("gentle");
        boolean hard = words.contains("hard") || words.contains("harsh");
        String why = soft || hard
                ? "softness is the angle that the source fills: a box of 90 cm at 1.2 m fills " + BOX.angle()
                        + ", a bare bulb at 2 m " + BARE.angle()
                : "a light is a side, a height, a size and a ratio, and none of the four is given";
        List<Fix> fixes = new ArrayList<>();
        if (soft || hard) {
            Source source = soft ? BOX : BARE;
            fixes.add(Vague.continued(first, source.words(), source.angle() + " wide"));
        }
        fixes.add(Vague.continued(first, "from 45° camera left", "the nose throws its shadow to the far cheek"));
        fixes.add(Vague.continued(first, "from a large window camera right", "soft, and darker on the far side"));
        return Vague.finding(
                INFO,
                said,
                new Message(Vague.quote(scene, said) + ", and no light has a place", why, "add at least the side"),
                english(scene, first) ? fixes : List.of());
    }

    private static boolean english(Scene scene, Said said) {
        return said.span().of(scene.text()).chars().allMatch(c -> c < 0x80);
    }
}
