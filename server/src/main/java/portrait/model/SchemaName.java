package portrait.model;

/** The forms of structured prompt that a model's file may name. */
public enum SchemaName {
    /** Black Forest Labs' base schema: scene, subjects, style, colour palette, lighting, mood, background, composition, camera. */
    FLUX_2,
    /** Ideogram's caption: a high-level description, a style, a background and elements. */
    IDEOGRAM_4,
    /** The same facts under plain headings, for models that read JSON as language. */
    PLAIN
}
