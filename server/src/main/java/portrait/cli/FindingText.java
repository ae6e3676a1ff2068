package portrait.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import portrait.lint.Finding;
import portrait.lint.Level;
import portrait.lint.Related;
import portrait.text.LineIndex;
import portrait.text.Position;
import portrait.text.PositionEncoding;
import portrait.text.SourceText;

/** Findings for people: place, level, rule; the words that are meant; what, why, what to do. */
final class FindingText {
    private FindingText() {}

    static void print(List<CheckCommand.Checked> files, Terminal terminal) {
        Map<Level, Integer> counts = new EnumMap<>(Level.class);
        for (CheckCommand.Checked file : files) {
            for (Finding finding : file.findings()) {
                terminal.out().println(of(file.input(), finding, terminal));
                counts.merge(finding.level(), 1, Integer::sum);
            }
        }
        terminal.out().println(summary(counts, files.size()));
    }

    private static String of(Input input, Finding finding, Terminal terminal) {
        SourceText source = input.source();
        StringBuilder out = new StringBuilder();
        String place = Excerpt.printable(input.path()) + ":"
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
        return out.toString();
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

    private static String summary(Map<Level, Integer> counts, int files) {
        String where = files == 1 ? "1 file" : files + " files";
        if (counts.isEmpty()) {
            return "Nothing found in " + where + ".";
        }
        StringBuilder out = new StringBuilder();
        for (Level level : List.of(Level.ERROR, Level.WARNING, Level.INFORMATION, Level.HINT)) {
            int count = counts.getOrDefault(level, 0);
            if (count > 0) {
                boolean plural = count > 1 && level != Level.INFORMATION;
                out.append(out.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(level.id())
                        .append(plural ? "s" : "");
            }
        }
        return out.append(" in ").append(where).append('.').toString();
    }
}
