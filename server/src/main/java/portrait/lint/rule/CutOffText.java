package portrait.lint.rule;

import java.util.Locale;
import java.util.Set;
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

/** A prompt that ends in a colon or in a word which never ends a sentence: its rest was lost when it was copied. */
public final class CutOffText implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "syntax/cut-off-text", FixSafety.NONE, "A prompt that ends in the middle of a sentence")
            .at(Level.INFORMATION);

    /** Shorter texts are notes, which may well end anywhere. */
    private static final int FEWEST_CHARACTERS = 200;

    private static final Set<String> NEVER_LAST = Set.of(
            "a", "an", "the", "and", "or", "but", "with", "of", "from", "into", "onto", "between", "his", "their",
            "its", "is", "are", "was", "were", "while", "because", "which", "whose", "as", "than", "every", "toward",
            "towards", "my", "your", "our");

    private static final int LONGEST_WORD = 12;
    private static final int QUOTED = 36;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (scene.passages().isEmpty()) {
            return;
        }
        Passage passage = scene.passages().getLast();
        Span all = scene.passages().getFirst().span().cover(passage.span());
        if (passage.kind() == Passage.Kind.JSON || all.length() < FEWEST_CHARACTERS) {
            return;
        }
        String text = scene.text();
        Span stretch = passage.values().getLast().stretches().getLast().strip(text);
        int end = stretch.end();
        while (end > stretch.start() && ".…".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean dots = text.substring(end, stretch.end()).contains("…") || stretch.end() - end > 1;
        int start = end;
        while (start > stretch.start() && end - start <= LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (passage.kind() == Passage.Kind.PROSE && end > stretch.start() && text.charAt(end - 1) == ':') {
            out.add(finding(text, stretch.start(), end - 1, end));
            return;
        }
        boolean apart = start > stretch.start() && text.charAt(start - 1) == ' ';
        if (apart && (end == stretch.end() || dots) && NEVER_LAST.contains(word)) {
            out.add(finding(text, stretch.start(), start, end));
        }
    }

    private static Finding finding(String text, int from, int start, int end) {
        int quoted = Math.max(from, start - QUOTED);
        while (quoted > from && quoted < start && !Character.isWhitespace(text.charAt(quoted - 1))) {
            quoted++;
        }
        int clause = start;
        while (clause > from && ",.;:\n".indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        return Finding.of(
                INFO,
                new Span(start, end),
                new Message(
                        "The prompt ends in " + Wording.quote(text.substring(quoted, end)),
                        "no sentence ends in “" + text.substring(start, end)
                                + "”: the rest was cut off when it was copied, and its last fact is missing",
                        "finish it, or delete it from "
                                + Wording.quote(text.substring(clause, end).strip())));
    }
}
