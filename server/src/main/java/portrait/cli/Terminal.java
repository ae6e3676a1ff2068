package portrait.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param in what {@code -} reads
 * @param out what was asked for; flushed at the end of a command
 * @param err what went wrong, and progress
 * @param color whether {@code out} shows colours
 * @param progress whether a person watches {@code err}
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean color, boolean progress) {
    /** What the starter script found out: Java itself cannot ask whether an output is a terminal. */
    private static final String OUT_IS_TERMINAL = "portrait.terminal.out";

    private static final String ERR_IS_TERMINAL = "portrait.terminal.err";

    /** The terminal of this process. {@code NO_COLOR} switches colours off, as everywhere. */
    static Terminal ofProcess() {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        String noColor = System.getenv("NO_COLOR");
        boolean colorWanted = noColor == null || noColor.isEmpty();
        return new Terminal(
                System.in,
                out,
                err,
                Boolean.getBoolean(OUT_IS_TERMINAL) && colorWanted,
                Boolean.getBoolean(ERR_IS_TERMINAL));
    }

    /** Text in an ANSI style, where colours are shown. */
    String styled(Style style, String text) {
        return color ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
    }

    /** How a piece of output looks on a terminal. */
    enum Style {
        BOLD("1"),
        DIM("2"),
        RED("1;31"),
        YELLOW("1;33"),
        CYAN("1;36"),
        GREEN("32");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }
}
