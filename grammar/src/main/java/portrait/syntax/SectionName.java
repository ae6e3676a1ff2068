package portrait.syntax;

import java.util.Locale;
import java.util.Optional;

/** The sections that the language knows. */
public enum SectionName {
    PROMPT,
    SUBJECT,
    POSE,
    WARDROBE,
    CAMERA,
    LIGHT,
    BACKGROUND,
    COLOR,
    SKIN,
    MOOD,
    AVOID,
    REFERENCES,
    VARIABLES,
    /** Never rendered. */
    NOTES;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The name in data files: lower case. */
    public String id() {
        return id;
    }

    /** The section of that {@link #id()}. */
    public static Optional<SectionName> ofId(String id) {
        for (SectionName name : values()) {
            if (name.id.equals(id)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
