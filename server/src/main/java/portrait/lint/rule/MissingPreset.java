package portrait.lint.rule;

import java.util.List;
import portrait.compose.Problem;
import portrait.compose.Reference;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** A reference to a file that is not there, or cannot be read. */
public final class MissingPreset implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("ref/missing-preset", FixSafety.MENU, "A reference to a file that is not there");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        for (Problem problem : scene.composition().problems()) {
            switch (problem) {
                case Problem.Missing(Reference reference, List<String> nearest) ->
                    scene.composition()
                            .place(reference.span())
                            .ifPresent(span -> out.add(missing(reference.name(), nearest, span)));
                case Problem.Unreadable(Reference reference, String why) ->
                    scene.composition()
                            .place(reference.span())
                            .ifPresent(span -> out.add(unreadable(reference.name(), why, span)));
                case Problem.Outside outside -> {}
                case Problem.Cycle cycle -> {}
            }
        }
    }

    private static Finding missing(String name, List<String> nearest, Span span) {
        String advice = nearest.isEmpty()
                ? "name a file beside this one, in a presets folder, or a preset that comes with Portrait"
                : "write " + String.join(" or ", nearest);
        return Finding.of(
                        INFO,
                        span,
                        new Message(
                                "There is no file for " + Wording.quote(name),
                                "what it would bring is missing from every rendering; the rest holds",
                                advice))
                .withFixes(nearest.stream()
                        .map(near -> Fix.choice("Write " + near, new TextEdit(span, near)))
                        .toList());
    }

    private static Finding unreadable(String name, String why, Span span) {
        return Finding.of(
                INFO,
                span,
                new Message(
                        Wording.quote(name) + " was not read",
                        why + ", so what it would bring is missing from every rendering",
                        "give it as a small text file of its own"));
    }
}
