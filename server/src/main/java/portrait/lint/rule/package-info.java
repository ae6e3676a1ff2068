/** The rules, one a class: its metadata first, then its question. */
@NullMarked
package portrait.lint.rule;

import org.jspecify.annotations.NullMarked;
