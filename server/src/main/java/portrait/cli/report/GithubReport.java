package portrait.cli.report;

import portrait.lint.Finding;
import portrait.lint.Level;
import portrait.project.Checked;
import portrait.text.LineIndex;
import portrait.text.Position;
import portrait.text.PositionEncoding;

/**
 * Workflow commands of GitHub Actions, which become annotations in the diff: {@code ::warning file=…,line=…,col=…::message}. Lines and
 * columns count from one.
 */
public record GithubReport(SourceRoot root) implements Report {
    @Override
    public String of(Checked file) {
        StringBuilder out = new StringBuilder();
        LineIndex lines = file.source().lines();
        for (Finding finding : file.findings()) {
            Position start = lines.position(finding.span().start(), PositionEncoding.UTF_16);
            Position end = lines.position(finding.span().end(), PositionEncoding.UTF_16);
            out.append("::").append(command(finding.level())).append(" file=");
            out.append(property(root.relative(file.path())));
            out.append(",line=").append(start.line() + 1);
            out.append(",endLine=").append(end.line() + 1);
            out.append(",col=").append(start.character() + 1);
            // Columns of an end on another line make no annotation at all.
            if (end.line() == start.line()) {
                out.append(",endColumn=").append(Math.max(start.character() + 1, end.character()));
            }
            out.append(",title=").append(property(finding.rule().toString()));
            out.append("::").append(data(finding.message().text())).append('\n');
        }
        return out.toString();
    }

    private static String command(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION, HINT, OFF -> "notice";
        };
    }

    /** A line break would end the command, and what follows could be another one. */
    private static String data(String text) {
        return Characters.visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
