/**
 * What photographers say: the {@link portrait.vocabulary.Term}s of the trade with their aliases, and the names of
 * {@link portrait.vocabulary.Key keys} and sections. All of it is data, one JSON file a category, in {@code
 * portrait/vocabulary/}; a new entry there is all that a new term needs.
 */
@NullMarked
package portrait.vocabulary;

import org.jspecify.annotations.NullMarked;
