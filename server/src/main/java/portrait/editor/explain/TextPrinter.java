package portrait.editor.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import portrait.editor.explain.Explanation.Figure;
import portrait.editor.explain.Explanation.Reference;

/** Writes an explanation for a terminal: title, opening, a table of figures, the other paragraphs, what was assumed, where to
 * read on. */
final class TextPrinter {
    private static final int WIDTH = 96;
    private static final String INDENT = "  ";

    private TextPrinter() {}

    static String print(Explanation explanation) {
        List<String> parts = new ArrayList<>();
        parts.add(explanation.title() + "\n");
        List<String> paragraphs = explanation.paragraphs();
        paragraphs.stream().limit(1).forEach(opening -> parts.add(wrapped(opening, "")));
        if (!explanation.figures().isEmpty()) {
            parts.add(figures(explanation.figures()));
        }
        paragraphs.stream().skip(1).forEach(paragraph -> parts.add(wrapped(paragraph, "")));
        if (!explanation.assumptions().isEmpty()) {
            parts.add("Taken for granted:\n"
                    + explanation.assumptions().stream()
                            .map(sentence -> wrapped("- " + sentence, "  "))
                            .collect(Collectors.joining()));
        }
        if (!explanation.seeAlso().isEmpty()) {
            String terms = explanation.seeAlso().stream().map(Reference::id).collect(Collectors.joining(", "));
            parts.add(wrapped("See also: " + terms, "          "));
        }
        return String.join("\n", parts);
    }

    private static String figures(List<Figure> figures) {
        int widest = figures.stream()
                .mapToInt(figure -> figure.label().length())
                .max()
                .orElse(0);
        StringBuilder out = new StringBuilder();
        for (Figure figure : figures) {
            String head =
                    INDENT + figure.label() + " ".repeat(widest - figure.label().length() + 2);
            out.append(wrapped(head + figure.text(), " ".repeat(head.length())));
        }
        return out.toString();
    }

    /** Lines of at most {@link #WIDTH} columns where words allow; every line but the first starts with {@code indent}. */
    static String wrapped(String text, String indent) {
        StringBuilder out = new StringBuilder();
        int lineStart = 0;
        int at = 0;
        String prefix = "";
        while (text.length() - lineStart + prefix.length() > WIDTH) {
            int room = lineStart + WIDTH - prefix.length();
            at = text.lastIndexOf(' ', room);
            if (at <= lineStart || text.substring(lineStart, at).isBlank()) {
                at = text.indexOf(' ', room);
            }
            if (at < 0) {
                break;
            }
            out.append(prefix)
                    .append(text.substring(lineStart, at).stripTrailing())
                    .append('\n');
            lineStart = at + 1;
            prefix = indent;
        }
        return out.append(prefix).append(text.substring(lineStart)).append('\n').toString();
    }
}
