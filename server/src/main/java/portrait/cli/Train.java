package portrait.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Runs the commands of a script, one a line, in one process: the rehearsal from which the class archive of the packaged
 * program learns which classes the commands take. Words are separated by single spaces; there is no quoting.
 */
@Command(name = "train", hidden = true, description = "Run the command lines of a script in one process.")
final class Train implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "SCRIPT")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path script;

    @Override
    public Integer call() throws IOException {
        for (String line : Files.readAllLines(script)) {
            int status = spec.root().commandLine().execute(line.split(" ", -1));
            if (status != 0) {
                return status;
            }
        }
        return 0;
    }
}
