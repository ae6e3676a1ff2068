package portrait.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * Runs the commands of a script, one a line, in one process: the rehearsal in which the class archive of the packaged
 * program learns which classes the commands take. Words are separated by single spaces; there is no quoting.
 */
final class Train {
    static final String NAME = "train";

    private Train() {}

    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().hidden(true).description("Run the command lines of a script in one process.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("SCRIPT")
                .arity("1")
                .type(Path.class)
                .build());
        return spec;
    }

    /** Zero, or the status of the first command that could not do its work; findings are no failure. */
    static int run(ParseResult arguments, Terminal terminal) {
        Path script = arguments.matchedPositionalValue(0, Path.of(""));
        for (String line : lines(script)) {
            int status = Main.run(terminal, line.split(" ", -1));
            if (status == Command.FAILED) {
                return status;
            }
        }
        return Command.CLEAN;
    }

    private static List<String> lines(Path script) {
        try {
            return Files.readAllLines(script);
        } catch (IOException e) {
            throw new UncheckedIOException(script + " cannot be read", e);
        }
    }
}
