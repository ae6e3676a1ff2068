/**
 * The lossless syntax tree of a {@code .portrait} file.
 *
 * <p>{@link portrait.syntax.Parser} cuts a text into {@link portrait.syntax.Block}s (front matter, headings, JSON bodies, and the
 * lines between blank lines); a block holds {@link portrait.syntax.Statement}s, a statement {@link portrait.syntax.Token}s. On each level
 * the parts lie end to end, so that printing the tree gives back the file byte for byte. Spans inside a block count from the block's
 * start: an unchanged block can be shared between the trees before and after an edit, whatever moved in front of it.
 *
 * <p>The parser is total: any text gives a tree. What is wrong with a text is the lint rules' business.
 */
@NullMarked
package portrait.syntax;

import org.jspecify.annotations.NullMarked;
