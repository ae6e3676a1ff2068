package portrait.lint.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import portrait.lint.Wording;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** “A girl”, and nothing that says how old. Once a file, and only where nobody in it is called grown up or has an age. */
public final class AmbiguousAge implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "safety/ambiguous-age", FixSafety.MENU, "Somebody young, of an age that nothing says")
            .at(Level.HINT)
            .only(Matter.PHOTO);

    private static final Map<String, String> GROWN = Map.of("girl", "woman of 25", "boy", "man of 25");

    private static final Map<String, String> YOUNG = Map.of("girl", "girl of 8", "boy", "boy of 8");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        boolean told = out.words(WordList.GIRL_OR_BOY).isEmpty()
                || out.says(WordList.GROWN_UP)
                || out.says(WordList.UNDER_AGE)
                || !Ages.of(scene).isEmpty();
        if (!told) {
            out.add(finding(scene.text(), out.words(WordList.GIRL_OR_BOY).getFirst()));
        }
    }

    private static Finding finding(String text, Said said) {
        String word = said.span().of(text);
        Finding finding = Finding.of(
                INFO,
                said.span(),
                new Message(
                        Wording.quote(word) + " may be a child or a grown-up",
                        "services judge by the age that a face seems to have, refuse under 18, and the word makes faces younger",
                        "say woman or man, or give the age"));
        String plain = word.toLowerCase(Locale.ROOT);
        int end = said.span().end();
        boolean alone = end >= text.length() || " ,.;\n\"".indexOf(text.charAt(end)) >= 0;
        return finding.withFixes(
                alone
                        ? Stream.of(GROWN, YOUNG)
                                .flatMap(words -> Optional.ofNullable(words.get(plain)).stream())
                                .map(words -> write(said.span(), words))
                                .toList()
                        : List.of());
    }

    private static Fix write(Span span, String words) {
        int age = span.start() + words.lastIndexOf(' ') + 1;
        return Fix.choice("Write “" + words + "”", new TextEdit(span, words))
                .withBlank(new Span(age, span.start() + words.length()));
    }
}
