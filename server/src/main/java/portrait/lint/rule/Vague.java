package portrait.lint.rule;

import java.util.List;
import java.util.Optional;
import portrait.lint.Deletion;
import portrait.lint.Finding;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Insertion;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.Wording;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** Findings about words that show nothing by themselves: one a file, at the first of them, with a menu of what they may mean. */
final class Vague {
    private static final int MOST_PLACES = 10;

    private Vague() {}

    /** The finding; the other places say the same again. */
    static Finding finding(RuleInfo rule, List<Said> said, Message message, List<Fix> fixes) {
        return Finding.of(rule, said.getFirst().span(), message)
                .withRelated(said.stream()
                        .skip(1)
                        .filter(other -> !said.getFirst().span().overlaps(other.span()))
                        .limit(MOST_PLACES)
                        .map(other -> new Related(other.span(), "the same wish"))
                        .toList())
                .withFixes(fixes);
    }

    /** The first of the phrases, as it is quoted. */
    static String quote(Scene scene, List<Said> said) {
        return Wording.quote(said.getFirst().span().of(scene.text()));
    }

    /** Adds words behind the entry that a phrase stands in. */
    static Fix add(Scene scene, Said said, String words, String effect) {
        return Fix.choice(
                "Add “" + words + "”" + (effect.isEmpty() ? "" : ": " + effect),
                Insertion.behind(scene.text(), said, ", " + words));
    }

    /** Puts words right behind a phrase: “soft light” becomes “soft light from camera left”. */
    static Fix continued(Said said, String words, String effect) {
        int end = said.span().end();
        return Fix.choice(
                "Add “" + words + "”" + (effect.isEmpty() ? "" : ": " + effect),
                new TextEdit(new Span(end, end), " " + words));
    }

    /** Puts other words in the place of a phrase; an article in front of it follows suit, or goes where they take none. */
    static Fix replace(Scene scene, Said said, String words, boolean withoutArticle) {
        String text = scene.text();
        int start = said.span().start();
        for (String article : List.of("an ", "a ")) {
            int from = start - article.length();
            boolean here = from >= said.value().span().start()
                    && text.regionMatches(true, from, article, 0, article.length())
                    && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
            if (here) {
                String fitting = "aeiouAEIOU".indexOf(words.charAt(0)) >= 0 ? "n " : " ";
                String instead = withoutArticle ? words : text.charAt(from) + fitting + words;
                return Fix.choice(
                        "Write “" + words + "”",
                        new TextEdit(new Span(from, said.span().end()), instead));
            }
        }
        boolean capital = Character.isUpperCase(text.charAt(start)) && Character.isLowerCase(text.charAt(start + 1));
        String instead = capital ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
        return Fix.choice("Write “" + words + "”", new TextEdit(said.span(), instead));
    }

    /** Takes the phrases out. */
    static List<Fix> delete(Scene scene, List<Said> said) {
        List<TextEdit> edits = Deletion.of(scene.text(), said);
        String title = said.size() == 1 ? "Delete it" : "Delete all " + said.size();
        return edits.isEmpty() ? List.of() : List.of(new Fix(title, FixSafety.MENU, edits, Optional.empty()));
    }
}
