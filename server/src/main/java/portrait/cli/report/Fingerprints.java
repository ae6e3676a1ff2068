package portrait.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portrait.lint.Finding;
import portrait.project.Checked;
import portrait.project.Fingerprint;

/** Names for the findings of a file that stay when lines move: equal findings are counted. */
final class Fingerprints {
    private Fingerprints() {}

    /** The names, in the order of the findings; no two the same. */
    static List<String> of(Checked file) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Finding finding : file.findings()) {
            String name = Fingerprint.of(finding, file.source());
            names.add(name + ":" + seen.merge(name, 1, Integer::sum));
        }
        return List.copyOf(names);
    }
}
