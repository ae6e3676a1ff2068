package portrait.lint.rule;

import java.util.stream.Collectors;
import portrait.compose.Composition;
import portrait.compose.Problem;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.scene.Scene;

/** A file that takes from itself, over others or directly. */
public final class CyclicExtends implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("ref/cyclic-extends", FixSafety.NONE, "A file that takes from itself");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        for (Problem problem : scene.composition().problems()) {
            if (problem instanceof Problem.Cycle cycle) {
                String way = cycle.chain().stream().map(Composition::name).collect(Collectors.joining(" → "));
                scene.composition()
                        .place(cycle.reference().span())
                        .ifPresent(span -> out.add(Finding.of(
                                INFO,
                                span,
                                new Message(
                                        "This leads back to this file",
                                        way + ": where that begins nothing can say, so it brings nothing",
                                        "take one of these references out"))));
            }
        }
    }
}
