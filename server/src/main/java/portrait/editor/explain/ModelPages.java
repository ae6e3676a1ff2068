package portrait.editor.explain;

import java.util.List;
import java.util.stream.Collectors;
import portrait.model.Model;
import portrait.model.ModelJson;
import portrait.text.json.JsonWriter;

/** The image models that are known: all of them as a list, or one with all that is known of it. */
public final class ModelPages {
    /** Labels up to this length stand in a column. */
    private static final int COLUMN = 22;

    private ModelPages() {}

    /** A line for each model: its id, its name and whether it can be had. In JSON, all facts of each. */
    public static String list(List<Model> models, Notation notation) {
        return switch (notation) {
            case TEXT -> {
                int widest = models.stream()
                        .mapToInt(model -> model.id().length())
                        .max()
                        .orElse(0);
                yield models.stream()
                        .map(model -> {
                            String head = model.id()
                                    + " ".repeat(widest + 2 - model.id().length());
                            return TextPrinter.wrapped(
                                    head + model.name() + ", " + model.vendor() + "; "
                                            + model.status().words(),
                                    " ".repeat(widest + 2));
                        })
                        .collect(Collectors.joining());
            }
            case MARKDOWN ->
                models.stream()
                        .map(model -> "- **" + MarkdownPrinter.escaped(model.id()) + "**: "
                                + MarkdownPrinter.escaped(model.name() + ", " + model.vendor() + "; "
                                        + model.status().words())
                                + "\n")
                        .collect(Collectors.joining());
            case JSON -> {
                JsonWriter json = JsonWriter.indented().beginArray();
                models.forEach(model -> ModelJson.write(model, json));
                yield json.endArray() + "\n";
            }
        };
    }

    /** All that is known of a model. */
    public static String page(Model model, Notation notation) {
        return switch (notation) {
            case TEXT -> text(ModelSheet.of(model));
            case MARKDOWN -> markdown(ModelSheet.of(model));
            case JSON -> {
                JsonWriter json = JsonWriter.indented();
                ModelJson.write(model, json);
                yield json + "\n";
            }
        };
    }

    private static String text(ModelSheet sheet) {
        StringBuilder out = new StringBuilder(sheet.title()).append('\n');
        for (ModelSheet.Group group : sheet.groups()) {
            out.append('\n').append(group.heading()).append(group.heading().isEmpty() ? "" : "\n");
            int widest = group.rows().stream()
                    .mapToInt(row -> row.label().length())
                    .filter(length -> length <= COLUMN)
                    .max()
                    .orElse(0);
            String indent = " ".repeat(widest == 0 ? 4 : widest + 4);
            for (ModelSheet.Row row : group.rows()) {
                if (row.label().isEmpty()) {
                    out.append(TextPrinter.wrapped("  " + row.text(), indent));
                } else if (row.label().length() <= widest) {
                    String head = "  " + row.label()
                            + " ".repeat(widest + 2 - row.label().length());
                    out.append(TextPrinter.wrapped(head + row.text(), indent));
                } else {
                    out.append(TextPrinter.wrapped("  " + row.label(), "    "));
                    out.append(TextPrinter.wrapped(indent + row.text(), indent));
                }
            }
        }
        return out.toString();
    }

    private static String markdown(ModelSheet sheet) {
        StringBuilder out = new StringBuilder("# ").append(MarkdownPrinter.escaped(sheet.title()));
        out.append('\n');
        for (ModelSheet.Group group : sheet.groups()) {
            out.append(group.heading().isEmpty() ? "" : "\n## " + group.heading() + "\n")
                    .append('\n');
            for (ModelSheet.Row row : group.rows()) {
                String label = row.label().isEmpty() ? "" : "**" + MarkdownPrinter.escaped(row.label()) + "**: ";
                out.append("- ")
                        .append(label)
                        .append(MarkdownPrinter.escaped(row.text()))
                        .append('\n');
            }
        }
        return out.toString();
    }
}
