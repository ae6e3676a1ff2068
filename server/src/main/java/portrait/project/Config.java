package portrait.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import portrait.lint.Linter;
import portrait.lint.Settings;

/**
 * The settings that hold for a file. Files for which the same ones hold share one object: it may be a key by which what is made of it is
 * kept.
 */
public final class Config {
    private final Settings settings;
    private final Linter linter;
    private final Optional<Path> baseline;
    private final Optional<String> pages;
    private final boolean sentencePerLine;
    private final List<ConfigValue> values;
    private final List<Path> files;

    Config(
            Settings settings,
            Optional<Path> baseline,
            Optional<String> pages,
            boolean sentencePerLine,
            List<ConfigValue> values,
            List<Path> files) {
        this.settings = settings;
        this.linter = Linter.of(settings);
        this.baseline = baseline;
        this.pages = pages;
        this.sentencePerLine = sentencePerLine;
        this.values = List.copyOf(values);
        this.files = List.copyOf(files);
    }

    /** What rules are to know. */
    public Settings settings() {
        return settings;
    }

    /** All rules in these settings. */
    public Linter linter() {
        return linter;
    }

    /** The file with the findings that are known already, absolute; whether it exists is not said. */
    public Optional<Path> baseline() {
        return baseline;
    }

    /** The address that pages of rules are published under, ending in a slash: {@code …/physics/unknown-lens.md} follows. */
    public Optional<String> pages() {
        return pages;
    }

    /** Whether the formatter gives each sentence of prose a line of its own. */
    public boolean sentencePerLine() {
        return sentencePerLine;
    }

    /** Every setting with its origin, in the order of the reference. */
    public List<ConfigValue> values() {
        return values;
    }

    /** The files of settings that were read for it, the nearest first. */
    public List<Path> files() {
        return files;
    }
}
