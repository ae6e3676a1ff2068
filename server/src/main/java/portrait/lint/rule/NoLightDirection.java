package portrait.lint.rule;

import portrait.lint.Essential;
import portrait.lint.Findings;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.scene.Scene;

/** A portrait in which no light has a side. */
public final class NoLightDirection implements Rule {
    private static final RuleInfo INFO = Absence.rule(
            "craft/no-light-direction", "A portrait in which no light has a side", 1, "vague/unquantified-light");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (out.checklist().isOpen(Essential.LIGHT_DIRECTION)) {
            out.add(Absence.finding(
                    INFO,
                    scene,
                    out,
                    new Message(
                            "No light has a side",
                            "from the front a nose throws no shadow, from 45° one as long as itself",
                            "place one light: its side, and how high"),
                    "key light",
                    LightPlaces.choices(scene)));
        }
    }
}
