package portrait.vocabulary;

import java.util.Locale;
import java.util.Optional;

/** The categories of terms: one data file each. */
public enum Category {
    BACKGROUNDS(Topic.BACKGROUND),
    BOKEH_EFFECTS(Topic.CAMERA),
    CAMERAS(Topic.CAMERA),
    COLOR_GRADE(Topic.COLOR),
    CONCEPTS(Topic.CAMERA),
    EXPRESSION_GAZE_POSE(Topic.SUBJECT),
    FILM_ARTIFACTS(Topic.COLOR),
    FILMS(Topic.COLOR),
    FRAMING(Topic.CAMERA),
    LENSES(Topic.CAMERA),
    LIGHT_SOURCES(Topic.LIGHT),
    LIGHTING_PATTERNS(Topic.LIGHT),
    MODIFIERS(Topic.LIGHT),
    SKIN_EYES_HAIR(Topic.SKIN);

    private final Topic topic;
    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Category(Topic topic) {
        this.topic = topic;
    }

    /** What one talks about with these terms. */
    public Topic topic() {
        return topic;
    }

    /** The name in data files and on the command line: {@code light-sources}. */
    public String id() {
        return id;
    }

    public static Optional<Category> ofId(String id) {
        for (Category category : values()) {
            if (category.id.equals(id)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
