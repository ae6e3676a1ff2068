package portrait.lint.rule;

import java.util.List;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.scene.Scene;

/** “Like a magazine cover”: a comparison with printed matter, which is drawn together with its print. */
public final class TrapPhrase implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "model/trap-phrase", FixSafety.MENU, "A comparison that models draw as the thing itself")
            .at(Level.HINT)
            .only(Matter.PERSON, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> said = out.words(WordList.LIKE_PRINT);
        if (!said.isEmpty()) {
            out.add(Vague.finding(
                    INFO,
                    said,
                    new Message(
                            Wording.quote(said.getFirst().span().of(scene.text())) + " tends to be drawn as one",
                            "covers and posters bring a title, lettering and a border along",
                            "name the light, the pose and the room above the head, or say that you want the print"),
                    Vague.delete(scene, said)));
        }
    }
}
