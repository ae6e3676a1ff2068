package portrait.lint.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.FlagRun;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Targets;
import portrait.mention.Form;
import portrait.model.Model;
import portrait.model.References;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** A picture of a person for a model that takes none, or by the flag of another version. */
public final class ReferenceUnsupported implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
            "model/reference-unsupported", FixSafety.MENU, "A picture that the model does not take in this way");

    private static final Map<String, String> SETTINGS = Map.of(
            "cref", "character-reference", "cw", "character-weight", "oref", "omni-reference", "ow", "omni-weight");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Targets targets = out.targets();
        for (FlagRun run : FlagRun.all(scene)) {
            run.flag(SETTINGS.keySet())
                    .flatMap(flag -> run.readBy(scene, targets).flatMap(model -> flag(scene.text(), run, flag, model)))
                    .filter(finding -> !out.isFull())
                    .ifPresent(out::add);
        }
        if (!targets.inferred() && !scene.references().isEmpty()) {
            pictures(scene, targets, out);
        }
    }

    private static Optional<Finding> flag(String text, FlagRun run, Form.Flag flag, Model model) {
        return model.refusal(SETTINGS.getOrDefault(flag.name(), "")).map(reason -> {
            Optional<String> other = model.references()
                    .flatMap(References::identity)
                    .filter(name -> name.equals("--oref") || name.equals("--cref"))
                    .filter(name -> flag.name().endsWith("ref"));
            Finding finding = Finding.of(
                    INFO,
                    run.place(flag),
                    new Message(
                            model.name() + " has no --" + flag.name(),
                            reason,
                            other.map(name -> "write " + name).orElse("delete it, and attach the picture there")));
            if (other.isPresent()) {
                int start = run.place(flag).start();
                Span name = new Span(
                        start, start + flag.dash().length() + flag.name().length());
                finding = finding.with(Fix.choice("Write " + other.get(), new TextEdit(name, other.get())));
            }
            return finding.with(Flags.delete(text, run, flag));
        });
    }

    private static void pictures(Scene scene, Targets targets, Findings out) {
        int count = scene.references().size();
        Span first = scene.references().getFirst().span();
        List<Model> none = targets.where(model -> model.references().isEmpty());
        if (!none.isEmpty()) {
            out.add(Finding.of(
                    INFO,
                    first,
                    new Message(
                            Targets.names(none) + (none.size() == 1 ? " takes" : " take") + " no pictures",
                            count == 1
                                    ? "the one listed here is left out"
                                    : "the " + count + " listed here are left out",
                            "say in words what it shows, or draw with a model that takes pictures")));
        }
        List<Model> fewer = targets.where(model -> model.references()
                .filter(references -> references.max().orElse(count) < count)
                .isPresent());
        if (!fewer.isEmpty()) {
            int max = fewer.getFirst().references().orElseThrow().max().orElseThrow();
            Span beyond = scene.references().get(max).span();
            out.add(Finding.of(
                    INFO,
                    beyond,
                    new Message(
                            fewer.getFirst().name() + " takes " + max + (max == 1 ? " picture" : " pictures"),
                            count + " are listed, and this is the first one too many",
                            "keep those that matter most")));
        }
    }
}
