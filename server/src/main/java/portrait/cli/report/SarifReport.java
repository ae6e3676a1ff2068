package portrait.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import portrait.lint.Finding;
import portrait.lint.Fix;
import portrait.lint.Level;
import portrait.lint.Related;
import portrait.lint.RuleId;
import portrait.lint.RuleInfo;
import portrait.lint.RulePages;
import portrait.lint.Rules;
import portrait.project.Checked;
import portrait.text.LineIndex;
import portrait.text.Position;
import portrait.text.PositionEncoding;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.text.json.JsonWriter;

/**
 * SARIF 2.1.0, for code scanning. All rules are declared with their pages, whether they found something or not; results have fingerprints
 * that stay when lines move; paths count from the root of the repository.
 *
 * @param version the program's
 */
public record SarifReport(SourceRoot root, RulePages pages, String version) implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String ROOT = "%SRCROOT%";

    /** The document up to its first result; what is left open is closed by {@link #end}. */
    @Override
    public String begin() {
        JsonWriter json = JsonWriter.compact().beginObject();
        json.name("$schema").value(SCHEMA).name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("Portrait").name("version").value(version);
        json.name("rules").beginArray();
        Rules.infos().forEach(rule -> declare(json, rule));
        json.endArray().endObject().endObject();
        json.name("columnKind").value("utf16CodeUnits");
        json.name("originalUriBaseIds").beginObject().name(ROOT).beginObject();
        json.name("uri").value(root.rootUri()).endObject().endObject();
        return json.name("results").beginArray() + "\n";
    }

    @Override
    public String of(Checked file) {
        if (file.findings().isEmpty()) {
            return "";
        }
        Map<RuleId, Integer> indices = new HashMap<>();
        Rules.infos().forEach(rule -> indices.put(rule.id(), indices.size()));
        List<String> fingerprints = Fingerprints.of(file);
        List<String> results = new ArrayList<>();
        for (int i = 0; i < fingerprints.size(); i++) {
            Finding finding = file.findings().get(i);
            results.add(result(file, finding, indices.getOrDefault(finding.rule(), -1), fingerprints.get(i)));
        }
        return String.join(separator(), results);
    }

    @Override
    public String separator() {
        return ",\n";
    }

    @Override
    public String end(Totals totals) {
        JsonWriter json = JsonWriter.compact().beginObject();
        json.name("executionSuccessful").value(totals.problems().isEmpty());
        json.name("toolExecutionNotifications").beginArray();
        for (String problem : totals.problems()) {
            json.beginObject().name("level").value("error");
            message(json, problem).endObject();
        }
        json.endArray().endObject();
        return "\n],\"invocations\":[" + json + "]}]}\n";
    }

    // ---- rules

    private void declare(JsonWriter json, RuleInfo rule) {
        String page = Rules.page(rule);
        json.beginObject().name("id").value(rule.id().toString());
        json.name("name").value(pascal(rule.id().name()));
        text(json, "shortDescription", rule.summary());
        text(json, "fullDescription", rule.summary() + ".");
        json.name("help").beginObject().name("text").value(page);
        json.name("markdown").value(page).endObject();
        pages.href(rule.id()).ifPresent(href -> json.name("helpUri").value(href));
        json.name("defaultConfiguration").beginObject();
        json.name("enabled").value(rule.level() != Level.OFF);
        json.name("level").value(level(rule.level())).endObject();
        json.name("properties").beginObject().name("tags").beginArray();
        json.value(rule.id().group().id()).endArray();
        json.name("fix").value(rule.fix().id()).endObject();
        json.endObject();
    }

    /** {@code UnknownLens} of {@code unknown-lens}. */
    private static String pascal(String kebab) {
        StringBuilder out = new StringBuilder();
        for (String word : kebab.split("-", -1)) {
            out.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return out.toString();
    }

    private static String level(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION, HINT -> "note";
            case OFF -> "none";
        };
    }

    // ---- results

    private String result(Checked file, Finding finding, int rule, String fingerprint) {
        LineIndex lines = file.source().lines();
        JsonWriter json = JsonWriter.compact().beginObject();
        json.name("ruleId").value(finding.rule().toString());
        if (rule >= 0) {
            json.name("ruleIndex").value(rule);
        }
        json.name("level").value(level(finding.level()));
        message(json, finding.message().text());
        json.name("locations").beginArray().beginObject();
        place(json, file, lines, finding.span()).endObject().endArray();
        if (!finding.related().isEmpty()) {
            json.name("relatedLocations").beginArray();
            int id = 1;
            for (Related related : finding.related()) {
                json.beginObject().name("id").value(id++);
                place(json, file, lines, related.span());
                message(json, related.text()).endObject();
            }
            json.endArray();
        }
        json.name("partialFingerprints").beginObject().name("portraitFinding/v1");
        json.value(fingerprint).endObject();
        if (!finding.fixes().isEmpty()) {
            json.name("fixes").beginArray();
            finding.fixes().forEach(fix -> fix(json, file, lines, fix));
            json.endArray();
        }
        return json.endObject().toString();
    }

    private void fix(JsonWriter json, Checked file, LineIndex lines, Fix fix) {
        json.beginObject();
        text(json, "description", fix.title());
        json.name("artifactChanges").beginArray().beginObject();
        artifact(json, file).name("replacements").beginArray();
        for (TextEdit edit : fix.edits()) {
            json.beginObject();
            region(json, "deletedRegion", lines, edit.span());
            text(json, "insertedContent", edit.replacement());
            json.endObject();
        }
        json.endArray().endObject().endArray();
        json.name("properties").beginObject().name("kind");
        json.value(fix.safety().id()).endObject().endObject();
    }

    private JsonWriter place(JsonWriter json, Checked file, LineIndex lines, Span span) {
        json.name("physicalLocation").beginObject();
        artifact(json, file);
        region(json, "region", lines, span);
        return json.endObject();
    }

    private JsonWriter artifact(JsonWriter json, Checked file) {
        String uri = root.uri(file.path());
        json.name("artifactLocation").beginObject().name("uri").value(uri);
        if (!uri.startsWith("file:")) {
            json.name("uriBaseId").value(ROOT);
        }
        return json.endObject();
    }

    private static void region(JsonWriter json, String name, LineIndex lines, Span span) {
        Position start = lines.position(span.start(), PositionEncoding.UTF_16);
        Position end = lines.position(span.end(), PositionEncoding.UTF_16);
        json.name(name).beginObject();
        json.name("startLine").value(start.line() + 1);
        json.name("startColumn").value(start.character() + 1);
        json.name("endLine").value(end.line() + 1);
        json.name("endColumn").value(end.character() + 1).endObject();
    }

    private static JsonWriter message(JsonWriter json, String text) {
        text(json, "message", text);
        return json;
    }

    private static void text(JsonWriter json, String name, String text) {
        json.name(name).beginObject().name("text").value(text).endObject();
    }
}
