package portrait.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import portrait.text.Span;
import portrait.text.TextEdit;

/**
 * A way to mend a finding.
 *
 * @param title what it does, as a menu shows it
 * @param safety who may apply it; never {@link FixSafety#NONE}
 * @param edits replacements in the file as it was linted; they do not overlap, and come in the order of their places
 * @param blank what the author is to type over afterwards, as a span of the edited file
 */
public record Fix(String title, FixSafety safety, List<TextEdit> edits, Optional<Span> blank) {
    public Fix {
        if (safety == FixSafety.NONE || edits.isEmpty()) {
            throw new IllegalArgumentException("a fix that fixes nothing: " + title);
        }
        edits = edits.stream().sorted(Comparator.comparing(TextEdit::span)).toList();
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i - 1).span().end() > edits.get(i).span().start()) {
                throw new IllegalArgumentException("edits overlap: " + title);
            }
        }
    }

    /** A fix that leaves every rendering as it is. */
    public static Fix safe(String title, List<TextEdit> edits) {
        return new Fix(title, FixSafety.SAFE, edits, Optional.empty());
    }

    /** A fix that changes the prompt. */
    public static Fix unsafe(String title, List<TextEdit> edits) {
        return new Fix(title, FixSafety.UNSAFE, edits, Optional.empty());
    }

    /** One way of several. */
    public static Fix choice(String title, TextEdit... edits) {
        return new Fix(title, FixSafety.MENU, List.of(edits), Optional.empty());
    }

    /** The same with something left to type over; {@code blank} counts in the edited file. */
    public Fix withBlank(Span span) {
        return new Fix(title, safety, edits, Optional.of(span));
    }

    /** The text after the edits. */
    public String apply(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (TextEdit edit : edits) {
            out.append(text, at, edit.span().start()).append(edit.replacement());
            at = edit.span().end();
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Those fixes that do not touch a place which an earlier one changes. */
    public static List<Fix> apart(List<Fix> fixes) {
        List<Fix> apart = new ArrayList<>();
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        for (Fix fix : fixes) {
            if (fix.edits.stream().noneMatch(edit -> isTaken(taken, edit.span()))) {
                apart.add(fix);
                fix.edits.forEach(
                        edit -> taken.merge(edit.span().start(), edit.span().end(), Math::max));
            }
        }
        return List.copyOf(apart);
    }

    /** Spans that are taken lie apart from each other; two insertions at one place touch as well. */
    private static boolean isTaken(NavigableMap<Integer, Integer> taken, Span span) {
        Map.Entry<Integer, Integer> before = taken.floorEntry(span.end());
        return before != null && before.getValue() >= span.start();
    }

    /** The text after applying those of {@code fixes} that lie {@link #apart}. */
    public static String applyAll(List<Fix> fixes, String text) {
        List<TextEdit> edits =
                apart(fixes).stream().flatMap(fix -> fix.edits.stream()).toList();
        return edits.isEmpty() ? text : new Fix("all", FixSafety.SAFE, edits, Optional.empty()).apply(text);
    }
}
