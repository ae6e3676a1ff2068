package portrait.text.markdown;

import java.util.List;
import portrait.text.SourceText;
import portrait.text.Span;
import portrait.text.TextEdit;

/**
 * A fenced code block. What stands inside is a text of its own: without the indentation or quotation marks that the fence gives to its
 * lines, and without the line end in front of the closing fence, so that nothing that changes the inside can touch the fence.
 *
 * @param language the first word behind the opening fence, as it is written; empty where there is none
 * @param source the text inside
 * @param margin what stands in front of a line inside that says something
 * @param lines for each line inside, where it starts in the file, and how much of it is margin
 */
public record Fence(String language, SourceText source, String margin, List<Line> lines) {
    /**
     * A line inside.
     *
     * @param start the offset of the line in the file
     * @param margin the number of characters in front of what is inside
     */
    record Line(int start, int margin) {}

    public Fence {
        lines = List.copyOf(lines);
    }

    /** Where an offset inside stands in the file. */
    public int place(int inside) {
        int line = source.lines().lineAt(inside);
        Line there = lines.get(line);
        return there.start()
                + there.margin()
                + inside
                - source.lines().line(line).start();
    }

    /** Where words inside stand in the file; of several lines, the margins between them are covered too. */
    public Span place(Span inside) {
        return new Span(place(inside.start()), place(inside.end()));
    }

    /** The edit of the file that does to it what {@code inside} does to the text inside. New lines get the margin of the others. */
    public TextEdit place(TextEdit inside) {
        Span span = inside.span();
        int line = source.lines().lineAt(span.start());
        boolean bare = span.start() == source.lines().line(line).start()
                && lines.get(line).margin() < margin.length();
        // An empty line may stand without the margin; what is put there needs it.
        String missing = bare ? margin.substring(lines.get(line).margin()) : "";
        return new TextEdit(place(span), missing + inside.replacement().replace("\n", "\n" + margin));
    }
}
