package portrait.lint.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.mention.Form;
import portrait.scene.Fact;
import portrait.scene.Scene;
import portrait.scene.Variable;
import portrait.syntax.Label;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.Key;

/**
 * A slot of a template that nobody filled in. One finding for each slot, however often it stands there; only the first speaks up as loudly as
 * the rule does, so that a template is not buried in warnings.
 */
public final class UnfilledPlaceholder implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "ref/unfilled-placeholder", FixSafety.MENU, "A slot of a template that was never filled in")
            .at(Level.WARNING);

    private static final int MOST_PLACES = 20;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Map<String, List<Span>> slots = slots(scene);
        int places = slots.values().stream().mapToInt(List::size).sum();
        NavigableMap<Integer, Span> closed = closed(scene);
        boolean first = true;
        for (List<Span> slot : slots.values()) {
            if (out.isFull()) {
                return;
            }
            boolean mendable = slot.stream().noneMatch(place -> isInside(place, closed));
            Finding finding = finding(scene, slot, places, mendable);
            out.add(first ? finding : finding.at(Level.INFORMATION));
            first = false;
        }
    }

    private static Map<String, List<Span>> slots(Scene scene) {
        Set<String> filled = new HashSet<>();
        for (Variable variable : scene.variables()) {
            if (!variable.options().isEmpty()) {
                filled.add(Label.normalize(variable.name()));
            }
        }
        boolean ownVariables = !scene.variables().isEmpty() || UndefinedVariable.buildsOnOthers(scene);
        Map<String, List<Span>> slots = new LinkedHashMap<>();
        for (Fact<Form> fact : scene.forms()) {
            Optional<String> slot = switch (fact.value()) {
                case Form.Placeholder placeholder
                when placeholder.style() != Form.Style.IMAGE -> Optional.of(placeholder.name());
                case Form.Argument argument when argument.value().isEmpty() -> Optional.of(argument.name());
                case Form.VariableUse use when !ownVariables -> Optional.of(use.name());
                default -> Optional.empty();
            };
            slot.map(Label::normalize)
                    .filter(name -> !filled.contains(name))
                    .ifPresent(name -> slots.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(fact.span()));
        }
        return slots;
    }

    /** Other tools' slots and flags, which take words only; by their start. */
    private static NavigableMap<Integer, Span> closed(Scene scene) {
        NavigableMap<Integer, Span> closed = new TreeMap<>();
        for (Fact<Form> fact : scene.forms()) {
            if (fact.value() instanceof Form.Argument || fact.value() instanceof Form.Flag) {
                closed.put(fact.span().start(), fact.span());
            }
        }
        return closed;
    }

    private static boolean isInside(Span place, NavigableMap<Integer, Span> closed) {
        Map.Entry<Integer, Span> before = closed.floorEntry(place.start());
        return before != null
                && before.getValue().contains(place)
                && !before.getValue().equals(place);
    }

    private static Finding finding(Scene scene, List<Span> places, int inAll, boolean mendable) {
        Span first = places.getFirst();
        String written = first.of(scene.text());
        String name = SlotNames.variable(written);
        String many = inAll == 1 ? "" : " (" + inAll + " such places in this file)";
        return Finding.of(
                        INFO,
                        first,
                        new Message(
                                Wording.quote(written) + " is still a slot",
                                "a model draws or writes the words as they stand" + many,
                                "fill it, or make it a variable {" + name + " = …}"))
                .withRelated(places.stream()
                        .skip(1)
                        .limit(MOST_PLACES)
                        .map(place -> new Related(place, "the same slot"))
                        .toList())
                .withFixes(mendable ? fixes(scene, places, written, name) : List.of());
    }

    private static List<Fix> fixes(Scene scene, List<Span> places, String written, String name) {
        List<Fix> fixes = new ArrayList<>();
        String inner = SlotNames.inner(written);
        boolean alternatives = inner.indexOf('/') > 0
                && inner.chars().allMatch(c -> Character.isLetter(c) || c == '/' || c == '-' || c == ' ');
        if (alternatives) {
            String choice = "{" + inner.toLowerCase(Locale.ROOT).replace("/", " | ") + "}";
            fixes.add(new Fix(
                    "Let it vary: " + choice,
                    FixSafety.MENU,
                    places.stream().map(place -> new TextEdit(place, choice)).toList(),
                    Optional.empty()));
        }
        String value = example(scene, name).orElse(name);
        String definition = "{" + name + " = " + value + "}";
        List<TextEdit> edits = new ArrayList<>();
        for (Span place : places) {
            // [[CITY]] is a slot inside a slot.
            boolean inside = !edits.isEmpty() && edits.getLast().span().overlaps(place);
            if (!inside) {
                edits.add(new TextEdit(place, edits.isEmpty() ? definition : "{" + name + "}"));
            }
        }
        int blank = places.getFirst().start() + name.length() + 4;
        fixes.add(new Fix(
                "Make it a variable: {" + name + " = …}",
                FixSafety.MENU,
                edits,
                Optional.of(new Span(blank, blank + value.length()))));
        return fixes;
    }

    /** What the language's own key of that name gives as an example. */
    private static Optional<String> example(Scene scene, String name) {
        return scene.reading()
                .vocabulary()
                .key(name, "")
                .filter(key -> Label.normalize(key.label()).equals(name)
                        || Label.normalize(key.id()).equals(name))
                .map(Key::example)
                .filter(example -> !example.isEmpty() && example.chars().noneMatch(c -> "{}|\"".indexOf(c) >= 0));
    }
}
