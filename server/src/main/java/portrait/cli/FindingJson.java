package portrait.cli;

import java.util.List;
import portrait.lint.Finding;
import portrait.text.LineIndex;
import portrait.text.Position;
import portrait.text.PositionEncoding;
import portrait.text.Span;
import portrait.text.json.JsonWriter;

/** Findings for programs. Positions count from zero, in UTF-16 units, as the language server protocol does. */
final class FindingJson {
    private FindingJson() {}

    static String of(List<CheckCommand.Checked> files) {
        JsonWriter json = JsonWriter.indented().beginArray();
        for (CheckCommand.Checked file : files) {
            for (Finding finding : file.findings()) {
                json.beginObject().name("path").value(file.input().path()).name("range");
                range(json, file.input().source().lines(), finding.span());
                json.name("rule")
                        .value(finding.rule().toString())
                        .name("level")
                        .value(finding.level().id())
                        .name("message")
                        .value(finding.message().text())
                        .endObject();
            }
        }
        return json.endArray().toString();
    }

    private static void range(JsonWriter json, LineIndex lines, Span span) {
        json.beginObject().name("start");
        position(json, lines.position(span.start(), PositionEncoding.UTF_16));
        json.name("end");
        position(json, lines.position(span.end(), PositionEncoding.UTF_16));
        json.endObject();
    }

    private static void position(JsonWriter json, Position position) {
        json.beginObject()
                .name("line")
                .value(position.line())
                .name("character")
                .value(position.character())
                .endObject();
    }
}
