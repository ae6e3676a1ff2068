/**
 * Files together: what {@code extends}, {@code use} and {@code @splice} make of several files is again one text, in which every line still
 * knows the file that it came from. Whoever reads a scene, lints or renders reads that text, and asks {@link
 * portrait.compose.Composition#origin} for the place to show.
 */
@NullMarked
package portrait.compose;

import org.jspecify.annotations.NullMarked;
