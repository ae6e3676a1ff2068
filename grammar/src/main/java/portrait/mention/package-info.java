/**
 * What a text speaks of: {@link portrait.mention.Recogniser} finds terms, quantities, directions, variables and foreign forms in
 * one pass over the stretches of a statement. It reads prose and fields alike; a field's key only helps where the words alone leave a doubt.
 *
 * <p>{@link portrait.mention.Reading} holds the mentions of a whole file, block by block, so that an edit reads again only what
 * it changed.
 */
@NullMarked
package portrait.mention;

import org.jspecify.annotations.NullMarked;
