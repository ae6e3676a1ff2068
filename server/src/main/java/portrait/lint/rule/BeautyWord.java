package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portrait.lint.Deletion;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** A person praised instead of described: a beautiful woman, a handsome man. */
public final class BeautyWord implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "vague/beauty-word", FixSafety.MENU, "A person praised instead of described")
            .at(Level.HINT)
            .only(Matter.PERSON);

    /** From the praise to the person: “beautiful young Nigerian woman”. */
    private static final int REACH = 32;

    /** Words for a person that are not one. */
    private static final Set<String> PICTURES = Set.of(
            "portrait",
            "self portrait",
            "headshot",
            "selfie",
            "she",
            "her",
            "he",
            "him",
            "his",
            "model",
            "fashion model");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> people = out.words(WordList.PERSON);
        List<Said> praise = new ArrayList<>();
        Optional<Said> person = Optional.empty();
        int next = 0;
        for (Said word : out.words(WordList.BEAUTY)) {
            while (next < people.size()
                    && people.get(next).span().start() < word.span().end()) {
                next++;
            }
            if (next < people.size() && belongs(scene.text(), word, people.get(next))) {
                praise.add(word);
                person = person.isPresent() ? person : Optional.of(people.get(next));
            }
        }
        person.ifPresent(noun -> out.add(finding(scene, praise, noun)));
    }

    private static boolean belongs(String text, Said word, Said person) {
        Span between = new Span(
                word.span().end(), Math.max(word.span().end(), person.span().start()));
        String noun = person.span().of(text).toLowerCase(Locale.ROOT).replace('-', ' ');
        return between.length() <= REACH
                && !PICTURES.contains(noun)
                && between.of(text).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-')
                && word.value().span().contains(person.span());
    }

    private static Finding finding(Scene scene, List<Said> praise, Said person) {
        Said first = praise.getFirst();
        List<Fix> fixes = new ArrayList<>();
        for (String features : List.of(
                "strong brows and freckles", "deep-set eyes and laugh lines", "a broad nose and a chipped tooth")) {
            List<TextEdit> edits = new ArrayList<>(Deletion.of(scene.text(), List.of(first)));
            int end = person.span().end();
            boolean goesOn = end + 1 < scene.text().length()
                    && scene.text().charAt(end) == ' '
                    && Character.isLetter(scene.text().charAt(end + 1));
            edits.add(new TextEdit(new Span(end, end), ", " + features + (goesOn ? "," : "")));
            fixes.add(new Fix("Give features instead: " + features, FixSafety.MENU, edits, Optional.empty()));
        }
        fixes.addAll(Vague.delete(scene, praise));
        return Vague.finding(
                INFO,
                praise,
                new Message(
                        Vague.quote(scene, praise) + " is an opinion",
                        "models answer it with one averaged face of smooth skin and even features",
                        "give two features instead: brows, jaw, freckles, age lines"),
                fixes);
    }
}
