package portrait.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import portrait.cli.report.GithubReport;
import portrait.cli.report.GitlabReport;
import portrait.cli.report.JsonLinesReport;
import portrait.cli.report.JsonReport;
import portrait.cli.report.JunitReport;
import portrait.cli.report.Report;
import portrait.cli.report.SarifReport;
import portrait.cli.report.SourceRoot;
import portrait.cli.report.Totals;
import portrait.lint.Level;

/** Says what is vague, contradictory or impossible in prompts, and mends what can be mended. */
final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        return CheckOptions.spec();
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Failure {
        CheckOptions options = CheckOptions.of(arguments);
        List<String> endings = new ArrayList<>(Inputs.ENDINGS);
        endings.addAll(Document.MARKDOWN);
        Sources.Found found = Sources.find(options.paths(), endings);
        boolean textOnOut = options.writes() && found.sources().contains(new Sources.Source("-", true));
        Sum sum = new Sum(report(options, terminal), textOnOut ? terminal.err() : terminal.out(), terminal);
        found.problems().forEach(sum::problem);
        CheckFile work = new CheckFile(options, sum.report, terminal);
        sum.begin(options.diff());
        try (Progress progress =
                new Progress(terminal, "checked", found.sources().size())) {
            InOrder.each(found.sources(), work::check, outcome -> {
                sum.add(outcome);
                progress.step();
            });
        }
        if (sum.files == 0 && sum.problems.isEmpty()) {
            sum.problem(
                    String.join(", ", options.paths())
                            + ": no .portrait file, and no Markdown file with a ```portrait block; name a file outright to read it as a prompt");
        }
        Totals totals = sum.end(options.diff());
        return status(options, totals, sum.changed);
    }

    private static int status(CheckOptions options, Totals totals, boolean changed) {
        if (!totals.problems().isEmpty()) {
            return FAILED;
        }
        if (options.diff()) {
            return changed ? FINDINGS : CLEAN;
        }
        boolean loud = options.threshold() != Level.OFF && totals.atLeast(options.threshold()) > 0;
        boolean many = totals.of(Level.WARNING) > options.maxWarnings().orElse(Integer.MAX_VALUE);
        return loud || many ? FINDINGS : CLEAN;
    }

    private static Report report(CheckOptions options, Terminal terminal) {
        return switch (options.format()) {
            case TEXT -> new FindingText(terminal);
            case JSON -> new JsonReport(options.pages());
            case JSONL -> new JsonLinesReport(options.pages());
            case SARIF -> new SarifReport(root(), options.pages(), Version.current());
            case GITHUB -> new GithubReport(root());
            case GITLAB -> new GitlabReport(root());
            case JUNIT -> new JunitReport(options.threshold());
        };
    }

    private static SourceRoot root() {
        return SourceRoot.around(Path.of(""));
    }

    /** Puts the files of a run together, one after the other. */
    private static final class Sum {
        private final Report report;
        private final PrintStream out;
        private final Terminal terminal;
        private final Map<Level, Integer> levels = new EnumMap<>(Level.class);
        private final List<String> problems = new ArrayList<>();
        private int files;
        private int fixable;
        private int mended;
        private boolean changed;
        private boolean first = true;

        Sum(Report report, PrintStream out, Terminal terminal) {
            this.report = report;
            this.out = out;
            this.terminal = terminal;
        }

        void begin(boolean diff) {
            out.print(diff ? "" : report.begin());
        }

        void add(CheckFile.Outcome outcome) {
            if (!outcome.report().isEmpty()) {
                out.print(first ? "" : report.separator());
                out.print(outcome.report());
                first = false;
            }
            terminal.out().print(outcome.text());
            outcome.levels().forEach((level, count) -> levels.merge(level, count, Integer::sum));
            outcome.problems().forEach(this::problem);
            files += outcome.checked() ? 1 : 0;
            fixable += outcome.fixable();
            mended += outcome.mended();
            changed |= outcome.mended() > 0;
        }

        void problem(String problem) {
            problems.add(problem);
            terminal.err().println("portrait: " + problem);
        }

        Totals end(boolean diff) {
            Totals totals = new Totals(files, levels, fixable, mended, problems);
            out.print(diff ? "" : report.end(totals));
            out.flush();
            return totals;
        }
    }
}
