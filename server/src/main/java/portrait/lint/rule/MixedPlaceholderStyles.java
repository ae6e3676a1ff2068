package portrait.lint.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import portrait.text.Span;
import portrait.text.TextEdit;

/** Slots in two spellings or more: a file that was pasted together from templates of different tools. */
public final class MixedPlaceholderStyles implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "syntax/mixed-placeholder-styles", FixSafety.UNSAFE, "Slots of a template in several spellings")
            .at(Level.INFORMATION);

    private static final int MOST_SLOTS = 500;

    /** A slot in the file. */
    private record Slot(Span span, String spelling) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Slot> slots = slots(scene);
        Map<String, Slot> firstOf = new LinkedHashMap<>();
        slots.forEach(slot -> firstOf.putIfAbsent(slot.spelling(), slot));
        if (firstOf.size() >= 2) {
            out.add(finding(scene.text(), slots, List.copyOf(firstOf.values())));
        }
    }

    /** By place; of a slot inside another only the outer one. */
    private static List<Slot> slots(Scene scene) {
        List<Slot> slots = new ArrayList<>();
        int end = 0;
        for (Fact<Form> fact : scene.forms()) {
            Optional<String> spelling = spelling(fact.value());
            boolean apart = fact.span().start() >= end;
            if (spelling.isPresent() && apart && slots.size() < MOST_SLOTS) {
                slots.add(new Slot(fact.span(), spelling.get()));
                end = fact.span().end();
            } else if (fact.value() instanceof Form.Argument || fact.value() instanceof Form.Flag) {
                end = Math.max(end, fact.span().end());
            }
        }
        return slots;
    }

    private static Optional<String> spelling(Form form) {
        return switch (form) {
            case Form.Argument argument -> Optional.of("argument");
            case Form.Placeholder slot
            when slot.style() == Form.Style.IMAGE || slot.style() == Form.Style.BLANK -> Optional.empty();
            case Form.Placeholder slot -> Optional.of(slot.style().name());
            default -> Optional.empty();
        };
    }

    private static Finding finding(String text, List<Slot> slots, List<Slot> kinds) {
        Slot first = kinds.getFirst();
        Slot other = kinds.get(1);
        Finding finding = Finding.of(
                        INFO,
                        other.span(),
                        new Message(
                                "Slots are spelt in " + kinds.size() + " ways here: "
                                        + Wording.list(kinds.stream()
                                                .map(slot -> Wording.quote(
                                                        slot.span().of(text)))
                                                .toList()),
                                "each tool fills in its own and leaves the others in the prompt",
                                "write them all as variables: {"
                                        + SlotNames.variable(other.span().of(text)) + " = …}"))
                .with(new Related(first.span(), "another spelling"));
        return finding.with(Fix.unsafe("Write all of them as variables", edits(text, slots)));
    }

    /** The first place of each name defines it; the word that it stands for is its first value. */
    private static List<TextEdit> edits(String text, List<Slot> slots) {
        Set<String> defined = new HashSet<>();
        List<TextEdit> edits = new ArrayList<>();
        for (Slot slot : slots) {
            String name = SlotNames.variable(slot.span().of(text));
            String value = SlotNames.preset(slot.span().of(text)).orElse(name);
            edits.add(
                    new TextEdit(slot.span(), defined.add(name) ? "{" + name + " = " + value + "}" : "{" + name + "}"));
        }
        return List.copyOf(edits);
    }
}
