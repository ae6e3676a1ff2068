package portrait.lint.rule;

import java.util.List;
import java.util.Optional;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.model.Models;
import portrait.scene.Fact;
import portrait.scene.FrontMatter;
import portrait.scene.Scene;
import portrait.syntax.Block;
import portrait.syntax.Section;
import portrait.syntax.Statement;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.Key;

/**
 * A model that nobody knows, in {@code targets} or a {@code For} heading. {@code model} in front matter, which galleries fill with all kinds
 * of names, is reported only where it is almost a known one.
 */
public final class UnknownModel implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("ref/unknown-model", FixSafety.MENU, "A name that no model has");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Models models = Models.standard();
        for (FrontMatter.Entry entry : scene.frontMatter().entries()) {
            String key = scene.reading()
                    .vocabulary()
                    .key(entry.key(), "prompt")
                    .map(Key::id)
                    .orElse("");
            boolean target = key.equals("targets");
            for (Fact<String> value : entry.values()) {
                if ((target || key.equals("model")) && !out.isFull()) {
                    frontMatter(models, value, target && entry.key().startsWith("target"), out);
                }
            }
        }
        headings(scene, models, out);
    }

    /** A list of names between commas is several. */
    private static void frontMatter(Models models, Fact<String> value, boolean target, Findings out) {
        int start = 0;
        String names = value.value();
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || names.charAt(i) == ',') {
                Span name = new Span(start, i).strip(names);
                if (!name.isEmpty() && !models.knows(name.of(names))) {
                    Finding finding = finding(
                            models, name.of(names), name.shift(value.span().start()), "renders for it");
                    boolean misspelt = !finding.fixes().isEmpty();
                    if (target) {
                        out.add(finding);
                    } else if (misspelt) {
                        out.add(finding.at(Level.INFORMATION));
                    }
                }
                start = i + 1;
            }
        }
    }

    private static void headings(Scene scene, Models models, Findings out) {
        List<Block> blocks = scene.reading().tree().blocks();
        for (int i = 0; i < blocks.size() && !out.isFull(); i++) {
            for (Statement statement : blocks.get(i).statements()) {
                if (statement instanceof Statement.Heading heading
                        && heading.section() instanceof Section.For named
                        && !models.knows(named.model())) {
                    Span title = (heading.texts().isEmpty()
                                    ? heading.span()
                                    : heading.texts().getFirst())
                            .shift(scene.reading().tree().start(i));
                    out.add(finding(
                                    models,
                                    named.model(),
                                    place(scene.text(), title, named.model()),
                                    "reads this section")
                            .at(Level.WARNING));
                }
            }
        }
    }

    /** The name inside the title. */
    private static Span place(String text, Span title, String name) {
        String words = title.of(text);
        int at = words.lastIndexOf(name);
        return at < 0 ? title : new Span(title.start() + at, title.start() + at + name.length());
    }

    private static Finding finding(Models models, String name, Span span, String use) {
        List<String> nearest = models.nearest(name);
        Optional<String> best = nearest.stream().findFirst();
        String advice = best.map(near -> "write " + String.join(" or ", nearest))
                .orElse("write the name of a known one, or describe it in a model file of your own");
        return Finding.of(
                        INFO,
                        span,
                        new Message(
                                "No model is called " + Wording.quote(name),
                                models.ids().size() + " are known, and none of them " + use,
                                advice))
                .withFixes(nearest.stream()
                        .map(near -> Fix.choice("Write " + near, new TextEdit(span, near)))
                        .toList());
    }
}
