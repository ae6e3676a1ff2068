package portrait.scene;

/** What a length in metres tells. */
enum LengthUse {
    /** How far the subject is from the camera. */
    SUBJECT,
    /** How far the background is from the camera. */
    BACKGROUND,
    /** How far the background is behind the subject. */
    BEHIND_SUBJECT,
    /** How large a source of light is. */
    LIGHT_SIZE,
    /** How far a source of light is from the subject. */
    LIGHT_DISTANCE,
    /** Anything else: the size of a thing, a height. */
    OTHER
}
