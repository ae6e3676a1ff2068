package portrait.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import portrait.editor.explain.Notation;

/** What the commands that explain have in common: {@code explain}, {@code terms}, {@code optics}, {@code kelvin}. */
final class Explaining {
    private Explaining() {}

    /** {@code --format text|json|markdown}. */
    static OptionSpec format() {
        return OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .type(String.class)
                .defaultValue("text")
                .description("text (the default), json or markdown.")
                .build();
    }

    /** The chosen notation. */
    static Notation notation(ParseResult arguments) throws Failure {
        String name = arguments.matchedOptionValue("--format", "text");
        Optional<Notation> notation = Notation.ofId(name.toLowerCase(Locale.ROOT));
        if (notation.isEmpty()) {
            throw new Failure("--format is text, json or markdown, not '" + Excerpt.printable(name) + "'");
        }
        return notation.get();
    }

    /** Says in the help how such a command ends. */
    static CommandSpec exits(CommandSpec spec, String clean, String failed) {
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put(String.valueOf(Command.CLEAN), clean);
        statuses.put(String.valueOf(Command.FAILED), failed);
        spec.usageMessage().exitCodeList(statuses);
        return spec;
    }
}
