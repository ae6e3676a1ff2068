package portrait.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.text.Span;

/**
 * A comment that speaks to the linter: {@code // portrait: ignore[rule, group] -- reason}, or {@code ignore-file} instead.
 *
 * @param span the whole comment in the file
 * @param wholeFile whether it holds for the whole file
 * @param entries what it names, in order
 * @param problem why it cannot be followed, if it cannot
 */
record IgnoreComment(Span span, boolean wholeFile, List<Entry> entries, Optional<Message> problem) {
    private static final String CALL = "portrait:";

    /** Nobody names more; and work on a comment is bounded. */
    private static final int MOST_ENTRIES = 64;

    /** A rule or a group, as the comment names it. */
    record Entry(String name, Span span) {
        /** Whether it names that rule, or its group. */
        boolean names(RuleId rule) {
            return name.equals(rule.toString()) || name.equals(rule.group().id());
        }
    }

    /** Reads the comment at {@code span}; nothing where it does not speak to the linter. */
    static Optional<IgnoreComment> read(String text, Span span) {
        int end = text.startsWith("-->", span.end() - 3) ? span.end() - 3 : span.end();
        int at = skipSpace(text, span.start() + (text.startsWith("<!--", span.start()) ? 4 : 2), end);
        if (!text.startsWith(CALL, at) || at + CALL.length() > end) {
            return Optional.empty();
        }
        int word = skipSpace(text, at + CALL.length(), end);
        int behind = word;
        while (behind < end && (Character.isLetter(text.charAt(behind)) || text.charAt(behind) == '-')) {
            behind++;
        }
        String instruction = text.substring(word, behind);
        if (!instruction.equals("ignore") && !instruction.equals("ignore-file")) {
            return Optional.of(unclear(
                    span,
                    new Message(
                            "“" + instruction + "” is no instruction",
                            "comments to Portrait are ignore[…] and ignore-file[…]",
                            "write one of these, or leave “portrait:” out")));
        }
        int open = skipSpace(text, behind, end);
        int close = open < end && text.charAt(open) == '[' ? text.indexOf(']', open) : -1;
        List<Entry> entries = close < 0 || close >= end ? List.of() : entries(text, open + 1, close);
        if (entries.isEmpty()) {
            return Optional.of(unclear(
                    span,
                    new Message(
                            "This ignore names no rule",
                            "an ignore for everything would hide new faults too",
                            "name the rule or its group: " + instruction + "[physics/unknown-lens]")));
        }
        return Optional.of(new IgnoreComment(span, instruction.equals("ignore-file"), entries, Optional.empty()));
    }

    private static IgnoreComment unclear(Span span, Message problem) {
        return new IgnoreComment(span, false, List.of(), Optional.of(problem));
    }

    private static List<Entry> entries(String text, int from, int to) {
        List<Entry> entries = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == ',') {
                int begin = skipSpace(text, start, i);
                int stop = i;
                while (stop > begin && Character.isWhitespace(text.charAt(stop - 1))) {
                    stop--;
                }
                if (stop > begin && entries.size() < MOST_ENTRIES) {
                    entries.add(new Entry(text.substring(begin, stop), new Span(begin, stop)));
                }
                start = i + 1;
            }
        }
        return List.copyOf(entries);
    }

    private static int skipSpace(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
