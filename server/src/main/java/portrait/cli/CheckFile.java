package portrait.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import portrait.cli.report.Checked;
import portrait.cli.report.Report;
import portrait.lint.Finding;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Levels;
import portrait.lint.Linter;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** What {@code portrait check} does with one file. It may be asked for several files at once. */
final class CheckFile {
    private static final String STDIN = "-";

    private final CheckOptions options;
    private final Report report;
    private final Terminal terminal;
    private final Linter linter;

    CheckFile(CheckOptions options, Report report, Terminal terminal) {
        this.options = options;
        this.report = report;
        this.terminal = terminal;
        this.linter = Linter.of(options.selection().of(Levels.DEFAULT));
    }

    /**
     * What came of a file.
     *
     * @param report the file in the report
     * @param text what goes to standard output besides: a diff, or the mended text of standard input
     * @param levels the number of findings by level
     * @param fixable the number of findings that a safe fix would mend
     * @param mended the number of fixes that were made, or would be
     * @param problems why something could not be done
     * @param checked whether there was a prompt in it
     */
    record Outcome(
            String report,
            String text,
            Map<Level, Integer> levels,
            int fixable,
            int mended,
            List<String> problems,
            boolean checked) {}

    /** Reads, checks and mends a file. What goes wrong is told in the outcome. */
    Outcome check(Sources.Source source) {
        boolean stdin = source.path().equals(STDIN);
        String path = stdin ? options.stdinName().orElse(STDIN) : source.path();
        try {
            Document document =
                    Document.of(path, Inputs.read(source.path(), terminal).source(), source.outright());
            if (stdin && options.stdinName().isEmpty() && document.source().length() == 0) {
                terminal.err().println("portrait: standard input is empty; pipe a prompt into it, or name a file");
            }
            return document.prompts().isEmpty() ? nothing(List.of()) : check(document, stdin);
        } catch (Failure e) {
            return nothing(List.of(Objects.requireNonNullElse(e.getMessage(), path)));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return nothing(List.of(path + ": " + Fault.describe(e)));
        }
    }

    private static Outcome nothing(List<String> problems) {
        return new Outcome("", "", Map.of(), 0, 0, problems, false);
    }

    private Outcome check(Document read, boolean stdin) throws Failure {
        Fixer.Fixed fixed =
                options.fixes().isEmpty() ? new Fixer.Fixed(read, 0) : Fixer.fix(read, options.fixes(), this::findings);
        Document document = fixed.document();
        String before = read.source().text();
        String after = document.source().text();
        if (options.diff()) {
            String diff = UnifiedDiff.of(read.path(), before, after);
            return new Outcome("", diff, Map.of(), 0, fixed.mended(), List.of(), true);
        }
        if (options.writes() && !stdin && fixed.mended() > 0) {
            SafeWrite.over(read, after);
        }
        List<Finding> findings = findings(document);
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        findings.forEach(finding -> levels.merge(finding.level(), 1, Integer::sum));
        return new Outcome(
                report.of(new Checked(document.path(), document.source(), findings)),
                options.writes() && stdin ? after : "",
                levels,
                Fixer.count(findings, Set.of(FixSafety.SAFE)),
                fixed.mended(),
                List.of(),
                true);
    }

    private List<Finding> findings(Document document) {
        return document.findings(this::findings);
    }

    private List<Finding> findings(SourceText prompt) {
        return linter.check(Scene.of(Reading.of(prompt)));
    }
}
