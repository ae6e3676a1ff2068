package portrait.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.model.Models;
import portrait.text.Nearest;

/**
 * What the user asks of {@code portrait check}.
 *
 * @param paths files, directories, {@code -}
 * @param format how findings are written down
 * @param fixes the kinds of fixes to make; none to change nothing
 * @param diff whether fixes are only shown
 * @param selection the rules that are asked
 * @param threshold the quietest level that makes the exit status 1; {@link Level#OFF} for none
 * @param maxWarnings how many warnings are put up with
 * @param stdinName what standard input is called
 * @param targets the models that all files are for, whatever they say; none for what they say
 * @param baseline the file with the findings that are known already, absolute; otherwise that of the settings
 * @param writeBaseline where to write down all findings as known
 * @param pages the address of a hosted copy of the rules' pages
 * @param checklist whether to say what the prompts state of a portrait's essentials, in place of findings
 */
record CheckOptions(
        List<String> paths,
        CheckFormat format,
        Set<FixSafety> fixes,
        boolean diff,
        Selection selection,
        Level threshold,
        OptionalInt maxWarnings,
        Optional<String> stdinName,
        List<String> targets,
        Optional<Path> baseline,
        Optional<Path> writeBaseline,
        Optional<String> pages,
        boolean checklist) {

    static CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "Say what is vague, contradictory, physically impossible or unsupported in prompts.",
                        "",
                        "  portrait check                              everything below the current directory",
                        "  portrait check --fix prompts/               makes the fixes that no model can tell",
                        "  portrait check --format sarif > out.sarif   for code scanning",
                        "  pbpaste | portrait check -                  what was copied")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("PATH")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(
                                "Files, read whatever their ending; directories, searched for .portrait files and for ```portrait and ```prompt"
                                        + " blocks in Markdown; or - for standard input. Without any, the current directory.")
                        .build());
        reporting(spec);
        listing(spec);
        mending(spec);
        return Options.exits(
                spec,
                Map.of(
                        Command.CLEAN,
                        "nothing at or over the threshold; with --diff, nothing would change",
                        Command.FINDINGS,
                        "findings at or over the threshold; with --diff, something would change",
                        Command.FAILED,
                        "bad usage, or a file that cannot be read or written"));
    }

    private static void reporting(CommandSpec spec) {
        spec.addOption(option(
                "--format",
                "FORMAT",
                "How findings are written down: " + CheckFormat.ids() + ". It never changes the exit status."));
        spec.addOption(names("--select", "Asks these rules only: rules or groups, with commas between."));
        spec.addOption(names("--ignore", "Leaves these rules out: rules or groups. A rule counts before its group."));
        spec.addOption(
                option(
                        "--fail-on",
                        "LEVEL",
                        "The quietest level that makes the exit status 1: error, warning (the default), information, hint, or never."));
        spec.addOption(OptionSpec.builder("--max-warnings")
                .paramLabel("N")
                .type(Integer.class)
                .description("Puts up with so many warnings: the exit status is 1 for more, or for errors.")
                .build());
        spec.addOption(OptionSpec.builder("--target")
                .paramLabel("MODEL")
                .splitRegex(",")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("The models that the prompts are for, whatever files and settings say.")
                .build());
        spec.addOption(option(
                "--baseline",
                "FILE",
                "Leaves out the findings that this file knows, instead of the one that the settings name."));
        spec.addOption(
                option(
                        "--write-baseline",
                        "FILE",
                        "Writes down all findings as known, and reports none of them. Of files that were not checked, what the file knew stays."));
        spec.addOption(option(
                "--stdin-filename",
                "PATH",
                "What standard input is called in reports; its ending says whether it is Markdown."));
        spec.addOption(
                option(
                        "--rules-url",
                        "URL",
                        "Where the pages of the rules are hosted; without it, links lead to those that came with the program."));
    }

    private static void listing(CommandSpec spec) {
        spec.addOption(
                flag(
                        "--checklist",
                        "In place of findings, says which essentials of a portrait the prompts state, and what a model improvises of the others: subject,"
                                + " frame, lens, light direction, kelvins, background distance, skin, exclusions. As text or json."));
    }

    private static void mending(CommandSpec spec) {
        spec.addOption(flag(
                "--fix",
                "Makes the safe fixes, which change nothing of what any model is told, until there are none left. Of -, the mended text goes to"
                        + " standard output and the report to standard error."));
        spec.addOption(
                flag("--unsafe-fixes", "Makes those fixes too that change the prompt, and with it the picture."));
        spec.addOption(flag("--diff", "Shows what --fix would change, and writes nothing."));
    }

    private static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    private static OptionSpec names(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("RULE")
                .splitRegex(",")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(Boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    /**
     * Reads the arguments.
     *
     * @throws Failure for values that mean nothing, and options that exclude each other
     */
    static CheckOptions of(ParseResult arguments) throws Failure {
        List<String> paths = arguments.matchedPositionalValue(0, List.<String>of());
        CheckFormat format = CheckFormat.of(arguments.matchedOptionValue("--format", "text"));
        boolean diff = arguments.hasMatchedOption("--diff");
        if (diff && format != CheckFormat.TEXT) {
            throw new Failure("--diff prints a diff, and no report: leave out --diff or --format");
        }
        OptionalInt maxWarnings = maxWarnings(arguments);
        return new CheckOptions(
                paths.isEmpty() ? List.of(".") : paths,
                format,
                fixes(arguments, diff),
                diff,
                Selection.of(
                        arguments.matchedOptionValue("--select", List.<String>of()),
                        arguments.matchedOptionValue("--ignore", List.<String>of())),
                threshold(arguments, maxWarnings),
                maxWarnings,
                text(arguments, "--stdin-filename"),
                targets(arguments.matchedOptionValue("--target", List.<String>of())),
                path(arguments, "--baseline"),
                path(arguments, "--write-baseline"),
                text(arguments, "--rules-url"),
                checklist(arguments, format));
    }

    private static boolean checklist(ParseResult arguments, CheckFormat format) throws Failure {
        boolean checklist = arguments.hasMatchedOption("--checklist");
        if (checklist && format != CheckFormat.TEXT && format != CheckFormat.JSON) {
            throw new Failure("--checklist is printed as text or json, not as " + format.id());
        }
        for (String other : List.of("--fix", "--unsafe-fixes", "--diff", "--write-baseline")) {
            if (checklist && arguments.hasMatchedOption(other)) {
                throw new Failure("--checklist finds and mends nothing: leave out --checklist or " + other);
            }
        }
        return checklist;
    }

    private static Optional<String> text(ParseResult arguments, String option) {
        return Optional.ofNullable(arguments.<String>matchedOptionValue(option, null));
    }

    private static Optional<Path> path(ParseResult arguments, String option) throws Failure {
        try {
            return text(arguments, option)
                    .map(name -> Path.of(name).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw new Failure(
                    option + ": '" + Excerpt.printable(e.getInput()) + "' is not a path (" + e.getReason() + ")");
        }
    }

    private static List<String> targets(List<String> names) throws Failure {
        List<String> targets = new ArrayList<>();
        for (String name : names.stream().map(String::strip).toList()) {
            if (!Models.standard().knows(name)) {
                List<String> nearest = Models.standard().nearest(name);
                throw new Failure("--target: no model '" + Excerpt.printable(name) + "' is known; "
                        + (nearest.isEmpty()
                                ? "the models are "
                                        + String.join(", ", Models.standard().ids())
                                : "did you mean " + String.join(" or ", nearest) + "?"));
            }
            targets.add(name);
        }
        return List.copyOf(targets);
    }

    private static Set<FixSafety> fixes(ParseResult arguments, boolean diff) {
        if (arguments.hasMatchedOption("--unsafe-fixes")) {
            return Set.of(FixSafety.SAFE, FixSafety.UNSAFE);
        }
        return diff || arguments.hasMatchedOption("--fix") ? Set.of(FixSafety.SAFE) : Set.of();
    }

    private static OptionalInt maxWarnings(ParseResult arguments) throws Failure {
        if (!arguments.hasMatchedOption("--max-warnings")) {
            return OptionalInt.empty();
        }
        int most = arguments.matchedOptionValue("--max-warnings", 0);
        if (most < 0) {
            throw new Failure("--max-warnings is 0 or more, not " + most);
        }
        return OptionalInt.of(most);
    }

    /** Whoever puts up with some warnings does not fail on the first one. */
    private static Level threshold(ParseResult arguments, OptionalInt maxWarnings) throws Failure {
        String usual = maxWarnings.isPresent() ? "error" : "warning";
        String name = arguments.matchedOptionValue("--fail-on", usual).toLowerCase(Locale.ROOT);
        if (name.equals("never")) {
            return Level.OFF;
        }
        Optional<Level> level = Level.ofId(name).filter(each -> each != Level.OFF);
        if (level.isPresent()) {
            return level.get();
        }
        List<String> names = new ArrayList<>(List.of("error", "warning", "information", "hint", "never"));
        String wayOut = Nearest.to(name, names)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse("it is error, warning, information, hint or never");
        throw new Failure("--fail-on: there is no level '" + Excerpt.printable(name) + "'; " + wayOut);
    }

    /** Whether files are to be changed. */
    boolean writes() {
        return !fixes.isEmpty() && !diff;
    }
}
