/**
 * The files around a prompt: {@code portrait.toml}, which says how it is to be checked, and the baseline, which says what is known
 * already.
 *
 * <p>{@link portrait.project.Configs} finds and reads the settings that hold for a file, one reading a run. A broken setting is a {@link
 * portrait.project.ConfigProblem}; all others hold all the same. The TOML library is loaded only where there is a {@code portrait.toml}.
 */
@NullMarked
package portrait.project;

import org.jspecify.annotations.NullMarked;
