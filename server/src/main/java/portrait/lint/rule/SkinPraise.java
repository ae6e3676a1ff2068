package portrait.lint.rule;

import java.util.List;
import java.util.Locale;
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
import portrait.scene.Scene;

/** Skin praised for having no surface. */
public final class SkinPraise implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "vague/skin-praise", FixSafety.MENU, "Skin praised for having no surface")
            .only(Matter.PERSON)
            .yieldingTo("conflict/smooth-vs-textured-skin");

    private static final List<String> SURFACES =
            List.of("pores and fine lines", "freckles and a slight shine on the nose", "an even tone and pores");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> said = out.words(WordList.SMOOTH_SKIN);
        if (said.isEmpty()) {
            return;
        }
        Said first = said.getFirst();
        String words = first.span().of(scene.text());
        String lower = words.toLowerCase(Locale.ROOT);
        boolean english = lower.contains("skin") || lower.contains("complexion") || lower.contains("face");
        String noun = lower.contains("face") ? "face" : "skin";
        boolean sentence = lower.startsWith("skin is ");
        List<Fix> fixes = !english
                ? List.of()
                : SURFACES.stream()
                        .map(surface -> Vague.replace(
                                scene,
                                first,
                                noun + (sentence ? " shows " : " that shows ") + surface,
                                !noun.equals("face")))
                        .toList();
        out.add(Vague.finding(
                INFO,
                said,
                new Message(
                        Wording.quote(words) + " asks for a surface without relief",
                        "pores of 0.1–0.3 mm are what makes skin read as skin, and models smooth too much anyway",
                        "name texture and shine"),
                fixes));
    }
}
