package portrait.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portrait.cli.report.Report;
import portrait.cli.report.Totals;
import portrait.lint.Level;
import portrait.project.Baseline;
import portrait.project.Checked;

/** Puts the files of a run together, one after the other, on one thread. */
final class CheckSum {
    private final Report report;
    private final CheckOptions options;
    private final PrintStream out;
    private final Terminal terminal;
    private final Map<Level, Integer> levels = new EnumMap<>(Level.class);
    private final List<String> problems = new ArrayList<>();
    private final List<Baseline.Entry> entries = new ArrayList<>();
    private final Set<String> listed = new HashSet<>();
    private int files;
    private int fixable;
    private int mended;
    private int known;
    private int gone;
    private boolean first = true;

    /**
     * Nothing yet.
     *
     * @param out where the report goes
     */
    CheckSum(Report report, CheckOptions options, PrintStream out, Terminal terminal) {
        this.report = report;
        this.options = options;
        this.out = out;
        this.terminal = terminal;
    }

    void begin() {
        out.print(options.diff() ? "" : report.begin());
    }

    void add(CheckFile.Outcome outcome) {
        print(outcome.report());
        terminal.out().print(outcome.text());
        outcome.levels().forEach((level, count) -> levels.merge(level, count, Integer::sum));
        outcome.problems().forEach(this::problem);
        outcome.baseline().ifPresent(file -> {
            listed.add(file.name());
            entries.addAll(file.entries().entries());
        });
        files += outcome.checked() ? 1 : 0;
        fixable += outcome.fixable();
        mended += outcome.mended();
        known += outcome.known();
        gone += outcome.gone();
    }

    /** Adds a file of settings. */
    void add(Checked settings) {
        if (!options.diff()) {
            print(report.of(settings));
            CheckFile.levels(settings.findings()).forEach((level, count) -> levels.merge(level, count, Integer::sum));
        }
    }

    private void print(String text) {
        if (!text.isEmpty()) {
            out.print(first ? "" : report.separator());
            out.print(text);
            first = false;
        }
    }

    void problem(String problem) {
        problems.add(problem);
        terminal.err().println("portrait: " + problem);
    }

    /** Whether there was nothing to check, without anything that would say why. */
    boolean isEmpty() {
        return files == 0 && problems.isEmpty();
    }

    /** Whether a fix was made, or would be. */
    boolean isChanged() {
        return mended > 0;
    }

    /** Writes down all findings as known; what the file knew of files that were not checked, and still exist, stays. */
    void writeBaseline(Path file) throws Failure {
        Baseline before = Files.exists(file) ? Known.load(file) : Baseline.EMPTY;
        Baseline after = before.updated(listed, entries, name -> Baseline.exists(file, name));
        try {
            Files.writeString(file, after.write());
        } catch (IOException e) {
            throw new Failure(file + ": cannot be written (" + e.getMessage() + ")");
        }
        int count = entries.stream().mapToInt(Baseline.Entry::count).sum();
        terminal.err()
                .println("portrait: " + file + " now knows " + count + " findings of the files that were checked");
    }

    /** Adds findings that a baseline knows of files that are no longer there. */
    void gone(int findings) {
        gone += findings;
    }

    Totals end() {
        Totals totals = new Totals(files, levels, fixable, mended, known, gone, problems);
        out.print(options.diff() ? "" : report.end(totals));
        out.flush();
        return totals;
    }
}
