package portrait.syntax;

import java.util.ArrayList;
import java.util.List;
import portrait.text.SourceText;
import portrait.text.TextEdit;

/**
 * Text to {@link SyntaxTree}: total, lossless, linear. {@link #reparse} gives the same tree as {@link #parse} of the edited text, and
 * reads only the blocks that the edit can have changed.
 */
public final class Parser {
    private Parser() {}

    public static SyntaxTree parse(SourceText source, Names names) {
        List<Block> blocks = new ArrayList<>();
        BlockReader reader = new BlockReader(source.text(), names);
        Context context = Context.START;
        for (int at = 0; at < source.length(); ) {
            Block block = reader.read(at, context);
            blocks.add(block);
            context = block.after();
            at += block.text().length();
        }
        return new SyntaxTree(source, blocks);
    }

    /**
     * The tree of the edited text. Blocks in front of the edit that did not look at the edited place are shared, and so are the blocks
     * behind it from the first one that starts where a new block ends, in the same context.
     */
    public static SyntaxTree reparse(SyntaxTree old, TextEdit edit, Names names) {
        SourceText source = old.source().apply(edit);
        List<Block> blocks = new ArrayList<>();
        int kept = 0;
        while (kept < old.blocks().size()
                && old.start(kept) + old.blocks().get(kept).reach()
                        <= edit.span().start()) {
            blocks.add(old.blocks().get(kept++));
        }
        BlockReader reader = new BlockReader(source.text(), names);
        Context context = blocks.isEmpty() ? Context.START : blocks.getLast().after();
        int at = kept < old.blocks().size() ? old.start(kept) : old.source().length();
        int grown = edit.replacement().length() - edit.span().length();
        int behindEdit = edit.span().start() + edit.replacement().length();
        int candidate = kept;
        while (at < source.length()) {
            while (candidate < old.blocks().size()
                    && (old.start(candidate) < edit.span().end() || old.start(candidate) + grown < at)) {
                candidate++;
            }
            boolean same = at >= behindEdit
                    && candidate < old.blocks().size()
                    && old.start(candidate) + grown == at
                    && old.blocks().get(candidate).before().equals(context);
            if (same) {
                blocks.addAll(old.blocks().subList(candidate, old.blocks().size()));
                break;
            }
            Block block = reader.read(at, context);
            blocks.add(block);
            context = block.after();
            at += block.text().length();
        }
        return new SyntaxTree(source, blocks);
    }
}
