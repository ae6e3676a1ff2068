package portrait.lint.rule;

import java.util.List;
import java.util.Optional;
import portrait.lint.Brand;
import portrait.lint.Deletion;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Message;
import portrait.lint.Phrases;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.Wording;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.PhraseIndex;

/** A word that the team does not use. */
public final class Avoid implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("brand/avoid", FixSafety.UNSAFE, "A word that the project's own list avoids");

    private final Optional<PhraseIndex<Brand.Avoided>> words;

    /** The rule for these words; without any it finds nothing. */
    public Avoid(List<Brand.Avoided> avoided) {
        this.words = Phrases.index(avoided, Brand.Avoided::words);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        words.ifPresent(index -> Phrases.in(scene, index).forEach(found -> {
            if (!out.isFull()) {
                out.add(finding(scene.text(), found.said(), found.value()));
            }
        }));
    }

    private static Finding finding(String text, Said said, Brand.Avoided word) {
        String quoted = Wording.quote(said.span().of(text));
        Message message = new Message(
                quoted + " is a word to avoid here", "it stands in the list at " + word.where(), "leave it out");
        Finding finding = Finding.of(INFO, said.span(), message);
        List<TextEdit> edits = standsAlone(text, said) ? Deletion.of(text, List.of(said)) : List.of();
        return edits.isEmpty() ? finding : finding.with(Fix.unsafe("Delete " + quoted, edits));
    }

    /** Between commas, or alone in its field: elsewhere the sentence around it would not survive. */
    private static boolean standsAlone(String text, Said said) {
        Span whole = said.value().stretches().stream()
                .filter(stretch -> stretch.contains(said.span()))
                .findFirst()
                .orElse(said.span());
        String before = text.substring(whole.start(), said.span().start()).stripTrailing();
        String behind = text.substring(said.span().end(), whole.end()).stripLeading();
        return (before.isEmpty() || before.endsWith(",")) && (behind.isEmpty() || behind.startsWith(","));
    }
}
