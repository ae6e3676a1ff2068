package portrait.mention;

import portrait.syntax.TreePrinter;

/**
 * Prints a reading for people: each block as {@link TreePrinter} prints it, and below it what it speaks of. The same reading gives the same
 * lines on every machine.
 */
public final class ReadingPrinter {
    private ReadingPrinter() {}

    /** All blocks with their mentions. */
    public static String print(Reading reading) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < reading.blocks().size(); i++) {
            BlockReading block = reading.blocks().get(i);
            TreePrinter.print(block.block(), reading.tree().start(i), out);
            for (Mention mention : block.mentions()) {
                out.append("  > ").append(print(mention, block.block().text())).append('\n');
            }
        }
        return out.toString();
    }

    /** One mention of a block's text: its characters, what it is, and what it says, as in {@code "f/2.8" aperture f/2.8}. */
    public static String print(Mention mention, String text) {
        String said = MentionWords.of(mention, text);
        return TreePrinter.quote(mention.span().of(text)) + " " + said;
    }
}
