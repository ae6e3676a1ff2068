package portrait.lint.rule;

import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.scene.Scene;

/** Instructions to a writer of prompts, pasted together with the prompt. */
public final class AsksForAPrompt implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "model/asks-for-a-prompt", FixSafety.NONE, "An order to write a prompt, where a picture is wanted")
            .at(Level.INFORMATION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        out.words(WordList.ORDER_OF_A_PROMPT).stream().findFirst().ifPresent(said -> out.add(finding(scene, said)));
    }

    private static Finding finding(Scene scene, Said said) {
        return Finding.of(
                INFO,
                said.span(),
                new Message(
                        Wording.quote(said.span().of(scene.text())) + " asks for a text, not for a picture",
                        "a chat model answers with a prompt, and a model of images draws a page of text",
                        "describe the picture itself"));
    }
}
