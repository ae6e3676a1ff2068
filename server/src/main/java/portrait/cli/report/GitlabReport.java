package portrait.cli.report;

import java.util.ArrayList;
import java.util.List;
import portrait.lint.Finding;
import portrait.lint.Level;
import portrait.project.Checked;
import portrait.text.LineIndex;
import portrait.text.json.JsonWriter;

/** GitLab's code quality report: a JSON array, with paths from the root of the repository and a fingerprint that stays when lines move. */
public record GitlabReport(SourceRoot root) implements Report {
    @Override
    public String begin() {
        return "[";
    }

    @Override
    public String of(Checked file) {
        List<String> fingerprints = Fingerprints.of(file);
        LineIndex lines = file.source().lines();
        String path = root.relative(file.path());
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < fingerprints.size(); i++) {
            Finding finding = file.findings().get(i);
            JsonWriter json = JsonWriter.compact().beginObject();
            json.name("description").value(finding.message().text());
            json.name("check_name").value(finding.rule().toString());
            json.name("fingerprint").value(path + ":" + fingerprints.get(i));
            json.name("severity").value(severity(finding.level()));
            json.name("location").beginObject().name("path").value(path);
            json.name("lines").beginObject();
            json.name("begin").value(lines.lineAt(finding.span().start()) + 1);
            json.name("end").value(lines.lineAt(finding.span().end()) + 1);
            entries.add(json.endObject().endObject().endObject().toString());
        }
        return String.join(separator(), entries);
    }

    @Override
    public String separator() {
        return ",\n";
    }

    @Override
    public String end(Totals totals) {
        return "]\n";
    }

    private static String severity(Level level) {
        return switch (level) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case INFORMATION -> "minor";
            case HINT, OFF -> "info";
        };
    }
}
