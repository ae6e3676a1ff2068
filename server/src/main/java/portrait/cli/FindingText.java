package portrait.cli;

import java.util.ArrayList;
import java.util.List;
import portrait.cli.report.Report;
import portrait.cli.report.Totals;
import portrait.lint.Finding;
import portrait.lint.Level;
import portrait.lint.Related;
import portrait.project.Checked;
import portrait.text.LineIndex;
import portrait.text.Position;
import portrait.text.PositionEncoding;
import portrait.text.SourceText;

/**
 * Findings for people: place, level, rule; the words that are meant; what, why, what to do.
 *
 * @param terminal whose colours are used
 */
record FindingText(Terminal terminal) implements Report {
    @Override
    public String of(Checked file) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : file.findings()) {
            append(out, file, finding);
            out.append('\n');
        }
        return out.toString();
    }

    private void append(StringBuilder out, Checked file, Finding finding) {
        SourceText source = file.source();
        String place = Excerpt.printable(file.path()) + ":"
                + place(source.lines(), finding.span().start());
        out.append(terminal.styled(Terminal.Style.BOLD, place))
                .append("  ")
                .append(terminal.styled(style(finding.level()), finding.level().id()))
                .append("  ")
                .append(finding.rule())
                .append('\n')
                .append(Excerpt.of(source, finding.span(), terminal));
        Wrapped.append(out, "  ", Excerpt.printable(finding.message().what()));
        Wrapped.append(out, "  why  ", Excerpt.printable(finding.message().why()));
        Wrapped.append(out, "  do   ", Excerpt.printable(finding.message().advice()));
        for (Related related : finding.related()) {
            int line = source.lines().lineAt(related.span().start()) + 1;
            Wrapped.append(out, "  also ", "line " + line + ": " + Excerpt.printable(related.text()));
        }
    }

    /** Line and column, both from 1, as editors and terminals count. */
    private static String place(LineIndex lines, int offset) {
        Position position = lines.position(offset, PositionEncoding.UTF_32);
        return (position.line() + 1) + ":" + (position.character() + 1);
    }

    private static Terminal.Style style(Level level) {
        return switch (level) {
            case ERROR -> Terminal.Style.RED;
            case WARNING -> Terminal.Style.YELLOW;
            case INFORMATION -> Terminal.Style.CYAN;
            case HINT, OFF -> Terminal.Style.DIM;
        };
    }

    @Override
    public String end(Totals totals) {
        if (totals.files() == 0) {
            return "";
        }
        String mended = totals.mended() == 0 ? "" : "Made " + counted(totals.mended(), "fix", "es") + ".\n";
        String more = totals.fixable() == 0
                ? ""
                : totals.fixable() + " can be mended without changing what any model is told: --fix.\n";
        String known = totals.known() == 0 ? "" : counted(totals.known(), "known finding", "s") + " not shown.\n";
        String gone = totals.gone() == 0
                ? ""
                : counted(totals.gone(), "known finding", "s")
                        + " of the baseline found no longer: --write-baseline forgets.\n";
        return mended + summary(totals) + "\n" + more + known + gone;
    }

    private static String summary(Totals totals) {
        String where = counted(totals.files(), "file", "s");
        List<String> counts = new ArrayList<>();
        for (Level level : List.of(Level.ERROR, Level.WARNING, Level.INFORMATION, Level.HINT)) {
            if (totals.of(level) > 0) {
                counts.add(counted(totals.of(level), level.id(), level == Level.INFORMATION ? "" : "s"));
            }
        }
        return counts.isEmpty() ? "Nothing found in " + where + "." : String.join(", ", counts) + " in " + where + ".";
    }

    private static String counted(int count, String one, String ending) {
        return count + " " + one + (count == 1 ? "" : ending);
    }
}
