package portrait.render.brief;

import portrait.text.Span;

/**
 * A parameter that something in a file asks for, by whatever name, before the model has judged it.
 *
 * @param id of the setting; empty for a flag that no model's data know
 * @param written the flag or key as the author wrote it
 * @param value its value in words
 * @param span where it stands
 * @param origin who asks
 */
record Setting(String id, String written, String value, Span span, Origin origin) {
    /** Who asks; of two that ask, the first of this list is heard. */
    enum Origin {
        MODEL_SECTION,
        FLAG,
        FIELD,
        FRONT_MATTER,
        OPTION,
        PROSE
    }
}
