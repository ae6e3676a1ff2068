package portrait.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import portrait.text.Nearest;

/** How findings are written down. */
enum CheckFormat {
    TEXT,
    JSON,
    JSONL,
    SARIF,
    GITHUB,
    GITLAB,
    JUNIT;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names with commas between. */
    static String ids() {
        return Arrays.stream(values()).map(CheckFormat::id).collect(Collectors.joining(", "));
    }

    /**
     * The format of a name.
     *
     * @throws Failure for another word, with the nearest name
     */
    static CheckFormat of(String name) throws Failure {
        for (CheckFormat format : values()) {
            if (format.id().equals(name.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        List<String> names = Arrays.stream(values()).map(CheckFormat::id).toList();
        String wayOut = Nearest.to(name, names)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse("it is one of " + ids());
        throw new Failure("--format: there is no '" + Excerpt.printable(name) + "'; " + wayOut);
    }
}
