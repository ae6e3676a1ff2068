package portrait.lint;

import java.util.Locale;
import java.util.Optional;

/** What a portrait cannot be taken without deciding it. What a brief leaves open, the model decides. In the order of a brief. */
public enum Essential {
    SUBJECT,
    AGE,
    EXPRESSION,
    HANDS,
    WARDROBE,
    FRAMING,
    LENS,
    APERTURE,
    FOCUS,
    LIGHT_DIRECTION,
    LIGHT_SIZE,
    LIGHT_RATIO,
    KELVIN,
    CATCHLIGHT,
    BACKGROUND,
    BACKGROUND_DISTANCE,
    SKIN,
    EXCLUSIONS,
    ASPECT;

    /** The name in {@code checklist.json} and in reports: {@code light-direction}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The essential of that {@link #id()}. */
    static Optional<Essential> ofId(String id) {
        for (Essential essential : values()) {
            if (essential.id().equals(id)) {
                return Optional.of(essential);
            }
        }
        return Optional.empty();
    }

    /** What to call it: {@code light direction}. */
    public String label() {
        return Essentials.of(this).label();
    }

    /** What is to be stated: {@code the side and height of the key}. */
    public String asks() {
        return Essentials.of(this).asks();
    }

    /** What the model decides where nothing is stated. */
    public String improvised() {
        return Essentials.of(this).improvised();
    }
}
