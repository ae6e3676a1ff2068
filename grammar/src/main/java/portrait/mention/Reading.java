package portrait.mention;

import java.util.ArrayList;
import java.util.List;
import portrait.syntax.Block;
import portrait.syntax.Parser;
import portrait.syntax.SyntaxTree;
import portrait.text.SourceText;
import portrait.text.TextEdit;
import portrait.vocabulary.Vocabulary;

/** A file as it was read: its tree, and the mentions of each block. Immutable; blocks are shared between the readings before and after an edit. */
public final class Reading {
    private final Vocabulary vocabulary;
    private final SyntaxTree tree;
    private final List<BlockReading> blocks;

    private Reading(Vocabulary vocabulary, SyntaxTree tree, List<BlockReading> blocks) {
        this.vocabulary = vocabulary;
        this.tree = tree;
        this.blocks = List.copyOf(blocks);
    }

    /** Reads a text with the vocabulary that comes with Portrait. */
    public static Reading of(SourceText source) {
        return of(source, Vocabulary.standard());
    }

    /** Reads a text. */
    public static Reading of(SourceText source, Vocabulary vocabulary) {
        SyntaxTree tree = parse(source, vocabulary);
        return new Reading(
                vocabulary,
                tree,
                tree.blocks().stream()
                        .map(block -> BlockReading.of(block, vocabulary))
                        .toList());
    }

    /** The tree alone: for those who want the lines of a file and not what they mention. */
    public static SyntaxTree parse(SourceText source, Vocabulary vocabulary) {
        return Parser.parse(source, new VocabularyNames(vocabulary));
    }

    /** The reading after an edit: equal to a new one, at the cost of the changed blocks. */
    public Reading after(TextEdit edit) {
        SyntaxTree changed = Parser.reparse(tree, edit, new VocabularyNames(vocabulary));
        List<Block> now = changed.blocks();
        int head = 0;
        while (head < now.size()
                && head < blocks.size()
                && now.get(head).equals(blocks.get(head).block())) {
            head++;
        }
        int tail = 0;
        while (tail < now.size() - head
                && tail < blocks.size() - head
                && now.get(now.size() - 1 - tail)
                        .equals(blocks.get(blocks.size() - 1 - tail).block())) {
            tail++;
        }
        List<BlockReading> readings = new ArrayList<>(blocks.subList(0, head));
        for (Block block : now.subList(head, now.size() - tail)) {
            readings.add(BlockReading.of(block, vocabulary));
        }
        readings.addAll(blocks.subList(blocks.size() - tail, blocks.size()));
        return new Reading(vocabulary, changed, readings);
    }

    public SyntaxTree tree() {
        return tree;
    }

    public SourceText source() {
        return tree.source();
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The blocks in order, one for each block of the tree. */
    public List<BlockReading> blocks() {
        return blocks;
    }
}
