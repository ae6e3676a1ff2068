package portrait.model;

import java.util.Locale;

/** The ways of speaking that a model's file may name. */
public enum DialectName {
    /** Natural prose. */
    SENTENCES,
    /** A short description, its parameters behind it as flags. */
    SHORT_FLAGS,
    /** Phrases between commas, with weights, and a second text for what must not be seen. */
    TAGS,
    /** A structured prompt, in the form that {@link Model#schema()} names. */
    JSON,
    /** The text beside a training picture. */
    CAPTION;

    /** In lower case with hyphens, as files and options have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
