package portrait.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import portrait.mention.Reading;
import portrait.mention.ReadingPrinter;

/** Prints how a text is read: its blocks, statements and tokens, and what it speaks of. */
final class TreeCommand implements Command {
    @Override
    public String name() {
        return "tree";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "Print how a prompt is read: its syntax tree, and the terms and quantities found in it.",
                        "A debugging aid; the form of the output may change.")
                .addPositional(Options.paths());
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Failure {
        for (String name : Inputs.find(Options.paths(arguments))) {
            Input input = Inputs.read(name, terminal);
            terminal.out().println(terminal.styled(Terminal.Style.BOLD, input.path()));
            terminal.out().print(ReadingPrinter.print(Reading.of(input.source())));
        }
        return CLEAN;
    }
}
