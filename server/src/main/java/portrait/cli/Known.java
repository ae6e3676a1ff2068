package portrait.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import portrait.lint.Finding;
import portrait.project.Baseline;
import portrait.project.BaselineIndex;
import portrait.project.Checked;
import portrait.text.json.JsonException;

/** The findings that are known already, from the baselines of the files that are checked. Threads may share it. */
final class Known {
    private final Optional<Path> chosen;
    private final Map<Path, BaselineIndex> read = new ConcurrentHashMap<>();
    private final Map<Path, String> problems = new ConcurrentHashMap<>();

    /**
     * Baselines.
     *
     * @param chosen the one that counts for all files, whatever settings say; absolute
     */
    Known(Optional<Path> chosen) {
        this.chosen = chosen;
    }

    /**
     * The findings of a file that are not known.
     *
     * @param findings those that are new
     * @param hidden how many were known
     * @param gone how many that were known are no longer found
     */
    record New(List<Finding> findings, int hidden, int gone) {}

    /**
     * Takes out of the findings of a file what is known.
     *
     * @param settings the baseline that the file's settings name
     */
    New of(Checked file, Optional<Path> settings) {
        Optional<Path> baseline = chosen.or(() -> settings);
        if (baseline.isEmpty()) {
            return new New(file.findings(), 0, 0);
        }
        String name = Baseline.name(baseline.get(), Path.of(file.path()));
        BaselineIndex.Outcome outcome = read.computeIfAbsent(baseline.get(), this::read)
                .apply(new Checked(name, file.source(), file.findings()));
        int gone = outcome.gone().stream().mapToInt(Baseline.Entry::count).sum();
        return new New(outcome.shown(), outcome.hidden(), gone);
    }

    /** How many findings are known of files that are no longer there. */
    int ofMissingFiles() {
        return read.entrySet().stream()
                .flatMap(each -> each.getValue().ofMissingFiles(name -> Baseline.exists(each.getKey(), name)).stream())
                .mapToInt(Baseline.Entry::count)
                .sum();
    }

    /** What is wrong with the baselines that were asked for, each with the way out. */
    List<String> problems() {
        return problems.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private BaselineIndex read(Path path) {
        try {
            return load(path).index();
        } catch (Failure e) {
            problems.put(path, Objects.requireNonNullElse(e.getMessage(), path.toString()));
            return Baseline.EMPTY.index();
        }
    }

    /**
     * Reads a baseline.
     *
     * @throws Failure where there is none
     */
    static Baseline load(Path path) throws Failure {
        try {
            return Baseline.read(Files.readString(path));
        } catch (java.nio.file.NoSuchFileException e) {
            throw new Failure(path + ": there is no such baseline; write it with --write-baseline");
        } catch (IOException e) {
            throw new Failure(path + ": " + Sources.reason(e));
        } catch (JsonException e) {
            throw new Failure(path + ": is no baseline (" + e.getMessage() + "); write it again with --write-baseline");
        }
    }
}
