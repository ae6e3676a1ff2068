package portrait.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import portrait.lint.Finding;
import portrait.lint.Level;
import portrait.lint.Levels;
import portrait.lint.Linter;
import portrait.mention.Reading;
import portrait.scene.Scene;

/** Says what is vague, contradictory or impossible in prompts. */
final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "Say what is vague, contradictory, physically impossible or unsupported in prompts.")
                .addPositional(Options.paths())
                .addOption(Options.format())
                .addOption(OptionSpec.builder("--fail-on")
                        .paramLabel("LEVEL")
                        .type(String.class)
                        .defaultValue("warning")
                        .description(
                                "The quietest level that makes the exit status 1: error, warning (the default), information, hint, or never.")
                        .build());
        spec.usageMessage()
                .exitCodeList(java.util.Map.of(
                        "0", "no finding at or over the threshold",
                        "1", "findings at or over the threshold",
                        "2", "bad usage, or a file that cannot be read"));
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Failure {
        Options.Format format = Options.format(arguments);
        Level threshold = threshold(arguments);
        Inputs.Batch<Checked> batch = Inputs.each(Options.paths(arguments), terminal, "checked", CheckCommand::check);
        switch (format) {
            case TEXT -> FindingText.print(batch.results(), terminal);
            case JSON -> terminal.out().println(FindingJson.of(batch.results()));
        }
        if (batch.failed()) {
            return FAILED;
        }
        boolean over = threshold != Level.OFF
                && batch.results().stream()
                        .flatMap(checked -> checked.findings().stream())
                        .anyMatch(finding -> finding.level().compareTo(threshold) >= 0);
        return over ? FINDINGS : CLEAN;
    }

    /** A text and what was found in it. */
    record Checked(Input input, List<Finding> findings) {}

    private static Checked check(Input input) {
        return new Checked(input, Linter.of(Levels.DEFAULT).check(Scene.of(Reading.of(input.source()))));
    }

    /** {@link Level#OFF} for never. */
    private static Level threshold(ParseResult arguments) throws Failure {
        String name = arguments.matchedOptionValue("--fail-on", "warning").toLowerCase(Locale.ROOT);
        if (name.equals("never")) {
            return Level.OFF;
        }
        return Level.ofId(name)
                .filter(level -> level != Level.OFF)
                .orElseThrow(() ->
                        new Failure("--fail-on is error, warning, information, hint or never, not '" + name + "'"));
    }
}
