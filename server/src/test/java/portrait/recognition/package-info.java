/** How well the recogniser reads real prompts, measured against labels that were set by hand. */
@NullMarked
package portrait.recognition;

import org.jspecify.annotations.NullMarked;
