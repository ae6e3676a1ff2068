package portrait.cli.report;

import java.util.stream.Collectors;
import portrait.lint.RulePages;
import portrait.project.Checked;

/** One JSON array of all findings, with the objects of {@link JsonLinesReport}. */
public record JsonReport(RulePages pages) implements Report {
    @Override
    public String begin() {
        return "[";
    }

    @Override
    public String of(Checked file) {
        JsonLinesReport objects = new JsonLinesReport(pages);
        return file.findings().stream()
                .map(finding -> objects.object(file, finding))
                .collect(Collectors.joining(separator()));
    }

    @Override
    public String separator() {
        return ",\n";
    }

    @Override
    public String end(Totals totals) {
        return "]\n";
    }
}
