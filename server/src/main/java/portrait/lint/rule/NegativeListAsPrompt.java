package portrait.lint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** A list of faults, such as negative prompts are made of, that nothing calls one: as a prompt it asks for them. */
public final class NegativeListAsPrompt implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "syntax/negative-list-as-prompt", FixSafety.UNSAFE, "A list of faults to avoid that asks for them")
            .at(Level.INFORMATION);

    private static final int FEWEST = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Map<Span, List<Said>> byValue = new LinkedHashMap<>();
        for (Said said : out.words(WordList.FAULT)) {
            byValue.computeIfAbsent(said.value().span(), any -> new ArrayList<>())
                    .add(said);
        }
        for (List<Said> faults : byValue.values()) {
            long kinds = faults.stream()
                    .map(said -> said.span().of(scene.text()).toLowerCase(Locale.ROOT))
                    .distinct()
                    .count();
            if (kinds >= FEWEST) {
                out.add(finding(scene.text(), faults, kinds));
            }
        }
    }

    private static Finding finding(String text, List<Said> faults, long kinds) {
        Span first = faults.getFirst().span();
        Span all = first.cover(faults.getLast().span());
        Finding finding = Finding.of(
                INFO,
                all,
                new Message(
                        kinds + " faults are listed here, and nothing says that they are to be avoided",
                        "a model takes the list at its word: it asks for " + Wording.quote(first.of(text)),
                        "put them into a field “Avoid:” or a section of that name"));
        return fix(text, faults).map(finding::with).orElse(finding);
    }

    /** A paragraph or item that lists nothing else becomes a field; the end of a paragraph becomes one of its own. */
    private static Optional<Fix> fix(String text, List<Said> faults) {
        Passage passage = faults.getFirst().passage();
        List<Span> stretches = faults.getFirst().value().stretches();
        boolean plain = passage.kind() == Passage.Kind.PROSE && stretches.size() == 1;
        if (!plain) {
            return Optional.empty();
        }
        Span stretch = stretches.getFirst().strip(text);
        Span first = faults.getFirst().span();
        int entry = first.start();
        while (entry > stretch.start() && ",;.\n".indexOf(text.charAt(entry - 1)) < 0) {
            entry--;
        }
        boolean oneLine = text.substring(entry, stretch.end()).indexOf('\n') < 0;
        int dense = text.substring(entry, stretch.end()).split("[,;]", -1).length;
        if (!oneLine || dense > 2 * faults.size() + 1) {
            return Optional.empty();
        }
        if (entry == stretch.start()) {
            return Optional.of(
                    Fix.unsafe("Make it a field “Avoid:”", List.of(new TextEdit(new Span(entry, entry), "Avoid: "))));
        }
        Span joint = new Span(entry - 1, first.start());
        boolean sentence = text.charAt(joint.start()) == '.' || text.charAt(joint.start()) == '\n';
        boolean words = !joint.of(text).substring(1).isBlank();
        return words
                ? Optional.empty()
                : Optional.of(Fix.unsafe(
                        "Put them into a field “Avoid:”",
                        List.of(new TextEdit(
                                joint,
                                (sentence
                                                ? text.substring(joint.start(), joint.start() + 1)
                                                        .strip()
                                                : "") + "\n\nAvoid: "))));
    }
}
