package portrait.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The command {@code portrait}.
 *
 * <p>Commands are described with picocli's builders rather than its annotations: reading those takes reflection and
 * proxies, and twice the time that the rest of the start takes.
 */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its status. */
    public static void main(String[] args) {
        System.exit(command().execute(args));
    }

    static CommandLine command() {
        CommandSpec spec = CommandSpec.create().name("portrait").version("portrait 0.1.0-SNAPSHOT");
        spec.usageMessage().description("Tools for photographic prompts.");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this text.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version.")
                .build());
        spec.addSubcommand(Train.NAME, Train.spec());
        return new CommandLine(spec).setExecutionStrategy(Main::run);
    }

    private static int run(ParseResult result) {
        Integer help = CommandLine.executeHelpRequest(result);
        if (help != null) {
            return help;
        }
        if (result.hasSubcommand()) {
            return Train.run(result.subcommand());
        }
        result.commandSpec().commandLine().usage(System.out);
        return CommandLine.ExitCode.OK;
    }
}
