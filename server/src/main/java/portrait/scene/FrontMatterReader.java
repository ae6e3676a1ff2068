package portrait.scene;

import java.util.ArrayList;
import java.util.List;
import portrait.mention.Reading;
import portrait.syntax.Block;
import portrait.syntax.Label;
import portrait.syntax.Section;
import portrait.syntax.Statement;
import portrait.text.Span;

/** Reads front matter: our own subset of what galleries write, never YAML. */
final class FrontMatterReader {
    private FrontMatterReader() {}

    static FrontMatter read(Reading reading) {
        List<FrontMatter.Entry> entries = new ArrayList<>();
        for (Block block : reading.tree().blocks()) {
            if (!(block.section() instanceof Section.FrontMatter)) {
                break; // it stands at the start or nowhere
            }
            for (Statement statement : block.statements()) {
                if (statement instanceof Statement.Field field) {
                    entries.add(entry(field, block.text()));
                }
            }
        }
        return new FrontMatter(List.copyOf(entries));
    }

    private static FrontMatter.Entry entry(Statement.Field field, String text) {
        List<Fact<String>> values = new ArrayList<>();
        for (List<Span> value : field.values()) {
            Span whole = value.getFirst().cover(value.getLast());
            if (whole.of(text).startsWith("[") && whole.of(text).endsWith("]")) {
                list(new Span(whole.start() + 1, whole.end() - 1), text, values);
            } else {
                add(whole, text, values);
            }
        }
        return new FrontMatter.Entry(Label.normalize(field.key().of(text)), field.key(), List.copyOf(values));
    }

    private static void list(Span inner, String text, List<Fact<String>> values) {
        int start = inner.start();
        for (int i = inner.start(); i <= inner.end(); i++) {
            if (i == inner.end() || text.charAt(i) == ',') {
                add(new Span(start, i), text, values);
                start = i + 1;
            }
        }
    }

    /** Takes white space and quotes around a whole value off. */
    private static void add(Span span, String text, List<Fact<String>> values) {
        Span words = span.strip(text);
        int start = words.start();
        int end = words.end();
        boolean quoted = end - start >= 2
                && (text.charAt(start) == '\'' || text.charAt(start) == '"')
                && text.charAt(end - 1) == text.charAt(start);
        Span value = quoted ? new Span(start + 1, end - 1) : words;
        if (!value.isEmpty()) {
            values.add(Fact.stated(value.of(text), value));
        }
    }
}
