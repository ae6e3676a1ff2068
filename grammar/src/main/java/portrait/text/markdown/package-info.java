/** Markdown, as far as prompts stand in it: fenced code blocks with the places of what is inside. */
@NullMarked
package portrait.text.markdown;

import org.jspecify.annotations.NullMarked;
