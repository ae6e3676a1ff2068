package portrait.lint.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;

/**
 * Somebody is named whose likeness is asked for, and no consent is noted. A field for a celebrity and words such as “looks like” ask for a
 * likeness; a name behind “portrait of” may be invented, and is only an information.
 */
public final class RealPerson implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("safety/real-person", FixSafety.NONE, "A named person whose likeness is asked for");

    private static final List<String> LIKE = List.of(
            "looks like",
            "look like",
            "looks exactly like",
            "resembling",
            "resembles",
            "likeness of",
            "face of",
            "played by",
            "lookalike of",
            "look-alike of");

    private static final List<String> OF =
            List.of("portrait of", "photo of", "photograph of", "picture of", "headshot of", "selfie of", "image of");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (Likeness.hasConsent(scene)) {
            return;
        }
        for (Passage passage : scene.passages()) {
            if (!passage.excluded()) {
                Optional<Finding> finding = isCelebrity(passage) ? celebrity(scene, passage) : named(scene, passage);
                if (finding.isPresent()) {
                    out.add(finding.get());
                    return;
                }
            }
        }
    }

    private static boolean isCelebrity(Passage passage) {
        return passage.label().toLowerCase(Locale.ROOT).contains("celeb");
    }

    private static Optional<Finding> celebrity(Scene scene, Passage passage) {
        for (Passage.Value value : passage.values()) {
            for (Span stretch : value.stretches()) {
                Span words = stretch.strip(scene.text());
                Optional<Span> name = PersonNames.at(
                        scene.text(),
                        words.start(),
                        words.end(),
                        scene.reading().vocabulary());
                if (name.isPresent()) {
                    return Optional.of(finding(scene.text(), name.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> named(Scene scene, Passage passage) {
        String text = scene.text();
        for (Passage.Value value : passage.values()) {
            for (Span stretch : value.stretches()) {
                for (int at = stretch.start() + 1; at < stretch.end(); at++) {
                    boolean capital = Character.isUpperCase(text.charAt(at)) && text.charAt(at - 1) == ' ';
                    int end = at - 1;
                    boolean like = capital && follows(text, stretch.start(), end, LIKE);
                    if (like || capital && follows(text, stretch.start(), end, OF)) {
                        Optional<Span> name = PersonNames.at(
                                text, at, stretch.end(), scene.reading().vocabulary());
                        if (name.isPresent()) {
                            Finding finding = finding(text, name.get());
                            return Optional.of(like ? finding : finding.at(Level.INFORMATION));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean follows(String text, int start, int end, List<String> phrases) {
        for (String phrase : phrases) {
            int from = end - phrase.length();
            boolean found = from >= start
                    && text.regionMatches(true, from, phrase, 0, phrase.length())
                    && (from == start || !Character.isLetter(text.charAt(from - 1)));
            // “Portrait Of Serene Adventure” is a title.
            if (found && Character.isLowerCase(text.charAt(end - 1)) && !text.startsWith("Of", end - 2)) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(String text, Span name) {
        return Finding.of(
                INFO,
                name,
                new Message(
                        Wording.quote(name.of(text)) + " names a person",
                        "most services refuse the likeness of real people, and the right to it is theirs",
                        "if this one is real, describe features instead or note the consent under References"));
    }
}
