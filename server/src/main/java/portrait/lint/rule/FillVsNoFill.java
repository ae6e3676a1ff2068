package portrait.lint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import portrait.lint.Contradiction;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.scene.Fact;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.vocabulary.Term;

/** Shadows that are to stay without light, and a light for them. */
public final class FillVsNoFill implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("conflict/fill-vs-no-fill", FixSafety.MENU, "No fill, and a fill")
            .only(Matter.PHOTO, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> none = new ArrayList<>(out.words(WordList.NO_FILL));
        for (Fact<Term> fact : scene.terms()) {
            if (fact.value().id().equals("no-fill") && none.size() < 20) {
                Contradiction.at(scene, fact.span()).ifPresent(none::add);
            }
        }
        for (Passage passage : scene.passages()) {
            if (passage.keyId().equals("fill") && !passage.excluded() && isNone(scene.text(), passage)) {
                passage.values().forEach(value -> none.add(new Said(value.span(), passage, value)));
            }
        }
        List<Said> fill = new ArrayList<>(out.words(WordList.BOUNCE));
        for (Passage passage : scene.passages()) {
            if (passage.keyId().equals("fill") && !passage.excluded() && !isNone(scene.text(), passage)) {
                passage.values().forEach(value -> fill.add(new Said(value.span(), passage, value)));
            }
        }
        fill.removeIf(said -> none.stream()
                .limit(Findings.MOST)
                .anyMatch(other -> other.span().overlaps(said.span())));
        fill.sort(Comparator.comparing(Said::span));
        none.sort(Comparator.comparing(Said::span));
        Contradiction.between(
                        INFO,
                        scene,
                        none,
                        fill,
                        "without fill the shadows are 4 stops or more under the key, any board lifts them to 2 or 3",
                        "keep one")
                .ifPresent(out::add);
    }

    private static boolean isNone(String text, Passage passage) {
        return passage.values().stream()
                .map(value -> value.span().of(text).strip().toLowerCase(Locale.ROOT))
                .anyMatch(words -> words.startsWith("no") || words.equals("off") || words.startsWith("zero"));
    }
}
