package portrait.lint;

import java.util.Locale;
import java.util.Optional;

/** How loudly a finding speaks; from silent to loud. */
public enum Level {
    /** The rule is not run. */
    OFF,
    /** Advice: shown on request. */
    HINT,
    INFORMATION,
    WARNING,
    /** The file cannot be rendered as meant. */
    ERROR;

    /** The name in settings and reports: {@code warning}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of that {@link #id()}. */
    public static Optional<Level> ofId(String id) {
        for (Level level : values()) {
            if (level.id().equals(id)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The quieter of two. */
    public Level min(Level other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
