package portrait.vocabulary;

import java.util.Locale;
import java.util.Optional;

/** What a stretch of text is about. An alias that is an everyday word counts only where its topic is spoken of. */
public enum Topic {
    CAMERA,
    LIGHT,
    BACKGROUND,
    COLOR,
    SKIN,
    SUBJECT,
    POSE;

    private final Optional<Topic> found = Optional.of(this);
    private final String id = name().toLowerCase(Locale.ROOT);

    /** The name in data files. */
    public String id() {
        return id;
    }

    /** The topic of that name in data files, or of the section of that name. */
    public static Optional<Topic> ofId(String id) {
        for (Topic topic : values()) {
            if (topic.id.equals(id)) {
                return topic.found;
            }
        }
        return Optional.empty();
    }
}
