package portrait.project;

import java.util.List;
import portrait.lint.Finding;
import portrait.text.SourceText;

/**
 * A file of the project and what was found in it.
 *
 * @param path as whoever asks names the file; for a baseline {@link Baseline#name}
 * @param findings by place
 */
public record Checked(String path, SourceText source, List<Finding> findings) {
    public Checked {
        findings = List.copyOf(findings);
    }
}
