package portrait.lint.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

/** A bracket without its partner in a text that weighs its words: web interfaces then weigh all that follows. */
public final class UnclosedWeight implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "syntax/unclosed-weight", FixSafety.MENU, "A bracket of a weight that never closes")
            .at(Level.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        for (Passage passage : scene.passages()) {
            for (Passage.Value value : passage.values()) {
                boolean weighs = passage.kind() != Passage.Kind.JSON
                        && value.mentions().stream().anyMatch(UnclosedWeight::isWeight);
                if (weighs) {
                    unclosed(scene.text(), value).ifPresent(bracket -> out.add(finding(scene.text(), value, bracket)));
                }
            }
        }
    }

    private static boolean isWeight(Object mention) {
        return mention instanceof Form.Weight
                || mention instanceof Form.Network
                || mention instanceof Form.Emphasis emphasis && emphasis.level() > 1;
    }

    /** The first bracket that is still open at the end. */
    private static Optional<Integer> unclosed(String text, Passage.Value value) {
        Deque<Integer> round = new ArrayDeque<>();
        Deque<Integer> square = new ArrayDeque<>();
        for (Span stretch : value.stretches()) {
            for (int at = stretch.start(); at < stretch.end(); at++) {
                char c = text.charAt(at);
                char before = at > stretch.start() ? text.charAt(at - 1) : ' ';
                boolean face = (c == '(' || c == ')') && (before == ':' || before == ';' || before == '=');
                if (c == '\\') {
                    at++;
                } else if (!face) {
                    switch (c) {
                        case '(' -> round.push(at);
                        case '[' -> square.push(at);
                        case ')' -> round.poll();
                        case ']' -> square.poll();
                        default -> {}
                    }
                }
            }
        }
        List<Integer> left = new ArrayList<>(round);
        left.addAll(square);
        return left.stream().min(Integer::compare);
    }

    private static Finding finding(String text, Passage.Value value, int bracket) {
        char open = text.charAt(bracket);
        String close = open == '(' ? ")" : "]";
        int end = bracket + 1;
        while (end < value.span().end() && ",;\n()[]<".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Span term = new Span(bracket + 1, end).strip(text);
        int words = words(text.substring(bracket + 1, value.span().end()));
        Finding finding = Finding.of(
                INFO,
                new Span(bracket, bracket + 1),
                new Message(
                        "This “" + open + "” has no partner",
                        "AUTOMATIC1111 and Forge " + (open == '(' ? "strengthen" : "weaken")
                                + " all that follows by 10 %, here " + words + (words == 1 ? " word" : " words"),
                        "close it behind " + Wording.quote(term.of(text)) + ", or delete it"));
        Finding closable = term.isEmpty()
                ? finding
                : finding.with(Fix.choice(
                        "Close it behind " + Wording.quote(term.of(text)),
                        new TextEdit(new Span(term.end(), term.end()), close)));
        return closable.with(Fix.choice(
                "Delete the “" + open + "”", new TextEdit(new Span(bracket, bracket + 1), ""), weight(text, term)));
    }

    /** The weight at the end of the term goes with its bracket. */
    private static TextEdit weight(String text, Span term) {
        int colon = text.lastIndexOf(':', term.end() - 1);
        boolean number = colon > term.start()
                && colon + 1 < term.end()
                && text.substring(colon + 1, term.end()).chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        return new TextEdit(new Span(number ? colon : term.end(), term.end()), "");
    }

    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }
}
