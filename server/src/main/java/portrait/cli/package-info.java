/** The command line: the only room that knows picocli. */
@NullMarked
package portrait.cli;

import org.jspecify.annotations.NullMarked;
