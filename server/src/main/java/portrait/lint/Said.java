package portrait.lint;

import java.util.List;
import portrait.mention.Mention;
import portrait.scene.Passage;
import portrait.text.Span;

/**
 * A phrase of a {@link WordList}, said of the picture.
 *
 * @param span where, as offsets in the file
 * @param passage the statement it stands in
 * @param value the part of the statement
 */
public record Said(Span span, Passage passage, Passage.Value value) {
    private static final int REACH = 400;

    /** What the value mentions within 400 characters to each side, by place: negations, names and figures are no longer. */
    public List<Mention> mentionsAround() {
        Span whole = value.span();
        return value.within(
                new Span(Math.max(whole.start(), span.start() - REACH), Math.min(whole.end(), span.end() + REACH)));
    }
}
