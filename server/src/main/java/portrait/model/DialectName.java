package portrait.model;

/** The ways of speaking that a model's file may name. */
public enum DialectName {
    /** Natural prose. */
    SENTENCES,
    /** A short description, its parameters behind it as flags. */
    SHORT_FLAGS,
    /** Phrases between commas, with weights, and a second text for what must not be seen. */
    TAGS
}
