package portrait.mention;

import portrait.text.Span;
import portrait.vocabulary.Alias;
import portrait.vocabulary.Term;

/** Something that a text speaks of. The span counts from the start of the block. */
public sealed interface Mention
        permits Mention.Named, Mention.Direction, Mention.Negation, Mention.Link, Quantity, Form {
    Span span();

    /** A term of the vocabulary. */
    record Named(Span span, Term term, Alias alias) implements Mention {}

    /** Where something is, seen from the camera. */
    record Direction(Span span, Side side) implements Mention {}

    /**
     * A word that excludes: {@code no}, {@code without}, {@code avoid}.
     *
     * @param scope what it excludes, up to the end of its clause
     */
    record Negation(Span span, Span scope) implements Mention {}

    /** An address on the web, or a Markdown link with its text. */
    record Link(Span span) implements Mention {}
}
