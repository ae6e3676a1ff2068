/**
 * Image models as data: one JSON file each, read when it is first asked for. What a model is called, how it wants to be spoken to, which
 * parameters and sizes it takes, and the dated source of each fact. Adding a model is adding a file.
 */
@NullMarked
package portrait.model;

import org.jspecify.annotations.NullMarked;
