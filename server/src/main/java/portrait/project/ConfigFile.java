package portrait.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portrait.text.SourceText;

/**
 * One file of settings as it was read: what could be understood, and what could not.
 *
 * @param path absolute
 * @param root whether it asks to be the last one on the way up
 * @param bases what it starts from, in its order
 * @param baseline relative to its folder
 * @param pages an address that ends in a slash
 * @param general what holds for every file
 * @param overrides what holds for some, in its order
 */
record ConfigFile(
        Path path,
        SourceText source,
        boolean root,
        List<Stated<String>> bases,
        Optional<Stated<String>> baseline,
        Optional<Stated<String>> pages,
        ConfigPart general,
        List<PathSettings> overrides,
        List<ConfigProblem> problems) {
    /** Settings for files that match one of the patterns. */
    record PathSettings(List<Glob> files, ConfigPart part) {}

    /** The same without a baseline. */
    ConfigFile withoutBaseline() {
        return new ConfigFile(path, source, root, bases, Optional.empty(), pages, general, overrides, problems);
    }

    /** A file of which nothing holds. */
    static ConfigFile empty(Path path, ConfigProblem problem) {
        ConfigPart nothing = new ConfigPart(Map.of(), Optional.empty(), Map.of(), List.of(), Optional.empty());
        return new ConfigFile(
                path,
                problem.source(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                nothing,
                List.of(),
                List.of(problem));
    }
}
