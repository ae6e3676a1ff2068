package portrait.lint;

import java.util.List;
import java.util.Optional;
import portrait.mention.Mention;
import portrait.scene.Passage;
import portrait.scene.Scene;
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

    /** The words at a span of the file, as part of the statement that they stand in. */
    public static Optional<Said> at(Scene scene, Span span) {
        return scene.passages().stream()
                .filter(passage -> passage.span().contains(span))
                .flatMap(passage -> passage.values().stream()
                        .filter(value -> value.span().contains(span))
                        .map(value -> new Said(span, passage, value)))
                .findFirst();
    }

    /** What the value mentions within 400 characters to each side, by place: negations, names and figures are no longer. */
    public List<Mention> mentionsAround() {
        Span whole = value.span();
        return value.within(
                new Span(Math.max(whole.start(), span.start() - REACH), Math.min(whole.end(), span.end() + REACH)));
    }
}
