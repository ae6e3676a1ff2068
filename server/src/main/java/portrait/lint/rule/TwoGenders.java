package portrait.lint.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import portrait.lint.Contradiction;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** One person, with pronouns of the other gender. */
public final class TwoGenders implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/two-genders", FixSafety.MENU, "A person of one gender with pronouns of the other")
            .only(Matter.PERSON, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** One may be a slip, or somebody else's. */
    private static final int LEAST = 2;

    private static final int MOST_EDITS = 40;
    private static final int MOST_PLACES = 10;

    @Override
    public void check(Scene scene, Findings out) {
        if (!out.words(WordList.ANY_GENDER).isEmpty()
                || !out.words(WordList.SEVERAL_PEOPLE).isEmpty()) {
            return;
        }
        List<Said> female = Contradiction.settled(scene, out.words(WordList.FEMALE));
        List<Said> male = Contradiction.settled(scene, out.words(WordList.MALE));
        if (!female.isEmpty() && male.isEmpty()) {
            check(scene, female.getFirst(), out.words(WordList.HE), out.words(WordList.SHE), true, out);
        } else if (!male.isEmpty() && female.isEmpty()) {
            check(scene, male.getFirst(), out.words(WordList.SHE), out.words(WordList.HE), false, out);
        }
    }

    private static void check(Scene scene, Said noun, List<Said> others, List<Said> own, boolean female, Findings out) {
        List<Said> wrong = Contradiction.settled(scene, others).stream()
                .filter(said -> said.span().start() > noun.span().start())
                .toList();
        if (wrong.size() < LEAST) {
            return;
        }
        // As many of its own among them mean a second person rather than a slip.
        Span stretch = wrong.getFirst().span().cover(wrong.getLast().span());
        if (own.stream().filter(said -> stretch.contains(said.span())).count() >= wrong.size()) {
            return;
        }
        Said first = wrong.getFirst();
        Finding finding = Finding.of(
                        INFO,
                        first.span(),
                        new Message(
                                Contradiction.quote(scene, noun) + ", then " + Contradiction.quote(scene, first),
                                wrong.size()
                                        + " pronouns belong to another version of the text, and models mix the features of both",
                                "make them agree"))
                .withRelated(Stream.concat(
                                Stream.of(new Related(noun.span(), "the person")),
                                wrong.stream()
                                        .skip(1)
                                        .limit(MOST_PLACES)
                                        .map(said -> new Related(said.span(), "the same")))
                        .toList());
        out.add(
                wrong.size() <= MOST_EDITS
                        ? finding.with(Fix.choice(
                                "Make the pronouns those of " + Contradiction.quote(scene, noun),
                                wrong.stream()
                                        .map(said -> new TextEdit(said.span(), agreeing(scene.text(), said, female)))
                                        .toArray(TextEdit[]::new)))
                        : finding);
    }

    /** The pronoun of the other gender in the same case; English “her” is two of them, told apart by the word behind. */
    private static String agreeing(String text, Said said, boolean female) {
        String word = said.span().of(text);
        String lower = word.toLowerCase(Locale.ROOT);
        int behind = said.span().end();
        boolean owns =
                behind + 1 < text.length() && text.charAt(behind) == ' ' && Character.isLetter(text.charAt(behind + 1));
        String other = female
                ? switch (lower) {
                    case "he" -> "she";
                    case "him" -> "her";
                    case "himself" -> "herself";
                    default -> owns ? "her" : "hers";
                }
                : switch (lower) {
                    case "she" -> "he";
                    case "hers" -> "his";
                    case "herself" -> "himself";
                    default -> owns ? "his" : "him";
                };
        return Character.isUpperCase(word.charAt(0))
                ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                : other;
    }
}
