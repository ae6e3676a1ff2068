package portrait.lint.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/**
 * A choice or a variable that its paragraph never closes. Outside of files that have variables of their own it may be another tool's
 * brace, and is only a warning.
 */
public final class UnclosedChoice implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("syntax/unclosed-choice", FixSafety.MENU, "A choice or variable whose brace never closes");

    /** No option is longer, and no name. */
    private static final int REACH = 200;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        for (Passage passage : scene.passages()) {
            if (passage.kind() != Passage.Kind.JSON) {
                for (Passage.Value value : passage.values()) {
                    check(scene, value, out);
                }
            }
        }
    }

    private static void check(Scene scene, Passage.Value value, Findings out) {
        String text = scene.text();
        Deque<Integer> open = new ArrayDeque<>();
        for (Span stretch : value.stretches()) {
            for (int at = stretch.start(); at < stretch.end(); at++) {
                switch (text.charAt(at)) {
                    case '\\' -> at++;
                    case '{' -> open.push(at);
                    case '}' -> open.poll();
                    default -> {}
                }
            }
        }
        // Bottom up: by place.
        while (!open.isEmpty() && !out.isFull()) {
            int brace = open.removeLast();
            opening(scene, brace, value.span().end())
                    .ifPresent(rest -> out.add(finding(scene, brace, value.span(), rest)));
        }
    }

    /** What stands behind the last sign of a choice or a definition that the brace opens; nothing where it opens neither. */
    private static Optional<Span> opening(Scene scene, int brace, int end) {
        String text = scene.text();
        int last = -1;
        int at = brace + 1;
        int limit = Math.min(end, brace + REACH);
        while (at < limit && "{}\n".indexOf(text.charAt(at)) < 0) {
            boolean equals = text.charAt(at) == '=' && last < 0 && isName(text, brace + 1, at);
            if (equals || text.charAt(at) == '|') {
                last = at;
            }
            at++;
        }
        boolean code = text.substring(brace, at).chars().anyMatch(c -> c == '"' || c == ';' || c == '(');
        if (last < 0 || code) {
            return Optional.empty();
        }
        return Optional.of(new Span(last + 1, at).strip(text));
    }

    /** Where the last option may end: behind its first word, or in front of its first comma. */
    private static List<Span> options(String text, Span rest) {
        int comma = rest.start();
        while (comma < rest.end() && ",;.".indexOf(text.charAt(comma)) < 0) {
            comma++;
        }
        int word = rest.start();
        while (word < comma && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return Stream.of(new Span(rest.start(), word), new Span(rest.start(), comma))
                .distinct()
                .toList();
    }

    private static boolean isName(String text, int from, int to) {
        return to > from
                && !text.substring(from, to).isBlank()
                && text.substring(from, to)
                        .chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '_' || c == '-');
    }

    private static Finding finding(Scene scene, int brace, Span value, Span rest) {
        String text = scene.text();
        List<Span> options = options(text, rest);
        String first = options.getFirst().isEmpty()
                ? "the last option"
                : Wording.quote(options.getFirst().of(text));
        Finding finding = Finding.of(
                        INFO,
                        new Span(brace, brace + 1),
                        new Message(
                                "The brace opened here never closes",
                                "so nothing is chosen, and the " + (value.end() - brace)
                                        + " characters from here on reach the model as they stand",
                                "write } behind " + first + ", or \\{ for a plain brace"))
                .withFixes(options.stream().map(option -> closed(text, option)).toList())
                .with(Fix.choice("Make it a plain brace: \\{", new TextEdit(new Span(brace, brace), "\\")));
        return scene.variables().isEmpty() ? finding.at(Level.WARNING) : finding;
    }

    private static Fix closed(String text, Span option) {
        String behind = option.isEmpty() ? "here" : "behind " + Wording.quote(option.of(text));
        return Fix.choice("Close it " + behind, new TextEdit(new Span(option.end(), option.end()), "}"));
    }
}
