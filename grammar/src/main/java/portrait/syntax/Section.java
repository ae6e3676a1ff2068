package portrait.syntax;

/** Where a statement stands. */
public sealed interface Section {
    /** The lines between the first {@code ---} and the next. */
    record FrontMatter() implements Section {}

    record Known(SectionName name) implements Section {}

    /** {@code ## When ⟨variable⟩ is ⟨option⟩} */
    record When(String variable, String option) implements Section {}

    /** {@code ## For ⟨model⟩} */
    record For(String model) implements Section {}

    /** A heading that the language does not know: rendered in its place. */
    record Unknown(String title) implements Section {}

    default boolean is(SectionName name) {
        return this instanceof Known known && known.name() == name;
    }
}
