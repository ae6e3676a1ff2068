package portrait.cli.report;

import java.util.List;
import portrait.lint.Finding;
import portrait.text.SourceText;

/**
 * A file and what was found in it.
 *
 * @param path how the user knows it; {@code -} for standard input
 * @param source the whole file
 * @param findings by place, as offsets in the file
 */
public record Checked(String path, SourceText source, List<Finding> findings) {
    public Checked {
        findings = List.copyOf(findings);
    }
}
