/**
 * JSON with places. One reader serves the prompts that people paste (one in five is JSON, and often slightly broken) and
 * our own data files: it never fails, it says what it forgave, and each value knows where it stands.
 */
@NullMarked
package portrait.text.json;

import org.jspecify.annotations.NullMarked;
