/**
 * What CLIP, the text encoder of Stable Diffusion and its relatives, reads of a prompt: {@link portrait.model.clip.ClipTokenizer} counts its
 * tokens exactly, {@link portrait.model.clip.ClipPrompt} knows what interfaces do to a prompt first, and where their chunks of 75 break. The
 * vocabulary is read when somebody first asks.
 */
@NullMarked
package portrait.model.clip;

import org.jspecify.annotations.NullMarked;
