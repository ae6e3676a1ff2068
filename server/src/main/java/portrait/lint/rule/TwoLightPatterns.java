package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portrait.lint.Contradiction;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.scene.Fact;
import portrait.scene.Light;
import portrait.scene.Scene;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/** A key light that is to make two patterns, or one that its angle does not make. */
public final class TwoLightPatterns implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/two-light-patterns", FixSafety.MENU, "Two patterns of one key light")
            .only(Matter.PHOTO);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Patterns that are names for the place of one key light; clamshell is a butterfly with a board below. */
    private static final Map<String, String> PATTERNS = Map.of(
            "rembrandt", "rembrandt",
            "loop", "loop",
            "butterfly", "butterfly",
            "clamshell", "butterfly",
            "split", "split",
            "ring-light", "ring-light");

    /** A face turned a little away moves a pattern along with it. */
    private static final double TOLERANCE_DEGREES = 20;

    @Override
    public void check(Scene scene, Findings out) {
        Map<String, List<Said>> said = new TreeMap<>();
        Map<String, Term> terms = new TreeMap<>();
        for (Fact<Term> fact : scene.terms()) {
            String pattern = PATTERNS.getOrDefault(fact.value().id(), "");
            if (!fact.excluded()
                    && !pattern.isEmpty()
                    && said.values().stream().mapToInt(List::size).sum() < 20) {
                Contradiction.at(scene, fact.span())
                        .ifPresent(one -> said.computeIfAbsent(pattern, any -> new ArrayList<>())
                                .add(one));
                terms.putIfAbsent(pattern, fact.value());
            }
        }
        words(scene, out.words(WordList.SPLIT_LIGHT), "split", said, terms);
        words(scene, out.words(WordList.REMBRANDT_LOOK), "rembrandt", said, terms);
        List<String> names = List.copyOf(said.keySet());
        boolean single = out.words(WordList.SEVERAL_PICTURES).isEmpty();
        if (names.size() == 2) {
            List<Said> ones = said.getOrDefault(names.get(0), List.of());
            List<Said> others = said.getOrDefault(names.get(1), List.of());
            names(scene, single, ones, others, place(terms, names.get(0)) + ", " + place(terms, names.get(1)))
                    .ifPresent(out::add);
        } else if (names.size() == 1 && single) {
            atItsAngle(
                            scene,
                            said.getOrDefault(names.getFirst(), List.of()),
                            Optional.ofNullable(terms.get(names.getFirst())))
                    .ifPresent(out::add);
        }
    }

    private static Optional<Finding> names(
            Scene scene, boolean single, List<Said> ones, List<Said> others, String places) {
        String why = "two places for one key: " + places;
        return single
                ? Contradiction.between(INFO, scene, ones, others, why, "choose one")
                : Contradiction.inOneSentence(INFO, scene, ones, others, why, "choose one");
    }

    /** Ways to name a pattern that mean something else elsewhere. */
    private static void words(
            Scene scene, List<Said> words, String pattern, Map<String, List<Said>> said, Map<String, Term> terms) {
        if (!words.isEmpty()) {
            said.putIfAbsent(pattern, words);
            scene.reading().vocabulary().term(pattern).ifPresent(term -> terms.putIfAbsent(pattern, term));
        }
    }

    private static String place(Map<String, Term> terms, String pattern) {
        return Optional.ofNullable(terms.get(pattern))
                .map(term -> name(term) + " "
                        + azimuth(term).map(TwoLightPatterns::degrees).orElse("on the lens axis"))
                .orElse(pattern);
    }

    private static String name(Term term) {
        return term.id().equals("rembrandt") ? "Rembrandt" : term.id().replace('-', ' ');
    }

    private static Optional<Numbers.Range> azimuth(Term term) {
        return term.numbers().range("azimuth_deg");
    }

    private static String degrees(Numbers.Range range) {
        return "at " + Wording.number(range.min()) + "–" + Wording.number(range.max()) + "° from the nose";
    }

    /** A pattern is counted from the nose, an angle from the camera: the two are one only while the face looks at the camera. */
    private static Optional<Finding> atItsAngle(Scene scene, List<Said> said, Optional<Term> pattern) {
        boolean turned = scene.terms().stream()
                .anyMatch(fact -> !fact.excluded()
                        && (fact.value().kind().equals("head-angle")
                                        && !fact.value().id().equals("full-face")
                                || fact.value().id().equals("profile-pose")));
        if (pattern.isEmpty() || turned) {
            return Optional.empty();
        }
        List<Light> keys = scene.lights().stream()
                .filter(light ->
                        !light.excluded() && light.mayBeKey() && light.azimuth().isPresent())
                .toList();
        Optional<Numbers.Range> range = azimuth(pattern.get());
        for (Light light : keys) {
            boolean its = said.stream()
                    .anyMatch(one -> light.patterns().stream()
                            .anyMatch(fact -> fact.span().equals(one.span())));
            if (range.isPresent() && light.azimuth().isPresent() && (its || keys.size() == 1)) {
                double angle = Math.abs(light.azimuth().get().value());
                if (angle < range.get().min() - TOLERANCE_DEGREES
                        || angle > range.get().max() + TOLERANCE_DEGREES) {
                    return Contradiction.between(
                            INFO,
                            scene,
                            said,
                            Contradiction.at(scene, light.azimuth().get().span()).stream()
                                    .toList(),
                            name(pattern.get()) + " has its key " + degrees(range.get()),
                            "change the angle, or the name");
                }
            }
        }
        return Optional.empty();
    }
}
