package portrait.lint.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.scene.Scene;

/** “The uploaded image”, and no picture in the file: whoever gets the prompt does not get the picture. */
public final class UnlistedImage implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "ref/unlisted-image", FixSafety.MENU, "A picture that the prompt counts on and nothing lists")
            .at(Level.INFORMATION)
            .yieldingTo("safety/likeness-consent");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (Likeness.listsPicture(scene) || Likeness.hasAddress(scene)) {
            return;
        }
        Stream.concat(out.spokenOf(WordList.UPLOAD).stream(), out.spokenOf(WordList.UPLOADED_PERSON).stream())
                .min(Comparator.comparing(Said::span))
                .ifPresent(first -> out.add(finding(scene, first)));
    }

    private static Finding finding(Scene scene, Said first) {
        return Finding.of(
                        INFO,
                        first.span(),
                        new Message(
                                Wording.quote(first.span().of(scene.text())) + " is listed nowhere",
                                "a text cannot carry a picture: without it the model makes one up",
                                "list it under References"))
                .with(Fix.choice(
                        "List it as “image: refs/image.png”",
                        References.added(scene, List.of("image: refs/image.png"))))
                .with(Fix.choice(
                        "List it as “identity: refs/face.png”, with consent",
                        References.added(scene, List.of("identity: refs/face.png", "consent: own photo"))));
    }
}
