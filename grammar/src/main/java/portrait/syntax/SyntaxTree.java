package portrait.syntax;

import java.util.Arrays;
import java.util.List;
import portrait.text.SourceText;
import portrait.text.Span;

/** A text and its blocks, end to end. */
public final class SyntaxTree {
    private final SourceText source;
    private final List<Block> blocks;
    private final int[] starts;

    SyntaxTree(SourceText source, List<Block> blocks) {
        this.source = source;
        this.blocks = List.copyOf(blocks);
        this.starts = new int[blocks.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += blocks.get(i).text().length();
        }
    }

    public SourceText source() {
        return source;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The offset of a block in the text. */
    public int start(int block) {
        return starts[block];
    }

    /** The index of the block that holds {@code offset}; the last one for the end of the text. The text must not be empty. */
    public int blockAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The text, put together from the tree's tokens. Always equal to the text that was parsed. */
    public String print() {
        StringBuilder out = new StringBuilder(source.length());
        for (Block block : blocks) {
            for (Statement statement : block.statements()) {
                for (Token token : statement.tokens()) {
                    Span span = token.span();
                    out.append(block.text(), span.start(), span.end());
                }
            }
        }
        return out.toString();
    }
}
