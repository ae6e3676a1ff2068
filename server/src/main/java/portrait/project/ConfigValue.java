package portrait.project;

import java.util.List;
import java.util.Optional;

/**
 * A setting and where it comes from.
 *
 * @param key as it would be written on a line of its own: {@code lint."vague/quality-booster"}
 * @param texts the value: none, one or several
 * @param form how it is written in TOML
 * @param place where it is set; nothing for a default
 */
public record ConfigValue(String key, List<String> texts, Form form, Optional<Place> place) {
    /** How a value is written. */
    public enum Form {
        /** {@code true} or {@code false}. */
        FLAG,
        /** A text; where there is none the setting has no value. */
        TEXT,
        /** A level; where there is none, each rule has its own. */
        LEVEL,
        /** A list of texts. */
        LIST
    }

    public ConfigValue {
        texts = List.copyOf(texts);
    }

    /** The value in TOML; nothing where there is none. */
    public Optional<String> toml() {
        return switch (form) {
            case FLAG -> Optional.of(texts.getFirst());
            case TEXT, LEVEL -> texts.stream().findFirst().map(ConfigValue::quoted);
            case LIST ->
                Optional.of("["
                        + String.join(
                                ", ", texts.stream().map(ConfigValue::quoted).toList()) + "]");
        };
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
