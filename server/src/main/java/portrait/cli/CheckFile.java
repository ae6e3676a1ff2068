package portrait.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import portrait.cli.report.Report;
import portrait.lint.Finding;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Linter;
import portrait.lint.Settings;
import portrait.project.Baseline;
import portrait.project.Checked;
import portrait.project.Config;
import portrait.project.Configs;

/** What {@code portrait check} does with one file. It may be asked for several files at once. */
final class CheckFile {
    private static final String STDIN = "-";

    private final CheckOptions options;
    private final Configs configs;
    private final Known known;
    private final Report report;
    private final Terminal terminal;
    private final Map<Config, Linter> linters = new ConcurrentHashMap<>();

    CheckFile(CheckOptions options, Configs configs, Known known, Report report, Terminal terminal) {
        this.options = options;
        this.configs = configs;
        this.known = known;
        this.report = report;
        this.terminal = terminal;
    }

    /**
     * What came of a file.
     *
     * @param report the file in the report
     * @param text what goes to standard output besides: a diff, or the mended text of standard input
     * @param levels the number of findings by level
     * @param fixable the number of findings that a safe fix would mend
     * @param mended the number of fixes that were made, or would be
     * @param known the number of findings that were known
     * @param gone the number of findings that were known and are no longer found
     * @param baseline the findings as the baseline that is being written names them
     * @param problems why something could not be done
     * @param checked whether there was a prompt in it
     */
    record Outcome(
            String report,
            String text,
            Map<Level, Integer> levels,
            int fixable,
            int mended,
            int known,
            int gone,
            Optional<Listed> baseline,
            List<String> problems,
            boolean checked) {}

    /** The entries of a file in the baseline that is being written. */
    record Listed(String name, Baseline entries) {}

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
            Config config = path.equals(STDIN) ? configs.ofWorkingDirectory() : configs.of(Path.of(path));
            return document.prompts().isEmpty() ? nothing(List.of()) : check(document, stdin, config);
        } catch (Failure e) {
            return nothing(List.of(Objects.requireNonNullElse(e.getMessage(), path)));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return nothing(List.of(path + ": " + Fault.describe(e)));
        }
    }

    private static Outcome nothing(List<String> problems) {
        return new Outcome("", "", Map.of(), 0, 0, 0, 0, Optional.empty(), problems, false);
    }

    private Outcome check(Document read, boolean stdin, Config config) throws Failure {
        Fixer.Fixed fixed = options.fixes().isEmpty()
                ? new Fixer.Fixed(read, 0)
                : Fixer.fix(read, options.fixes(), each -> unknown(each, config).findings());
        Document document = fixed.document();
        String after = document.source().text();
        if (options.diff()) {
            String diff = UnifiedDiff.of(read.path(), read.source().text(), after);
            return new Outcome("", diff, Map.of(), 0, fixed.mended(), 0, 0, Optional.empty(), List.of(), true);
        }
        if (options.writes() && !stdin && fixed.mended() > 0) {
            SafeWrite.over(read, after);
        }
        Known.New found =
                options.writeBaseline().isPresent() ? new Known.New(List.of(), 0, 0) : unknown(document, config);
        return new Outcome(
                report.of(new Checked(document.path(), document.source(), found.findings())),
                options.writes() && stdin ? after : "",
                levels(found.findings()),
                Fixer.count(found.findings(), Set.of(FixSafety.SAFE)),
                fixed.mended(),
                found.hidden(),
                found.gone(),
                options.writeBaseline().map(file -> listed(file, document, config)),
                List.of(),
                true);
    }

    static Map<Level, Integer> levels(List<Finding> findings) {
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        findings.forEach(finding -> levels.merge(finding.level(), 1, Integer::sum));
        return levels;
    }

    private Listed listed(Path baseline, Document document, Config config) {
        String name = Baseline.name(baseline, Path.of(document.path()));
        Checked checked = new Checked(name, document.source(), findings(document, config));
        return new Listed(name, Baseline.of(List.of(checked)));
    }

    /** What no baseline knows; what standard input holds without a name is always new. */
    private Known.New unknown(Document document, Config config) {
        List<Finding> findings = findings(document, config);
        if (document.path().equals(STDIN)) {
            return new Known.New(findings, 0, 0);
        }
        return known.of(new Checked(document.path(), document.source(), findings), config.baseline());
    }

    private List<Finding> findings(Document document, Config config) {
        Linter linter = linters.computeIfAbsent(config, this::linter);
        return document.findings(prompt -> linter.check(Scenes.of(document.path(), prompt)));
    }

    private Linter linter(Config config) {
        if (options.selection().isAll() && options.targets().isEmpty()) {
            return config.linter();
        }
        Settings settings = config.settings();
        Settings chosen = settings.with(options.selection().of(settings.levels()));
        return Linter.of(options.targets().isEmpty() ? chosen : chosen.decidedFor(options.targets()));
    }
}
