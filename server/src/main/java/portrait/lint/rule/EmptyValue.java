package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import portrait.lint.Deletion;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.Wording;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** {@code hair: not specified}: a field that was filled in with nothing. One finding a file. */
public final class EmptyValue implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "syntax/empty-value", FixSafety.UNSAFE, "A field that says that it says nothing")
            .at(Level.INFORMATION);

    /** “None” is not among them: {@code fill: none} is a fact. */
    private static final Set<String> NOTHING = Set.of(
            "not specified",
            "unspecified",
            "not stated",
            "not provided",
            "not given",
            "not defined",
            "not known",
            "unknown",
            "n/a",
            "na",
            "tbd",
            "todo",
            "undefined",
            "not applicable",
            "not available",
            "desconocido",
            "desconocida",
            "no especificado",
            "no especificada",
            "non specificato",
            "inconnu",
            "non spécifié",
            "unbekannt",
            "nicht angegeben",
            "keine angabe",
            "não especificado",
            "不明",
            "未知",
            "未指定",
            "なし");

    private static final int MOST_FIELDS = 200;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> empty = new ArrayList<>();
        for (Passage passage : scene.passages()) {
            boolean field = passage.kind() == Passage.Kind.FIELD || passage.kind() == Passage.Kind.JSON;
            boolean single = passage.values().size() == 1
                    && passage.values().getFirst().stretches().size() == 1;
            if (field && single && empty.size() < MOST_FIELDS) {
                Passage.Value value = passage.values().getFirst();
                Span words = value.span().strip(scene.text());
                if (words.length() <= 20 && isNothing(words.of(scene.text()))) {
                    empty.add(new Said(value.stretches().getFirst(), passage, value));
                }
            }
        }
        if (!empty.isEmpty()) {
            out.add(finding(scene.text(), empty));
        }
    }

    private static boolean isNothing(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        String bare = plain.startsWith("(") && plain.endsWith(")") ? plain.substring(1, plain.length() - 1) : plain;
        return NOTHING.contains(bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare);
    }

    private static Finding finding(String text, List<Said> empty) {
        Said first = empty.getFirst();
        int more = empty.size() - 1;
        List<TextEdit> edits = Deletion.of(text, empty);
        String others = more == 0 ? "" : " (and " + more + (more == 1 ? " field more)" : " fields more)");
        Finding finding = Finding.of(
                        INFO,
                        first.span().strip(text),
                        new Message(
                                Wording.quote(first.span().strip(text).of(text)) + " describes nothing" + others,
                                "it answers a form, and a model gets it as words to draw",
                                more == 0 ? "delete the field" : "delete the fields"))
                .withRelated(empty.stream()
                        .skip(1)
                        .limit(20)
                        .map(said -> new Related(said.span().strip(text), "nothing here either"))
                        .toList());
        return edits.isEmpty()
                ? finding
                : finding.with(Fix.unsafe(more == 0 ? "Delete the field" : "Delete the fields", edits));
    }
}
