package portrait.cli;

import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code portrait}. */
public final class Main {
    /** The commands, in the order of the help. */
    private static final List<Command> COMMANDS = List.of(
            new CheckCommand(),
            new RenderCommand(),
            new RulesCommand(),
            new ExplainCommand(),
            new OpticsCommand(),
            new KelvinCommand(),
            new TermsCommand(),
            new ConfigCommand(),
            new ModelsCommand(),
            new TreeCommand());

    private Main() {}

    /** Runs one command and ends the process with its status. */
    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        int status = run(terminal, args);
        terminal.out().flush();
        System.exit(status);
    }

    /** Runs one command; the result is its exit status. */
    static int run(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(spec());
        for (Command command : COMMANDS) {
            line.addSubcommand(command.name(), command.spec());
        }
        line.addSubcommand(Train.NAME, Train.spec());
        try {
            return dispatch(line, line.parseArgs(args), terminal);
        } catch (ParameterException e) {
            String command = e.getCommandLine().getCommandSpec().qualifiedName();
            return fail(terminal, text(e) + ". See '" + command + " --help'");
        } catch (Failure e) {
            return fail(terminal, text(e));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return fail(terminal, Fault.describe(e));
        } catch (OutOfMemoryError e) {
            return fail(terminal, "not enough memory for this; work on fewer or smaller files at a time");
        }
    }

    private static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("portrait").version("portrait " + Version.current());
        spec.usageMessage()
                .description(
                        "Tools for photographic prompts: describe a set-up that could be measured with a real camera,",
                        "not the look of a finished photograph.")
                .commandListHeading("%nCommands:%n")
                .optionListHeading("%nOptions:%n")
                .synopsisSubcommandLabel("COMMAND")
                .width(100)
                .footer(
                        "",
                        "Examples:",
                        "  portrait check prompts/                    what is vague, contradictory or impossible",
                        "  portrait render --for sdxl my.portrait     the prompt as that model wants it",
                        "  pbpaste | portrait check -                 checks what you just copied");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this text; 'portrait COMMAND --help' tells more.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version.")
                .build());
        return spec;
    }

    private static int dispatch(CommandLine line, ParseResult result, Terminal terminal) throws Failure {
        ParseResult chosen = result.hasSubcommand() ? result.subcommand() : result;
        CommandLine command = chosen.commandSpec().commandLine();
        Ansi ansi = terminal.color() ? Ansi.ON : Ansi.OFF;
        if (result.isVersionHelpRequested()) {
            line.printVersionHelp(terminal.out(), ansi);
            return Command.CLEAN;
        }
        if (chosen.isUsageHelpRequested() || !result.hasSubcommand()) {
            command.usage(terminal.out(), ansi);
            return Command.CLEAN;
        }
        if (chosen.commandSpec().name().equals(Train.NAME)) {
            return Train.run(chosen, terminal);
        }
        for (Command known : COMMANDS) {
            if (known.name().equals(chosen.commandSpec().name())) {
                return known.run(chosen, terminal);
            }
        }
        throw new IllegalStateException("no command " + chosen.commandSpec().name());
    }

    private static String text(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString());
    }

    private static int fail(Terminal terminal, String message) {
        terminal.out().flush();
        terminal.err().println("portrait: " + message);
        return Command.FAILED;
    }
}
