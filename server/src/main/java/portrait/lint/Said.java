package portrait.lint;

import portrait.scene.Passage;
import portrait.text.Span;

/**
 * A phrase of a {@link WordList}, said of the picture.
 *
 * @param span where, as offsets in the file
 * @param passage the statement it stands in
 * @param value the part of the statement
 */
public record Said(Span span, Passage passage, Passage.Value value) {}
