package portrait.lint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portrait.lint.Addition;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.scene.Scene;
import portrait.text.Span;

/** Findings about what a brief does not say: they stand at the first word for the person, and their fixes add what is missing. */
final class Absence {
    /** Words that stand for somebody named elsewhere. */
    private static final Set<String> PRONOUNS = Set.of("she", "her", "he", "him", "his", "face");

    private Absence() {}

    /** A rule that asks for what a brief in English lacks. Lists of what is not wanted, and requests for a prompt, are no briefs. */
    static RuleInfo rule(String id, String summary, int rank, String... yieldsTo) {
        String[] all = Stream.concat(
                        Stream.of(yieldsTo), Stream.of("model/asks-for-a-prompt", "syntax/negative-list-as-prompt"))
                .toArray(String[]::new);
        return RuleInfo.of(id, FixSafety.MENU, summary)
                .only(Matter.PHOTO, Matter.PERSON, Matter.SINGLE, Matter.DESCRIBED, Matter.ENGLISH)
                .yieldingTo(all)
                .asking(rank);
    }

    /**
     * A way to fill the gap.
     *
     * @param title what a menu shows
     * @param words what is added to the brief
     */
    record Choice(String title, String words) {
        static Choice of(String words) {
            return new Choice("Add “" + words + "”", words);
        }

        /** With what it gives. */
        static Choice of(String words, String effect) {
            return new Choice("Add “" + words + "”: " + effect, words);
        }
    }

    /** Where a finding about something missing stands: the first word for the person, a noun if there is one. */
    static Optional<Said> place(Scene scene, Findings out) {
        return out.words(WordList.PERSON).stream()
                .min(Comparator.comparing(said -> isPronoun(scene, said)))
                .or(() -> scene.subject().stream().findFirst().flatMap(fact -> Said.at(scene, fact.span())));
    }

    private static boolean isPronoun(Scene scene, Said said) {
        return PRONOUNS.contains(said.span().of(scene.text()).toLowerCase(Locale.ROOT));
    }

    /** A finding at the first word for the person, with a menu of words to add. */
    static Finding finding(
            RuleInfo rule, Scene scene, Findings out, Message message, String key, List<Choice> choices) {
        Optional<Said> place = place(scene, out);
        Span span = place.map(Said::span).orElse(new Span(0, 0));
        return Finding.of(rule, span, message)
                .withFixes(place.map(near -> fixes(scene, near, key, choices)).orElse(List.of()));
    }

    /** The menu alone, near some phrase. */
    static List<Fix> fixes(Scene scene, Said near, String key, List<Choice> choices) {
        List<Fix> fixes = new ArrayList<>();
        for (Choice choice : choices) {
            Addition.of(scene, near, key, choice.words())
                    .ifPresent(edit -> fixes.add(Fix.choice(choice.title(), edit)));
        }
        return fixes;
    }
}
