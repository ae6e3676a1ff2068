/** Findings as programs want them, one format a file. */
@NullMarked
package portrait.cli.report;

import org.jspecify.annotations.NullMarked;
