package portrait.lint.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Tag;
import portrait.lint.Wording;
import portrait.mention.Form;
import portrait.scene.Fact;
import portrait.scene.Scene;
import portrait.scene.Variable;
import portrait.syntax.Block;
import portrait.syntax.Label;
import portrait.syntax.Section;
import portrait.syntax.SectionName;
import portrait.syntax.Statement;
import portrait.text.LineIndex;
import portrait.text.Span;
import portrait.text.TextEdit;

/**
 * An entry of {@code ## Variables} that nothing uses. A definition in the text is a use of its own; a file without any text, which others
 * build on, is left alone.
 */
public final class UnusedVariable implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "ref/unused-variable", FixSafety.SAFE, "A variable that nothing uses")
            .at(Level.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (scene.variables().isEmpty() || scene.passages().isEmpty() || UndefinedVariable.buildsOnOthers(scene)) {
            return;
        }
        Set<String> used = used(scene);
        List<Block> blocks = scene.reading().tree().blocks();
        List<Unused> unused = new ArrayList<>();
        for (Variable variable : scene.variables()) {
            if (!used.contains(Label.normalize(variable.name())) && unused.size() < Findings.MOST) {
                int i = scene.reading().tree().blockAt(variable.nameSpan().start());
                if (blocks.get(i).section().is(SectionName.VARIABLES)) {
                    entry(blocks.get(i), scene.reading().tree().start(i), variable)
                            .ifPresent(entry -> unused.add(new Unused(variable, lines(scene, entry))));
                }
            }
        }
        int i = 0;
        while (i < unused.size()) {
            int next = i + 1;
            while (next < unused.size()
                    && unused.get(next).lines().start()
                            == unused.get(next - 1).lines().end()) {
                next++;
            }
            Span run = unused.get(i).lines().cover(unused.get(next - 1).lines());
            String title = next - i == 1 ? "Delete the entry" : "Delete these " + (next - i) + " entries";
            Fix fix = Fix.safe(title, List.of(new TextEdit(run, "")));
            unused.subList(i, next)
                    .forEach(each -> out.add(finding(each.variable()).with(fix)));
            i = next;
        }
    }

    /** A variable that nothing uses, and the lines that define it. Entries one below the other go together. */
    private record Unused(Variable variable, Span lines) {}

    private static Set<String> used(Scene scene) {
        Set<String> used = new HashSet<>();
        for (Fact<Form> fact : scene.forms()) {
            Optional<String> name = switch (fact.value()) {
                case Form.VariableUse use -> Optional.of(use.name());
                case Form.VariableDefinition definition -> Optional.of(definition.name());
                case Form.Placeholder slot -> Optional.of(slot.name());
                case Form.Argument argument -> Optional.of(argument.name());
                case Form.Wildcard wildcard -> Optional.of(wildcard.name());
                default -> Optional.empty();
            };
            name.map(Label::normalize).ifPresent(used::add);
        }
        for (Block block : scene.reading().tree().blocks()) {
            if (block.section() instanceof Section.When when) {
                used.add(Label.normalize(when.variable()));
            }
        }
        // One variable may be an option of another.
        for (Variable variable : scene.variables()) {
            for (Variable.Option option : variable.options()) {
                for (String part : option.text().split("\\{", -1)) {
                    int close = part.indexOf('}');
                    if (close > 0) {
                        used.add(Label.normalize(part.substring(0, close)));
                    }
                }
            }
        }
        return used;
    }

    /** The field that defines it, in the file. The rows of a table document a template, whose slots may be words. */
    private static Optional<Span> entry(Block block, int base, Variable variable) {
        for (Statement statement : block.statements()) {
            Span span = statement.span().shift(base);
            if (statement instanceof Statement.Field && span.contains(variable.nameSpan())) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private static Span lines(Scene scene, Span entry) {
        LineIndex lines = scene.reading().source().lines();
        Span trimmed = entry.strip(scene.text());
        int last = lines.lineAt(trimmed.end());
        int start = lines.line(lines.lineAt(trimmed.start())).start();
        boolean more = last + 1 < lines.count();
        return new Span(
                start, more ? lines.line(last + 1).start() : scene.text().length());
    }

    private static Finding finding(Variable variable) {
        int options = variable.options().size();
        String nothing = switch (options) {
            case 0 -> "so it changes nothing in the picture";
            case 1 -> "so its value changes nothing in the picture";
            default -> "so none of its " + options + " options changes anything in the picture";
        };
        return Finding.of(
                        INFO,
                        variable.nameSpan(),
                        new Message(
                                Wording.quote(variable.name()) + " is defined and never used",
                                nothing,
                                "write {" + variable.name() + "} where it belongs, or delete the entry"))
                .with(Tag.UNNECESSARY);
    }
}
