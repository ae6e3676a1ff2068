package portrait.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code portrait}. */
@Command(
        name = "portrait",
        description = "Tools for photographic prompts.",
        version = "portrait 0.1.0-SNAPSHOT",
        mixinStandardHelpOptions = true,
        subcommands = Train.class)
public final class Main implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    private Main() {}

    /** Runs one command and ends the process with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
