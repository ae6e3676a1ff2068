package portrait.lint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.mention.Form;
import portrait.scene.Fact;
import portrait.scene.Scene;
import portrait.scene.Variable;
import portrait.syntax.Block;
import portrait.syntax.Section;
import portrait.syntax.Statement;
import portrait.text.Nearest;
import portrait.text.Span;
import portrait.text.TextEdit;

/**
 * A variable that nothing defines, and a {@code When} that can never apply. Files that have no variable of their own are left alone: their
 * {@code {words}} are slots of a template. So are files that build on others, which may define it.
 */
public final class UndefinedVariable implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("ref/undefined-variable", FixSafety.MENU, "A variable that nothing defines");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (scene.variables().isEmpty() || buildsOnOthers(scene)) {
            return;
        }
        Map<String, Variable> defined = new LinkedHashMap<>();
        scene.variables().forEach(variable -> defined.putIfAbsent(folded(variable.name()), variable));
        uses(scene, defined, out);
        conditions(scene, defined, out);
    }

    /** Whether files that were not read may bring definitions along. */
    static boolean buildsOnOthers(Scene scene) {
        if (!scene.composition().references().isEmpty()) {
            return !scene.composition().problems().isEmpty();
        }
        boolean splices = scene.reading().tree().blocks().stream()
                .flatMap(block -> block.statements().stream())
                .anyMatch(statement -> statement instanceof Statement.Splice);
        return splices
                || !scene.frontMatter().values("extends").isEmpty()
                || !scene.frontMatter().values("use").isEmpty();
    }

    private static void uses(Scene scene, Map<String, Variable> defined, Findings out) {
        Map<String, List<Span>> missing = new LinkedHashMap<>();
        for (Fact<Form> fact : scene.forms()) {
            if (fact.value() instanceof Form.VariableUse use && !defined.containsKey(folded(use.name()))) {
                missing.computeIfAbsent(folded(use.name()), any -> new ArrayList<>())
                        .add(fact.span());
            }
        }
        missing.values().forEach(places -> {
            if (out.isFull()) {
                return;
            }
            Span first = places.getFirst();
            String written = first.of(scene.text());
            String name = written.substring(1, written.length() - 1).strip();
            Optional<String> nearest = Nearest.to(
                    name, defined.values().stream().map(Variable::name).toList());
            String advice =
                    nearest.map(near -> "define it, or write {" + near + "}").orElse("define it");
            Finding finding = Finding.of(
                            INFO,
                            first,
                            new Message(
                                    Wording.quote(written) + " has no value",
                                    count(places.size()) + " and nothing defines it, so it leaves a gap",
                                    advice))
                    .withRelated(places.stream()
                            .skip(1)
                            .limit(20)
                            .map(place -> new Related(place, "used here as well"))
                            .toList());
            Optional<Fix> rename = nearest.map(near -> new Fix(
                    "Write {" + near + "}",
                    FixSafety.MENU,
                    places.stream()
                            .map(place -> new TextEdit(place, "{" + near + "}"))
                            .toList(),
                    Optional.empty()));
            String definition = "{" + name + " = " + name + "}";
            int blank = first.start() + name.length() + 4;
            Fix define = Fix.choice("Define it here", new TextEdit(first, definition))
                    .withBlank(new Span(blank, blank + name.length()));
            out.add(rename.map(finding::with).orElse(finding).with(define));
        });
    }

    private static String count(int uses) {
        return uses == 1 ? "it is used once" : uses == 2 ? "it is used twice" : "it is used " + uses + " times";
    }

    /** {@code ## When mood is angry}: there must be such a variable, and it must have that option. */
    private static void conditions(Scene scene, Map<String, Variable> defined, Findings out) {
        List<Block> blocks = scene.reading().tree().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            for (Statement statement : blocks.get(i).statements()) {
                if (statement instanceof Statement.Heading heading && heading.section() instanceof Section.When when) {
                    Span title = heading.texts().isEmpty()
                            ? heading.span()
                            : heading.texts().getFirst();
                    condition(when, title.shift(scene.reading().tree().start(i)), defined)
                            .ifPresent(out::add);
                }
            }
        }
    }

    private static Optional<Finding> condition(Section.When when, Span title, Map<String, Variable> defined) {
        Variable variable = defined.get(folded(when.variable()));
        if (variable == null) {
            Optional<String> nearest = Nearest.to(
                    when.variable(),
                    defined.values().stream().map(Variable::name).toList());
            return Optional.of(Finding.of(
                    INFO,
                    title,
                    new Message(
                            "No variable is called " + Wording.quote(when.variable()),
                            "so this section can never apply",
                            nearest.map(near -> "write “" + near + "”, or define it")
                                    .orElse("define it"))));
        }
        List<String> options =
                variable.options().stream().map(Variable.Option::text).toList();
        boolean possible = options.isEmpty()
                || options.stream().anyMatch(option -> folded(option).equals(folded(when.option())));
        if (possible) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                        INFO,
                        title,
                        new Message(
                                Wording.quote(when.option()) + " is no option of " + Wording.quote(variable.name()),
                                "so this section can never apply",
                                "write "
                                        + Wording.list(options.stream().limit(5).toList())
                                                .replace(" and ", " or ")))
                .with(new Related(variable.nameSpan(), "defined here")));
    }

    /** Names are compared without case. */
    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
