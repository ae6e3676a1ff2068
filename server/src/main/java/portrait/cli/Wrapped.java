package portrait.cli;

/** Lines of text that fit a terminal. */
final class Wrapped {
    private static final int WIDTH = 100;

    private Wrapped() {}

    /** Appends the words behind a label, broken at spaces; further lines are indented as deep as the label. */
    static void append(StringBuilder out, String label, String words) {
        String indent = " ".repeat(label.length());
        StringBuilder line = new StringBuilder(label);
        boolean empty = true;
        for (String word : words.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line.setLength(0);
                line.append(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.append(line).append('\n');
    }
}
