package portrait.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import portrait.lint.Finding;

/**
 * A baseline by file, so that files can be checked one by one, in any order and on several threads.
 *
 * @param byPath the entries of each file, in their order
 */
public record BaselineIndex(Map<String, List<Baseline.Entry>> byPath) {
    /**
     * What is left of one file's findings.
     *
     * @param shown those that are new, in their order
     * @param hidden how many were known
     * @param gone what was known and occurs no longer, with the counts that are missing
     */
    public record Outcome(List<Finding> shown, int hidden, List<Baseline.Entry> gone) {}

    static BaselineIndex of(Baseline baseline) {
        Map<String, List<Baseline.Entry>> byPath = new TreeMap<>();
        baseline.entries()
                .forEach(entry -> byPath.computeIfAbsent(entry.path(), any -> new ArrayList<>())
                        .add(entry));
        return new BaselineIndex(byPath);
    }

    /** Takes the known findings of a file out; of equal ones, the first as often as they were counted. */
    public Outcome apply(Checked file) {
        Map<Key, Integer> left = new LinkedHashMap<>();
        byPath.getOrDefault(file.path(), List.of())
                .forEach(entry -> left.merge(Key.of(entry), entry.count(), Integer::sum));
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : file.findings()) {
            Key key = left.isEmpty() ? Key.NONE : Key.of(Baseline.one(file, finding));
            int known = left.getOrDefault(key, 0);
            if (known > 0) {
                left.put(key, known - 1);
            } else {
                shown.add(finding);
            }
        }
        List<Baseline.Entry> gone = new ArrayList<>();
        left.forEach((key, count) -> {
            if (count > 0) {
                gone.add(new Baseline.Entry(file.path(), key.rule(), key.fingerprint(), count));
            }
        });
        return new Outcome(List.copyOf(shown), file.findings().size() - shown.size(), List.copyOf(gone));
    }

    /** What is known of files that are no longer there. */
    public List<Baseline.Entry> ofMissingFiles(Predicate<String> exists) {
        return byPath.entrySet().stream()
                .filter(file -> !exists.test(file.getKey()))
                .flatMap(file -> file.getValue().stream())
                .toList();
    }

    private record Key(String rule, String fingerprint) {
        static final Key NONE = new Key("", "");

        static Key of(Baseline.Entry entry) {
            return new Key(entry.rule(), entry.fingerprint());
        }
    }
}
