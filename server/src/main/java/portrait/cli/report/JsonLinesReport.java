package portrait.cli.report;

import portrait.lint.Finding;
import portrait.lint.Fix;
import portrait.lint.RulePages;
import portrait.project.Checked;
import portrait.text.LineIndex;
import portrait.text.Position;
import portrait.text.PositionEncoding;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.text.json.JsonWriter;

/**
 * One JSON object a line and finding. Positions count from zero, in UTF-16 units, as the language server protocol does.
 *
 * @param pages where {@code href} leads; null where there is no page
 */
public record JsonLinesReport(RulePages pages) implements Report {
    @Override
    public String of(Checked file) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : file.findings()) {
            out.append(object(file, finding)).append('\n');
        }
        return out.toString();
    }

    String object(Checked file, Finding finding) {
        LineIndex lines = file.source().lines();
        JsonWriter json = JsonWriter.compact()
                .beginObject()
                .name("path")
                .value(file.path())
                .name("range");
        range(json, lines, finding.span());
        json.name("rule").value(finding.rule().toString());
        json.name("level").value(finding.level().id());
        json.name("message").value(finding.message().text());
        json.name("href");
        pages.href(finding.rule()).ifPresentOrElse(json::value, json::nullValue);
        json.name("fixes").beginArray();
        for (Fix fix : finding.fixes()) {
            json.beginObject().name("title").value(fix.title());
            json.name("kind").value(fix.safety().id());
            json.name("edits").beginArray();
            for (TextEdit edit : fix.edits()) {
                json.beginObject().name("range");
                range(json, lines, edit.span());
                json.name("newText").value(edit.replacement()).endObject();
            }
            json.endArray().endObject();
        }
        return json.endArray().endObject().toString();
    }

    private static void range(JsonWriter json, LineIndex lines, Span span) {
        json.beginObject().name("start");
        position(json, lines.position(span.start(), PositionEncoding.UTF_16));
        json.name("end");
        position(json, lines.position(span.end(), PositionEncoding.UTF_16));
        json.endObject();
    }

    private static void position(JsonWriter json, Position position) {
        json.beginObject().name("line").value(position.line());
        json.name("character").value(position.character()).endObject();
    }
}
