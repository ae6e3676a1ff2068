package portrait.editor.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an explanation as Markdown of the plainest kind, which every client shows alike: no tables, no HTML. */
final class MarkdownPrinter {
    /** What could begin markup anywhere in a line. */
    private static final String ACTIVE = "\\`*_[]<>&|~#!$";

    private MarkdownPrinter() {}

    static String print(Explanation explanation) {
        List<String> parts = new ArrayList<>();
        parts.add("**" + escaped(explanation.title()) + "**\n");
        explanation.paragraphs().stream().limit(1).forEach(opening -> parts.add(escaped(opening) + "\n"));
        if (!explanation.figures().isEmpty()) {
            parts.add(explanation.figures().stream()
                    .map(figure -> "- " + escaped(figure.label()) + ": **" + escaped(figure.text()) + "**\n")
                    .collect(Collectors.joining()));
        }
        explanation.paragraphs().stream().skip(1).forEach(paragraph -> parts.add(escaped(paragraph) + "\n"));
        if (!explanation.assumptions().isEmpty()) {
            parts.add("Taken for granted:\n\n"
                    + explanation.assumptions().stream()
                            .map(sentence -> "- " + escaped(sentence) + "\n")
                            .collect(Collectors.joining()));
        }
        if (!explanation.seeAlso().isEmpty()) {
            parts.add("See also: "
                    + explanation.seeAlso().stream()
                            .map(reference -> escaped(reference.label()))
                            .collect(Collectors.joining(", "))
                    + "\n");
        }
        return String.join("\n", parts);
    }

    /** Text that reads the same in Markdown: on one line, markup disarmed, links by bare addresses as well. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opensLine = i == 0 && "+-=>".indexOf(c) >= 0;
            boolean numbersLine = (c == '.' || c == ')') && i > 0 && isNumber(text, i) && endsWord(text, i + 1);
            boolean address = c == ':' && text.startsWith("://", i)
                    || c == '.' && i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3)
                    || c == '@';
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
            } else if (Character.isISOControl(c)) {
                out.append('\uFFFD');
            } else {
                if (opensLine || numbersLine || address || ACTIVE.indexOf(c) >= 0) {
                    out.append('\\');
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length() || Character.isWhitespace(text.charAt(at));
    }

    /** Whether only digits stand before {@code end}: {@code 1.} would begin a list. */
    private static boolean isNumber(String text, int end) {
        return text.chars().limit(end).allMatch(Character::isDigit);
    }
}
