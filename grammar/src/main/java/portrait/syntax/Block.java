package portrait.syntax;

import java.util.List;

/**
 * The unit of reuse between edits: whole lines that are read together. Two blocks are interchangeable where their text and the context
 * before them are the same.
 *
 * @param text the block's characters, line ends included
 * @param section where its statements stand
 * @param statements they tile the text
 * @param before what was known in front of it
 * @param after what is known behind it
 * @param reach how many characters from the block's start were looked at, one more where that was the end of the file
 */
public record Block(
        String text, Section section, List<Statement> statements, Context before, Context after, int reach) {
    /** Blocks are compared by identity: they are shared, large, and used as keys. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Whether two blocks read the same, wherever they came from. */
    public boolean sameAs(Block other) {
        return text.equals(other.text)
                && section.equals(other.section)
                && statements.equals(other.statements)
                && before.equals(other.before)
                && after.equals(other.after)
                && reach == other.reach;
    }
}
