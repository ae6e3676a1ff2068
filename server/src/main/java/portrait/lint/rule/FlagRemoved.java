package portrait.lint.rule;

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
import portrait.lint.Tag;
import portrait.lint.Targets;
import portrait.mention.Form;
import portrait.model.Model;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** {@code --upbeta}, {@code --test}: flags of Midjourney's first versions, which stop a job of today. */
public final class FlagRemoved implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("model/flag-removed", FixSafety.MENU, "A flag that went with an old version of Midjourney");

    private static final String TEST = "the test models of 2022 are gone";
    private static final String UPSCALER = "it chose an upscaler of the first versions; upscaling is a button now";
    private static final String OLD = "it belongs to the first versions";

    private static final Map<String, String> REMOVED = Map.of(
            "test", TEST,
            "testp", TEST,
            "creative", TEST,
            "upbeta", UPSCALER,
            "uplight", UPSCALER,
            "upanime", UPSCALER,
            "hq", OLD,
            "vibe", OLD,
            "beta", OLD,
            "sameseed", "it gave all pictures of the first versions one noise");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    static boolean isRemoved(String flag) {
        return REMOVED.containsKey(flag);
    }

    @Override
    public void check(Scene scene, Findings out) {
        Targets targets = out.targets();
        for (FlagRun run : FlagRun.all(scene)) {
            for (Form.Flag flag : run.flags()) {
                String why = REMOVED.getOrDefault(flag.name(), "");
                Optional<Model> model = why.isEmpty() ? Optional.empty() : run.readBy(scene, targets);
                model.ifPresent(reader -> out.add(finding(scene.text(), run, flag, reader, why)));
            }
        }
    }

    private static Finding finding(String text, FlagRun run, Form.Flag flag, Model model, String why) {
        boolean seed = flag.name().equals("sameseed") && !flag.value().isEmpty();
        Message message = new Message(
                model.name() + " has no --" + flag.name(),
                why + ", and a job with a flag that is not known does not start",
                seed ? "write --seed, or delete it" : "delete it");
        Finding finding = Finding.of(INFO, run.place(flag), message).with(Tag.DEPRECATED);
        if (seed) {
            Span name = new Span(run.place(flag).start(), run.valuePlace(flag).start());
            finding = finding.with(Fix.choice("Write --seed", new TextEdit(name, "--seed ")));
        }
        return finding.with(Flags.delete(text, run, flag));
    }
}
