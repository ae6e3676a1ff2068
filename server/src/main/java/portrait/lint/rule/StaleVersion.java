package portrait.lint.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.FlagRun;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Tag;
import portrait.model.Figures;
import portrait.model.Model;
import portrait.model.Models;
import portrait.model.Status;
import portrait.scene.Fact;
import portrait.scene.FrontMatter;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.Key;

/** A model or version that is gone, about to go, or no longer recommended. */
public final class StaleVersion implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "model/stale-version", FixSafety.MENU, "A model that is gone or no longer recommended")
            .at(Level.HINT);

    /** The oldest version whose limits are known. */
    private static final double OLDEST = 6.1;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        for (FrontMatter.Entry entry : scene.frontMatter().entries()) {
            String key = scene.reading()
                    .vocabulary()
                    .key(entry.key(), "prompt")
                    .map(Key::id)
                    .orElse("");
            if (key.equals("targets") || key.equals("model")) {
                for (Fact<String> value : entry.values()) {
                    names(value, out);
                }
            }
        }
        Set<String> told = new HashSet<>();
        for (FlagRun run : FlagRun.all(scene)) {
            run.version().ifPresent(flag -> {
                String value = run.written(flag, scene);
                if (told.add(FlagRun.name(flag, value)) && !out.isFull()) {
                    version(run.valuePlace(flag), FlagRun.name(flag, value), value, out);
                }
            });
        }
    }

    private static void names(Fact<String> value, Findings out) {
        int start = 0;
        String names = value.value();
        for (int i = 0; i <= names.length() && !out.isFull(); i++) {
            if (i == names.length() || names.charAt(i) == ',') {
                Span name = new Span(start, i).strip(names);
                if (!name.isEmpty()) {
                    Models.standard()
                            .find(name.of(names))
                            .filter(StaleVersion::isStale)
                            .ifPresent(model -> out.add(
                                    stated(model, name.shift(value.span().start()))));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isStale(Model model) {
        return switch (model.status().state()) {
            case LEGACY, RETIRING, RETIRED -> true;
            case CURRENT, AVAILABLE -> false;
        };
    }

    private static Finding stated(Model model, Span span) {
        Finding finding = of(span, model.name() + " is " + model.status().words(), date(model), model.status());
        for (String id : model.status().instead()) {
            finding = finding.with(Fix.choice("Write " + id, new TextEdit(span, id)));
        }
        return finding;
    }

    private static void version(Span span, String name, String value, Findings out) {
        Model newest = Models.standard().find("midjourney").orElseThrow();
        String number =
                newest.parameter("version").flatMap(spec -> spec.always()).orElseThrow();
        Optional<Model> model = Models.standard().find(name);
        boolean older = name.startsWith("midjourney")
                && Figures.number(value).filter(n -> n > 0 && n < OLDEST).isPresent();
        boolean stale = model.map(StaleVersion::isStale).orElse(older);
        if (stale && name.startsWith("midjourney")) {
            String what = "--v " + value + " is "
                    + model.map(known -> known.status().words()).orElse("legacy");
            out.add(of(span, what, date(newest), newest.status())
                    .with(Fix.choice("Write " + number, new TextEdit(span, number))));
        }
    }

    private static String date(Model model) {
        return model.sources().getFirst().date();
    }

    private static Finding of(Span span, String what, String date, Status status) {
        String instead =
                status.instead().isEmpty() ? "midjourney" : status.instead().getFirst();
        String name = Models.standard().find(instead).map(Model::name).orElse(instead);
        return Finding.of(
                        INFO,
                        span,
                        new Message(
                                what,
                                name + " has taken its place, as of " + date,
                                "write for " + name + ", unless you want the look of the old one"))
                .with(Tag.DEPRECATED);
    }
}
