package portrait.lint.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.FlagRun;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Targets;
import portrait.lint.Wording;
import portrait.mention.Form;
import portrait.model.Figures;
import portrait.model.Model;
import portrait.model.ModelName;
import portrait.model.ParameterSpec;
import portrait.model.SettingNames;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** {@code --stilize 200}, {@code --q 2} on V8, {@code --chaos 250}: a flag or a value that this version of Midjourney does not take. */
public final class FlagUnknownForVersion implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
            "model/flag-unknown-for-version",
            FixSafety.MENU,
            "A flag or a value that this version of Midjourney does not take");

    /** Those have a rule of their own, or no limits that a file states. */
    private static final Set<String> OTHERS = Set.of(
            "version",
            "niji",
            "aspect",
            "character-reference",
            "character-weight",
            "omni-reference",
            "omni-weight",
            "edit-reference");

    /** The long names of flags that a slip of the hand may have hurt. */
    private static final List<String> LONG_NAMES = List.of(
            "aspect", "chaos", "draft", "profile", "quality", "repeat", "seed", "sref", "style", "stylize", "tile",
            "version", "weird");

    private static final int SHORTEST_NAME = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Targets targets = out.targets();
        if (targets.models().isEmpty()) {
            return;
        }
        for (FlagRun run : FlagRun.all(scene)) {
            Optional<Model> reader = run.readBy(scene, targets);
            for (Form.Flag flag : run.flags()) {
                if (!FlagRemoved.isRemoved(flag.name()) && !out.isFull()) {
                    reader.flatMap(model -> finding(scene, run, flag, model)).ifPresent(out::add);
                }
            }
        }
    }

    private static Optional<Finding> finding(Scene scene, FlagRun run, Form.Flag flag, Model model) {
        String value = run.written(flag, scene);
        Optional<String> setting = SettingNames.standard().ofFlag(flag.name(), value);
        if (setting.isEmpty()) {
            return misspelt(scene.text(), run, flag, model);
        }
        if (OTHERS.contains(setting.get())) {
            return Optional.empty();
        }
        Optional<ParameterSpec> spec = model.parameter(setting.get());
        if (spec.isPresent()) {
            return value(run, flag, model, spec.get(), value);
        }
        return model.refusal(setting.get())
                .map(reason -> Finding.of(
                                INFO,
                                run.place(flag),
                                new Message(model.name() + " has no --" + flag.name(), reason, "delete it"))
                        .with(Flags.delete(scene.text(), run, flag)));
    }

    /** A flag that nobody knows and that is almost one. */
    private static Optional<Finding> misspelt(String text, FlagRun run, Form.Flag flag, Model model) {
        if (flag.name().length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        return LONG_NAMES.stream()
                .filter(name -> ModelName.distance(flag.name(), name, 2) <= (name.length() > 5 ? 2 : 1))
                .min(Comparator.comparingInt(name -> ModelName.distance(flag.name(), name, 2)))
                .map(name -> {
                    Span place = run.place(flag);
                    int start = place.start() + flag.dash().length();
                    Span written = new Span(start, start + flag.name().length());
                    return Finding.of(
                                    INFO,
                                    place,
                                    new Message(
                                            model.name() + " has no --" + flag.name(),
                                            "a job with a flag that is not known does not start",
                                            "write --" + name))
                            .with(Fix.choice("Write --" + name, new TextEdit(written, name)))
                            .with(Flags.delete(text, run, flag));
                });
    }

    /** A number outside of what is documented, or a word that is none of those it takes. */
    private static Optional<Finding> value(FlagRun run, Form.Flag flag, Model model, ParameterSpec spec, String value) {
        Optional<Double> number = Figures.number(value);
        Optional<String> nearest = switch (spec.type()) {
            case INTEGER, DECIMAL ->
                number.map(n -> inside(spec, n))
                        .filter(n -> !n.equals(number.get()))
                        .map(Wording::number);
            case CHOICE ->
                number.filter(n -> !spec.allowed().contains(value))
                        .flatMap(n -> spec.allowed().stream()
                                .min(Comparator.comparingDouble(
                                        word -> Math.abs(Figures.number(word).orElse(Double.MAX_VALUE) - n))));
            default -> Optional.empty();
        };
        boolean known = !spec.uncertain() && !value.isEmpty();
        return nearest.filter(text -> known && !text.equals(value)).map(text -> {
            String range = spec.allowed().isEmpty() ? spec.range() : "one of " + String.join(", ", spec.allowed());
            return Finding.of(
                            INFO,
                            run.place(flag),
                            new Message(
                                    "--" + flag.name() + " " + value + " is outside of what " + model.name() + " takes",
                                    "its range is " + range,
                                    "write " + text))
                    .with(Fix.choice("Write " + text, new TextEdit(run.valuePlace(flag), text)));
        });
    }

    private static double inside(ParameterSpec spec, double number) {
        double low = Math.max(number, spec.min().orElse(number));
        return Math.min(low, spec.max().orElse(low));
    }
}
