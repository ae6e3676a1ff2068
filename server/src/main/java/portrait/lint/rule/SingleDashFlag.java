package portrait.lint.rule;

import java.util.List;
import java.util.Set;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.mention.Form;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** {@code —ar 4:5} or {@code -ar 4:5}: a flag behind one dash, which Midjourney draws instead of reading it. */
public final class SingleDashFlag implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "syntax/single-dash-flag", FixSafety.SAFE, "A flag that does not begin with two hyphens")
            .at(Level.WARNING);

    /** Words that only flags take. */
    private static final Set<String> VALUES = Set.of("raw", "cute", "scenic", "expressive", "original", "turbo");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        for (Passage passage : scene.passages()) {
            for (Passage.Value value : passage.values()) {
                List<Form.Flag> flags = value.mentions().stream()
                        .filter(Form.Flag.class::isInstance)
                        .map(Form.Flag.class::cast)
                        .toList();
                for (int i = 0; i < flags.size(); i++) {
                    Form.Flag flag = flags.get(i);
                    if (!flag.dash().equals("--") && isMeant(flags, i, value, scene.text())) {
                        out.add(finding(scene.text(), flag, value.place(flag.span()), value.place(flag.value())));
                    }
                }
            }
        }
    }

    /** A dash also divides clauses: only a value that no sentence would have there, or a second flag, tells. */
    private static boolean isMeant(List<Form.Flag> flags, int i, Passage.Value value, String text) {
        Form.Flag flag = flags.get(i);
        String said = value.place(flag.value()).of(text);
        boolean figure = !said.isEmpty() && Character.isDigit(said.charAt(0));
        return figure
                || VALUES.contains(said)
                || i > 0 && isNext(flags.get(i - 1), flag)
                || i + 1 < flags.size() && isNext(flag, flags.get(i + 1));
    }

    private static boolean isNext(Form.Flag first, Form.Flag second) {
        return second.span().start() - first.span().end() <= 2;
    }

    private static Finding finding(String text, Form.Flag flag, Span span, Span value) {
        Span dash = new Span(span.start(), span.start() + flag.dash().length());
        String mended = ("--" + flag.name() + " " + value.of(text)).strip();
        return Finding.of(
                        INFO,
                        span,
                        new Message(
                                Wording.quote(span.of(text)) + " begins with “" + flag.dash() + "”",
                                "Midjourney reads a flag only behind two hyphens, and draws these words instead",
                                "write " + mended))
                .with(Fix.safe("Write " + mended, List.of(new TextEdit(dash, "--"))));
    }
}
