package portrait.lint.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Targets;
import portrait.model.Model;
import portrait.model.Negative;
import portrait.scene.Fact;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;

/** A list of what must not be in the picture, for a model that has no place for one. */
public final class NegativeUnsupported implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
            "model/negative-unsupported", FixSafety.NONE, "An Avoid list for a model without a negative prompt");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Targets targets = out.targets();
        List<Passage> lists = scene.passages().stream()
                .filter(passage -> passage.excluded() && !passage.values().isEmpty())
                .toList();
        List<Model> deaf = targets.where(model -> model.negative().mode() == Negative.Mode.REWRITE
                && lists.stream().anyMatch(list -> Targets.isSaidTo(list, model)));
        if (deaf.isEmpty()) {
            return;
        }
        TreeMap<Integer, Integer> places = new TreeMap<>();
        lists.forEach(list -> places.put(list.span().start(), list.span().end()));
        List<Span> entries = scene.avoid().stream()
                .map(Fact::span)
                .filter(span -> {
                    Map.Entry<Integer, Integer> list = places.floorEntry(span.start());
                    return list != null && list.getValue() >= span.end();
                })
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        String count = entries.size() == 1 ? "1 entry" : entries.size() + " entries";
        boolean all = deaf.size() == targets.models().size();
        Message message = new Message(
                Targets.names(deaf) + (deaf.size() == 1 ? " has" : " have") + " no negative prompt",
                deaf.getFirst().negative().reason() + "; of the " + count
                        + " here, those that have an opposite are said as that, and the others are left out",
                "say what is to be seen instead");
        Finding finding = Finding.of(INFO, entries.getFirst(), message);
        out.add(all ? finding : finding.at(Level.INFORMATION));
    }
}
