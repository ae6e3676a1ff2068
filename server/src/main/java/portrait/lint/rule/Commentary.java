package portrait.lint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import portrait.mention.Sentences;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** A sentence or a clause that tells the viewer what to feel. */
public final class Commentary implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "vague/commentary", FixSafety.UNSAFE, "A caption that tells what to feel")
            .at(Level.HINT)
            .only(Matter.PERSON);

    /** From a verb to the feeling that it conveys. */
    private static final int REACH = 48;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> said = new ArrayList<>(out.words(WordList.COMMENTARY));
        List<Said> feelings = out.words(WordList.FEELING);
        int next = 0;
        for (Said verb : out.words(WordList.CONVEYING)) {
            while (next < feelings.size()
                    && feelings.get(next).span().start() < verb.span().end()) {
                next++;
            }
            boolean one = next < feelings.size() && isClause(scene.text(), verb, feelings.get(next));
            if (one) {
                said.add(new Said(verb.span().cover(feelings.get(next).span()), verb.passage(), verb.value()));
            }
        }
        said.sort(Comparator.comparing(Said::span));
        if (!said.isEmpty()) {
            out.add(finding(scene, said));
        }
    }

    private static boolean isClause(String text, Said verb, Said feeling) {
        int from = verb.span().end();
        int to = feeling.span().start();
        return to - from <= REACH
                && verb.value().span().contains(feeling.span())
                && text.substring(from, to).chars().noneMatch(c -> ".;,\n\"".indexOf(c) >= 0);
    }

    private static Finding finding(Scene scene, List<Said> said) {
        String text = scene.text();
        long words = clause(text, said.getFirst())
                        .of(text)
                        .chars()
                        .filter(c -> c == ' ')
                        .count()
                + 1;
        return Vague.finding(
                INFO,
                said,
                new Message(
                        Vague.quote(scene, said) + " tells the viewer what to feel",
                        "none of these " + words + " words can be photographed",
                        "keep what causes the feeling, drop the caption"),
                whole(text, said.getFirst())
                        .map(span -> List.of(Fix.unsafe("Delete the sentence", List.of(new TextEdit(span, "")))))
                        .orElse(List.of()));
    }

    private static Span sentence(String text, Said said) {
        return Sentences.around(text, said.value().span(), said.span().start()).strip(text);
    }

    /** From the caption to the end of its clause. */
    private static Span clause(String text, Said said) {
        int limit = Math.max(said.span().end(), sentence(text, said).end());
        int end = said.span().end();
        while (end < limit && ",;\"\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(said.span().start(), end).strip(text);
    }

    /** The sentence with its stop and the blank behind it, where the caption opens it and something else is left. */
    private static Optional<Span> whole(String text, Said said) {
        Span within = said.value().span();
        Span sentence = sentence(text, said);
        boolean opens =
                said.span().start() - sentence.start() <= 4 && said.passage().kind() != Passage.Kind.JSON;
        int end = sentence.end();
        while (end < within.end() && ".!?".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean stop = end > sentence.end();
        int start = sentence.start();
        while (end < within.end() && text.charAt(end) == ' ') {
            end++;
        }
        if (end >= within.end()) {
            while (start > within.start() && Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
        }
        boolean rest = start > within.start() || end < within.end();
        return opens && stop && rest ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
