package portrait.project;

import java.util.List;
import portrait.lint.Finding;
import portrait.text.SourceText;

/**
 * A file of the project and what was found in it.
 *
 * @param path from the folder of the baseline, with slashes: {@link Baseline#name}
 * @param findings by place
 */
public record Checked(String path, SourceText source, List<Finding> findings) {
    public Checked {
        findings = List.copyOf(findings);
    }
}
