package portrait.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command, one file. Commands are described with picocli's builders rather than its annotations: reading those takes reflection and
 * proxies, and twice the time that the rest of the start takes.
 */
interface Command {
    /** Nothing to complain about. */
    int CLEAN = 0;

    /** Findings at or over the threshold. */
    int FINDINGS = 1;

    /** Bad usage, or a file that cannot be read. */
    int FAILED = 2;

    String name();

    /** The command's options and help. */
    CommandSpec spec();

    /**
     * Runs the command; the result is its exit status.
     *
     * @throws Failure with what to tell the user
     */
    int run(ParseResult arguments, Terminal terminal) throws Failure;
}
