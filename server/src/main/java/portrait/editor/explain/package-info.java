/**
 * What a word or a number of a prompt means, computed in its scene.
 *
 * <p>{@link portrait.editor.explain.Explainer} finds what stands at a place, or in a few words, and answers with an {@link
 * portrait.editor.explain.Explanation}: plain data, which {@link portrait.editor.explain.Notation} prints as text, Markdown or JSON. Each
 * kind of term and quantity has a class of its own here, named {@code …Explanation}, that fills a {@link portrait.editor.explain.Draft}.
 *
 * <p><b>The scene behind a number.</b> {@code 85mm} alone says little. {@link portrait.editor.explain.Said} gathers what the text states
 * around it, {@link portrait.editor.explain.Shot} completes that to a shot that can be computed, and every value made up for the purpose
 * carries the sentence that says so: it appears among the explanation's assumptions as soon as a figure uses it.
 *
 * <p><b>Rounding.</b> Texts never show more precision than prompts have, two digits as a rule; see {@link
 * portrait.editor.explain.Rounded}. The values beside them are not rounded.
 *
 * <p><b>Perspective.</b> No text here says that a focal length compresses, flattens or distorts: the distance does, and the lens crops.
 */
@NullMarked
package portrait.editor.explain;

import org.jspecify.annotations.NullMarked;
