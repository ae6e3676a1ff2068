package portrait.cli.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import portrait.lint.Level;

/**
 * What a run came to.
 *
 * @param files the number of files that were checked
 * @param levels the number of findings by level; none for a level without any
 * @param fixable the number of findings that a safe fix would mend
 * @param mended the number of fixes that were made
 * @param known the number of findings that a baseline hides
 * @param gone the number of findings that a baseline knows and that are no longer found
 * @param problems what could not be checked, and why
 */
public record Totals(
        int files, Map<Level, Integer> levels, int fixable, int mended, int known, int gone, List<String> problems) {
    public Totals {
        levels = levels.isEmpty() ? Map.of() : new EnumMap<>(levels);
        problems = List.copyOf(problems);
    }

    /** The number of findings at a level. */
    public int of(Level level) {
        return levels.getOrDefault(level, 0);
    }

    /** The number of findings at a level or above it. */
    public int atLeast(Level level) {
        int sum = 0;
        for (Map.Entry<Level, Integer> entry : levels.entrySet()) {
            sum += entry.getKey().compareTo(level) >= 0 ? entry.getValue() : 0;
        }
        return sum;
    }
}
