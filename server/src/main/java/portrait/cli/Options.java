package portrait.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What several commands have in common. */
final class Options {
    private Options() {}

    /** How a result is printed. */
    enum Format {
        TEXT,
        JSON
    }

    static CommandSpec command(String summary, String... more) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(concat(summary, more))
                .optionListHeading("%nOptions:%n")
                .parameterListHeading("%nArguments:%n")
                .abbreviateSynopsis(false)
                .width(100)
                .exitCodeListHeading("%nExit status:%n");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this text.")
                .build());
        return spec;
    }

    private static String[] concat(String summary, String... more) {
        String[] all = new String[more.length + 1];
        all[0] = summary;
        System.arraycopy(more, 0, all, 1, more.length);
        return all;
    }

    /** Says in the help how a command ends, by status. */
    static CommandSpec exits(CommandSpec spec, Map<Integer, String> statuses) {
        Map<String, String> ordered = new LinkedHashMap<>();
        new TreeMap<>(statuses).forEach((status, meaning) -> ordered.put(String.valueOf(status), meaning));
        spec.usageMessage().exitCodeList(ordered);
        return spec;
    }

    static PositionalParamSpec paths() {
        return PositionalParamSpec.builder()
                .paramLabel("PATH")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "Files, read whatever their ending; directories, searched for .portrait files; or - for standard input.")
                .build();
    }

    static OptionSpec format() {
        return OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .type(String.class)
                .defaultValue("text")
                .description("text (the default) or json.")
                .build();
    }

    /** The chosen format. */
    static Format format(ParseResult arguments) throws Failure {
        String name = arguments.matchedOptionValue("--format", "text");
        for (Format format : Format.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                return format;
            }
        }
        throw new Failure("--format is text or json, not '" + name + "'");
    }

    static List<String> paths(ParseResult arguments) {
        return arguments.matchedPositionalValue(0, List.of());
    }
}
