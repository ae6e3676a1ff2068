package portrait.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import portrait.lint.Levels;
import portrait.lint.RulePages;
import portrait.lint.Settings;
import portrait.project.Checked;
import portrait.project.ConfigProblem;
import portrait.project.Configs;

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
        if (options.checklist()) {
            return ChecklistReport.print(options.paths(), options.format() == CheckFormat.JSON, terminal);
        }
        List<String> endings = new ArrayList<>(Inputs.ENDINGS);
        endings.addAll(Document.MARKDOWN);
        Sources.Found found = Sources.find(options.paths(), endings);
        Configs configs = new Configs();
        Known known = new Known(options.baseline());
        boolean textOnOut = options.writes() && found.sources().contains(new Sources.Source("-", true));
        Report report = report(options, configs, terminal);
        CheckSum sum = new CheckSum(report, options, textOnOut ? terminal.err() : terminal.out(), terminal);
        found.problems().forEach(sum::problem);
        CheckFile work = new CheckFile(options, configs, known, report, terminal);
        sum.begin();
        try (Progress progress =
                new Progress(terminal, "checked", found.sources().size())) {
            InOrder.each(found.sources(), work::check, outcome -> {
                sum.add(outcome);
                progress.step();
            });
        }
        settings(configs, options, sum);
        known.problems().forEach(sum::problem);
        sum.gone(known.ofMissingFiles());
        if (sum.isEmpty()) {
            sum.problem(
                    String.join(", ", options.paths())
                            + ": no .portrait file, and no Markdown file with a ```portrait block; name a file outright to read it as a prompt");
        }
        if (options.writeBaseline().isPresent()) {
            sum.writeBaseline(options.writeBaseline().get());
        }
        Totals totals = sum.end();
        return status(options, totals, sum.isChanged());
    }

    /** Settings that cannot hold are findings in the files of settings that were read. */
    private static void settings(Configs configs, CheckOptions options, CheckSum sum) {
        Map<Path, List<ConfigProblem>> files = new TreeMap<>();
        for (ConfigProblem problem : configs.problems()) {
            Levels levels = options.selection().of(Levels.DEFAULT);
            if (levels.of(Settings.FAULT) != Level.OFF) {
                files.computeIfAbsent(problem.file(), any -> new ArrayList<>()).add(problem);
            }
        }
        Path here = Path.of("").toAbsolutePath();
        files.forEach((file, problems) -> sum.add(new Checked(
                (file.startsWith(here) ? here.relativize(file) : file).toString(),
                problems.getFirst().source(),
                problems.stream().map(ConfigProblem::finding).toList())));
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

    private static Report report(CheckOptions options, Configs configs, Terminal terminal) {
        RulePages pages = pages(options, configs);
        return switch (options.format()) {
            case TEXT -> new FindingText(terminal);
            case JSON -> new JsonReport(pages);
            case JSONL -> new JsonLinesReport(pages);
            case SARIF -> new SarifReport(root(), pages, Version.current());
            case GITHUB -> new GithubReport(root());
            case GITLAB -> new GitlabReport(root());
            case JUNIT -> new JunitReport(options.threshold());
        };
    }

    private static RulePages pages(CheckOptions options, Configs configs) {
        return options.pages()
                .or(() -> configs.ofWorkingDirectory().pages())
                .map(RulePages::at)
                .orElseGet(RulePages::installed);
    }

    private static SourceRoot root() {
        return SourceRoot.around(Path.of(""));
    }
}
