package portrait.project;

import java.nio.file.Path;
import portrait.lint.Finding;
import portrait.text.SourceText;

/**
 * A setting that cannot hold.
 *
 * @param file the file of settings, absolute
 * @param source its text; empty where it cannot be read
 * @param finding of {@code syntax/config}
 */
public record ConfigProblem(Path file, SourceText source, Finding finding) {}
