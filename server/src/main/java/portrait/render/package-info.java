/**
 * Renders a file for an image model: {@link portrait.render.Renderer} is the way in. A file's scene becomes a {@link
 * portrait.render.brief.Brief}, a dialect puts that into words, and the {@link portrait.render.Rendering} holds the text, the parameters,
 * a loss report with an entry for every fact that does not reach the model as written, and a map back to the file.
 */
@NullMarked
package portrait.render;

import org.jspecify.annotations.NullMarked;
