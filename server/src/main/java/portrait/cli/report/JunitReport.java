package portrait.cli.report;

import portrait.lint.Finding;
import portrait.lint.Level;
import portrait.project.Checked;
import portrait.text.LineIndex;
import portrait.text.Position;
import portrait.text.PositionEncoding;

/**
 * JUnit's XML: a suite for each file and a test case for each finding. Findings that make the exit status 1 are failures; others are
 * told in the output of a test case that passed.
 *
 * @param threshold the quietest level that fails; {@link Level#OFF} for none
 */
public record JunitReport(Level threshold) implements Report {
    @Override
    public String begin() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"portrait\">\n";
    }

    @Override
    public String of(Checked file) {
        long failures = file.findings().stream().filter(this::fails).count();
        int tests = Math.max(1, file.findings().size());
        StringBuilder out = new StringBuilder("<testsuite name=\"").append(escaped(file.path()));
        out.append("\" tests=\"").append(tests).append("\" failures=\"").append(failures);
        out.append("\" errors=\"0\" skipped=\"0\" time=\"0\">\n");
        if (file.findings().isEmpty()) {
            out.append("  <testcase name=\"no findings\" classname=\"").append(escaped(file.path()));
            out.append("\" time=\"0\"/>\n");
        }
        for (Finding finding : file.findings()) {
            testCase(out, file, finding);
        }
        return out.append("</testsuite>\n").toString();
    }

    @Override
    public String end(Totals totals) {
        return "</testsuites>\n";
    }

    private void testCase(StringBuilder out, Checked file, Finding finding) {
        LineIndex lines = file.source().lines();
        Position start = lines.position(finding.span().start(), PositionEncoding.UTF_32);
        String place = (start.line() + 1) + ":" + (start.character() + 1);
        out.append("  <testcase name=\"").append(finding.rule()).append(" at ").append(place);
        out.append("\" classname=\"").append(escaped(file.path())).append("\" time=\"0\">\n");
        String words = escaped(finding.message().text());
        if (fails(finding)) {
            out.append("    <failure type=\"").append(finding.level().id());
            out.append("\" message=\"").append(words).append("\">");
            out.append(escaped(file.path()))
                    .append(':')
                    .append(place)
                    .append(": ")
                    .append(words);
            out.append("</failure>\n");
        } else {
            out.append("    <system-out>").append(finding.level().id()).append(": ");
            out.append(words).append("</system-out>\n");
        }
        out.append("  </testcase>\n");
    }

    private boolean fails(Finding finding) {
        return threshold != Level.OFF && finding.level().compareTo(threshold) >= 0;
    }

    private static String escaped(String text) {
        return Characters.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;")
                .replace("\t", "&#9;");
    }
}
