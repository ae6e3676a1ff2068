package portrait.cli;

import java.util.List;
import java.util.Optional;
import portrait.compose.Composition;
import portrait.lint.Checklist;
import portrait.lint.Essential;
import portrait.lint.Wording;
import portrait.scene.Scene;
import portrait.text.Position;
import portrait.text.PositionEncoding;
import portrait.text.SourceText;
import portrait.text.Span;
import portrait.text.json.JsonWriter;

/** What prompts say of everything that a portrait cannot be taken without deciding, and what they leave to the model. */
final class ChecklistReport {
    /** Room for the longest label. */
    private static final int LABEL = 21;

    private ChecklistReport() {}

    /** A text and its checklist. */
    record Listed(Input input, Composition composition, Checklist checklist) {
        static Listed of(Input input) {
            Scene scene = Scenes.of(input);
            return new Listed(input, scene.composition(), Checklist.of(scene));
        }
    }

    /** Prints the checklists of files; the status says whether all could be read. */
    static int print(List<String> paths, boolean json, Terminal terminal) {
        Inputs.Batch<Listed> batch = Inputs.each(paths, terminal, "read", Listed::of);
        if (json) {
            terminal.out().println(json(batch.results()));
        } else {
            batch.results().forEach(listed -> terminal.out().print(text(listed, terminal)));
        }
        return batch.failed() ? Command.FAILED : Command.CLEAN;
    }

    // ---- for people

    private static String text(Listed listed, Terminal terminal) {
        List<Checklist.Item> items = listed.checklist().items();
        long open = count(items, Checklist.State.OPEN);
        StringBuilder out = new StringBuilder();
        out.append(terminal.styled(
                        Terminal.Style.BOLD, Excerpt.printable(listed.input().path())))
                .append("  ")
                .append(count(items, Checklist.State.STATED))
                .append(" stated, ")
                .append(open)
                .append(" left to the model\n");
        for (Checklist.Item item : items) {
            line(out, listed, item, terminal);
        }
        return out.append('\n').toString();
    }

    private static long count(List<Checklist.Item> items, Checklist.State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    private static void line(StringBuilder out, Listed listed, Checklist.Item item, Terminal terminal) {
        Essential essential = item.essential();
        String label = essential.label() + " ".repeat(LABEL - essential.label().length());
        switch (item.state()) {
            case STATED ->
                out.append("  stated  ")
                        .append(label)
                        .append(item.span().map(span -> said(listed, span)).orElse(""))
                        .append('\n');
            case OPEN ->
                out.append(terminal.styled(Terminal.Style.YELLOW, "  open    "))
                        .append(label)
                        .append("the model improvises ")
                        .append(essential.improvised())
                        .append("; say ")
                        .append(essential.asks())
                        .append('\n');
            case MOOT ->
                out.append(terminal.styled(Terminal.Style.DIM, "  -       " + label + "does not show here"))
                        .append('\n');
        }
    }

    /** Line and column, both from 1, and the words; of another file the name. */
    private static String said(Listed listed, Span span) {
        String words = Wording.quote(listed.composition().source().slice(span));
        Optional<Composition.Origin> origin = listed.composition().origin(span);
        if (origin.isEmpty()) {
            return words;
        }
        if (!listed.composition().isOwn(origin.get())) {
            return words + " from " + Excerpt.printable(origin.get().name());
        }
        Position place =
                listed.input().source().lines().position(origin.get().span().start(), PositionEncoding.UTF_32);
        return (place.line() + 1) + ":" + (place.character() + 1) + " " + words;
    }

    // ---- for programs

    /** Positions count from zero, in UTF-16 units, as those of findings do. */
    private static String json(List<Listed> files) {
        JsonWriter json = JsonWriter.indented().beginArray();
        for (Listed listed : files) {
            json.beginObject()
                    .name("path")
                    .value(listed.input().path())
                    .name("items")
                    .beginArray();
            for (Checklist.Item item : listed.checklist().items()) {
                json(json, listed, item);
            }
            json.endArray().endObject();
        }
        return json.endArray().toString();
    }

    private static void json(JsonWriter json, Listed listed, Checklist.Item item) {
        Essential essential = item.essential();
        json.beginObject()
                .name("id")
                .value(essential.id())
                .name("state")
                .value(
                        switch (item.state()) {
                            case STATED -> "stated";
                            case OPEN -> "open";
                            case MOOT -> "moot";
                        });
        item.span().ifPresent(span -> {
            listed.composition().origin(span).ifPresent(origin -> place(json, listed, origin));
            json.name("text").value(listed.composition().source().slice(span));
        });
        if (item.state() == Checklist.State.OPEN) {
            json.name("asks").value(essential.asks()).name("improvised").value(essential.improvised());
        }
        json.endObject();
    }

    /** A range in the file itself, or the name of the other file. */
    private static void place(JsonWriter json, Listed listed, Composition.Origin origin) {
        if (!listed.composition().isOwn(origin)) {
            json.name("file").value(origin.file());
            return;
        }
        json.name("range").beginObject().name("start");
        position(json, listed.input().source(), origin.span().start());
        json.name("end");
        position(json, listed.input().source(), origin.span().end());
        json.endObject();
    }

    private static void position(JsonWriter json, SourceText source, int offset) {
        Position place = source.lines().position(offset, PositionEncoding.UTF_16);
        json.beginObject()
                .name("line")
                .value(place.line())
                .name("character")
                .value(place.character())
                .endObject();
    }
}
