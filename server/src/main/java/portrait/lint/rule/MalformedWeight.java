package portrait.lint.rule;

import java.util.List;
import java.util.Optional;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.mention.Form;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** {@code (freckles1.2)}, {@code (freckles;1.2)}, {@code (freckles:1,2)}: brackets that were to weigh a word, and do not. */
public final class MalformedWeight implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "syntax/malformed-weight", FixSafety.UNSAFE, "A weight that is read as words")
            .at(Level.WARNING);

    private static final int LONGEST = 80;
    private static final int FEWEST_LETTERS = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        String text = scene.text();
        boolean weighs = scene.forms().stream()
                .anyMatch(fact -> fact.value() instanceof Form.Weight || fact.value() instanceof Form.Network);
        for (Passage passage : scene.passages()) {
            for (Passage.Value value : passage.values()) {
                for (Span stretch : value.stretches()) {
                    int open = -1;
                    for (int at = stretch.start(); at < stretch.end(); at++) {
                        char c = text.charAt(at);
                        if (c == '(' || c == '（') {
                            open = at;
                        } else if ((c == ')' || c == '）') && open >= 0) {
                            if (at - open <= LONGEST) {
                                finding(text, new Span(open, at + 1), weighs).ifPresent(out::add);
                            }
                            open = -1;
                        }
                    }
                }
            }
        }
    }

    /**
     * Judges one pair of brackets.
     *
     * @param weighs whether the file weighs other words: only then is a number that sticks to its word a weight
     */
    private static Optional<Finding> finding(String text, Span bracket, boolean weighs) {
        int end = bracket.end() - 1;
        int number = end;
        while (number > bracket.start() + 1 && "0123456789.,".indexOf(text.charAt(number - 1)) >= 0) {
            number--;
        }
        Optional<String> weight = weight(text.substring(number, end));
        if (weight.isEmpty()) {
            return Optional.empty();
        }
        int stop = number;
        while (stop > bracket.start() + 1 && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        char sign = text.charAt(stop - 1);
        boolean colon = sign == ':' || sign == '：';
        boolean separated = colon || sign == ';' || sign == '；';
        boolean wrong = !colon || !weight.get().equals(text.substring(number, end));
        boolean glued = stop == number && weighs && letters(text, bracket.start() + 1, stop) >= FEWEST_LETTERS;
        Span term = new Span(bracket.start() + 1, separated ? stop - 1 : stop).strip(text);
        if (!wrong || !(separated || glued) || !isTerm(text, term)) {
            return Optional.empty();
        }
        String mended = "(" + term.of(text) + ":" + weight.get() + ")";
        String reason = separated && !colon
                ? "the sign before the number must be a colon"
                : colon ? "the number needs a point and no more" : "no colon stands before the number";
        return Optional.of(Finding.of(
                        INFO,
                        bracket,
                        new Message(
                                Wording.quote(bracket.of(text)) + " weighs nothing",
                                reason + ", so " + Wording.quote(text.substring(number, end))
                                        + " becomes a word of the prompt and the brackets count as 1.1",
                                "write " + mended))
                .with(Fix.unsafe("Write " + mended, List.of(new TextEdit(bracket, mended)))));
    }

    /** {@code 0.8} for {@code 0.8}, {@code 0,8} and {@code 0..8}; nothing for what no weight would be. */
    private static Optional<String> weight(String figures) {
        if (figures.length() < 3 || (figures.charAt(0) != '0' && figures.charAt(0) != '1')) {
            return Optional.empty();
        }
        String fraction = figures.substring(1).replace(',', '.').replace("..", ".");
        boolean plain = fraction.length() >= 2
                && fraction.length() <= 3
                && fraction.charAt(0) == '.'
                && fraction.substring(1).chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Optional.of(figures.charAt(0) + fraction) : Optional.empty();
    }

    private static int letters(String text, int from, int to) {
        int letters = 0;
        while (to - letters > from && Character.isLetter(text.charAt(to - letters - 1))) {
            letters++;
        }
        return letters;
    }

    /** Words without another figure's marks. */
    private static boolean isTerm(String text, Span term) {
        return term.length() >= 2
                && Character.isLetter(text.charAt(term.start()))
                && term.of(text).chars().noneMatch(c -> ":：<>\n".indexOf(c) >= 0);
    }
}
