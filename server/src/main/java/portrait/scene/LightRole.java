package portrait.scene;

import java.util.Optional;

/** What a light does for the picture. */
public enum LightRole {
    KEY("key-light", "key"),
    FILL("fill-light", "fill"),
    RIM("rim-light", "rim"),
    HAIR("hair-light", "hair-light"),
    KICKER("kicker", "kicker"),
    BACK("back-light", "back"),
    BACKGROUND("background-light", "background-light"),
    PRACTICAL("practicals", "practical"),
    EYE("eye-light", "eye-light"),
    AMBIENT("ambient-light", "ambient");

    private final String termId;
    private final String keyId;

    LightRole(String termId, String keyId) {
        this.termId = termId;
        this.keyId = keyId;
    }

    /** The role that a term of the vocabulary names. */
    public static Optional<LightRole> ofTerm(String id) {
        for (LightRole role : values()) {
            if (role.termId.equals(id)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** The role that a field names: {@code fill: white card}. */
    public static Optional<LightRole> ofKey(String id) {
        for (LightRole role : values()) {
            if (role.keyId.equals(id)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** The word for it in English prose: {@code key light}. */
    public String label() {
        return switch (this) {
            case KEY -> "key light";
            case FILL -> "fill light";
            case RIM -> "rim light";
            case HAIR -> "hair light";
            case KICKER -> "kicker";
            case BACK -> "backlight";
            case BACKGROUND -> "background light";
            case PRACTICAL -> "practical";
            case EYE -> "eye light";
            case AMBIENT -> "ambient light";
        };
    }
}
