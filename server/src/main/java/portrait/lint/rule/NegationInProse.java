package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Targets;
import portrait.lint.Wording;
import portrait.mention.Mention;
import portrait.model.DialectName;
import portrait.model.Model;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;

/** “No makeup” in a prompt that goes as it is to a model which reads words rather than sentences. */
public final class NegationInProse implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "model/negation-in-prose", FixSafety.NONE, "A negation for a model that draws what a prompt names")
            .at(Level.INFORMATION);

    private static final Set<String> TRIGGERS = Set.of("no", "without");
    private static final Set<String> IDIOMS = Set.of("one", "longer", "more", "less", "matter", "doubt", "need", "way");
    private static final int MOST_WORDS = 3;
    private static final int MOST_PLACES = 10;

    /** @param words the trigger and what it excludes */
    private record Denied(Span words, Span scope) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Targets targets = out.targets();
        // A rendering moves negations to where they belong; a prompt with flags goes as it is.
        boolean asItIs = targets.inferred() || targets.decided();
        List<Model> literal = targets.where(
                model -> model.dialect() == DialectName.SHORT_FLAGS || model.dialect() == DialectName.TAGS);
        if (!asItIs || literal.isEmpty()) {
            return;
        }
        List<Denied> denied = new ArrayList<>();
        for (Passage passage : scene.passages()) {
            if (!passage.excluded() && literal.stream().anyMatch(model -> Targets.isSaidTo(passage, model))) {
                for (Passage.Value value : passage.values()) {
                    read(scene.text(), value, denied);
                }
            }
        }
        if (!denied.isEmpty()) {
            out.add(finding(scene.text(), literal, denied));
        }
    }

    private static void read(String text, Passage.Value value, List<Denied> denied) {
        for (Mention mention : value.mentions()) {
            if (mention instanceof Mention.Negation negation) {
                Span trigger = value.place(negation.span());
                Span scope = firstEntry(text, value.place(negation.scope()));
                boolean close = scope.start() >= trigger.end() && scope.start() - trigger.end() <= 1;
                boolean plain = TRIGGERS.contains(trigger.of(text).toLowerCase(Locale.ROOT));
                if (plain && close && isThing(scope.of(text))) {
                    denied.add(new Denied(trigger.cover(scope), scope));
                }
            }
        }
    }

    /** Up to the first comma: what follows it is denied too, or is not. */
    private static Span firstEntry(String text, Span scope) {
        int end = scope.start();
        while (end < scope.end() && ",;.\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(scope.start(), end).strip(text);
    }

    private static boolean isThing(String words) {
        String[] each = words.toLowerCase(Locale.ROOT).split("\\s+", MOST_WORDS + 2);
        return !words.isEmpty() && each.length <= MOST_WORDS && !IDIOMS.contains(each[0]);
    }

    private static Finding finding(String text, List<Model> models, List<Denied> denied) {
        Denied first = denied.getFirst();
        String thing = Wording.quote(first.scope().of(text));
        boolean flags = models.getFirst().dialect() == DialectName.SHORT_FLAGS;
        Message message = new Message(
                Wording.quote(first.words().of(text)) + " names what should not appear",
                models.getFirst().negative().reason(),
                "take it out of the sentence, and put one noun behind " + (flags ? "--no" : "Avoid") + ": " + thing);
        return Finding.of(INFO, first.words(), message)
                .withRelated(denied.stream()
                        .skip(1)
                        .limit(MOST_PLACES)
                        .map(each -> new Related(each.words(), "another one"))
                        .toList());
    }
}
