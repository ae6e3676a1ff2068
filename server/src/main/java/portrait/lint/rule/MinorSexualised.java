package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.mention.Sentences;
import portrait.scene.Scene;
import portrait.text.Span;

/**
 * Somebody under 18 in a sexual context. Only where both are said without doubt, of the picture, in one sentence, and nobody grown up stands
 * in it: a wrong accusation would be worse than a silence here, since every service looks for itself.
 */
public final class MinorSexualised implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "safety/minor-sexualised", FixSafety.NONE, "Somebody under 18 in a sexual context")
            .at(Level.ERROR);

    private static final int OF_AGE = 18;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> sexual = out.words(WordList.SEXUAL);
        if (sexual.isEmpty()) {
            return;
        }
        List<Ages.Age> ages = Ages.of(scene);
        List<Span> young = new ArrayList<>(
                out.words(WordList.UNDER_AGE).stream().map(Said::span).toList());
        List<Span> grown = new ArrayList<>(
                out.words(WordList.GROWN_UP).stream().map(Said::span).toList());
        ages.forEach(age -> (age.years() < OF_AGE ? young : grown).add(age.span()));
        young.sort(Span::compareTo);
        for (Said said : sexual) {
            Span sentence = Sentences.around(
                    scene.text(), said.value().span(), said.span().start());
            Optional<Span> minor = young.stream().filter(sentence::contains).findFirst();
            boolean adult = grown.stream().anyMatch(sentence::contains);
            if (minor.isPresent() && !adult) {
                out.add(finding(scene.text(), minor.get(), said.span()));
                return;
            }
        }
    }

    private static Finding finding(String text, Span minor, Span sexual) {
        return Finding.of(
                        INFO,
                        minor,
                        new Message(
                                Wording.quote(minor.of(text)) + " and " + Wording.quote(sexual.of(text))
                                        + " are said of one picture",
                                "sexual pictures of anybody under " + OF_AGE
                                        + " are refused by every service and a crime in most countries",
                                "take this out"))
                .with(new Related(sexual, "in the same sentence"));
    }
}
