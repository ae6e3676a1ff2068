/**
 * What a file means. {@link portrait.scene.Scene} is a fold over the blocks of a {@link portrait.mention.Reading}: the facts that could
 * be measured at a real set-up, each with the place that says so. Several statements of one fact are all kept; which of them
 * contradict each other is for the lint rules to say, and how to speak of them for the renderers.
 */
@NullMarked
package portrait.scene;

import org.jspecify.annotations.NullMarked;
