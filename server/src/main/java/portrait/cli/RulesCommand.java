package portrait.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import portrait.lint.Group;
import portrait.lint.RuleInfo;
import portrait.lint.RulePages;
import portrait.lint.Rules;
import portrait.text.json.JsonWriter;

/** Lists the rules. */
final class RulesCommand implements Command {
    @Override
    public String name() {
        return "rules";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "List the rules of 'portrait check', by group. 'portrait explain RULE' prints the page of one.")
                .addOption(OptionSpec.builder("--format")
                        .paramLabel("FORMAT")
                        .type(String.class)
                        .description("text (the default), md or json.")
                        .build());
        return Options.exits(spec, Map.of(CLEAN, "listed", FAILED, "bad usage"));
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Failure {
        String format = arguments.matchedOptionValue("--format", "text");
        RulePages pages = RulePages.installed();
        terminal.out()
                .print(
                        switch (format) {
                            case "text" -> text(terminal);
                            case "md" -> markdown(pages);
                            case "json" -> json(pages);
                            default ->
                                throw new Failure(
                                        "--format is text, md or json, not '" + Excerpt.printable(format) + "'");
                        });
        return CLEAN;
    }

    private static List<RuleInfo> of(Group group) {
        return Rules.infos().stream().filter(rule -> rule.id().group() == group).toList();
    }

    private static String text(Terminal terminal) {
        StringBuilder out = new StringBuilder();
        int width = Rules.infos().stream()
                .mapToInt(rule -> rule.id().toString().length())
                .max()
                .orElse(0);
        for (Group group : Group.values()) {
            List<RuleInfo> rules = of(group);
            if (!rules.isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n");
                String heading = group.id() + " (" + group.level().id() + ")";
                out.append(terminal.styled(Terminal.Style.BOLD, heading)).append('\n');
            }
            for (RuleInfo rule : rules) {
                String id = rule.id().toString();
                out.append("  ").append(id).append(" ".repeat(width - id.length() + 2));
                out.append(rule.summary()).append(remarks(rule)).append('\n');
            }
        }
        return out.toString();
    }

    /** What is not as in the rest of the group, and whether there is a fix. */
    private static String remarks(RuleInfo rule) {
        String level =
                rule.level() == rule.id().group().level() ? "" : rule.level().id();
        String fix = switch (rule.fix()) {
            case NONE -> "";
            case SAFE, UNSAFE, MENU -> "fix: " + rule.fix().id();
        };
        String both = level.isEmpty() || fix.isEmpty() ? level + fix : level + ", " + fix;
        return both.isEmpty() ? "" : "  [" + both + "]";
    }

    private static String markdown(RulePages pages) {
        StringBuilder out = new StringBuilder("| rule | level | fix | finds |\n|---|---|---|---|\n");
        for (RuleInfo rule : Rules.infos()) {
            Optional<String> href = pages.href(rule.id());
            String id =
                    href.map(address -> "[" + rule.id() + "](" + address + ")").orElse("`" + rule.id() + "`");
            out.append("| ").append(id).append(" | ").append(rule.level().id());
            out.append(" | ").append(rule.fix().id()).append(" | ");
            out.append(rule.summary().replace("|", "\\|")).append(" |\n");
        }
        return out.toString();
    }

    private static String json(RulePages pages) {
        JsonWriter json = JsonWriter.indented().beginArray();
        for (RuleInfo rule : Rules.infos()) {
            json.beginObject().name("rule").value(rule.id().toString());
            json.name("group").value(rule.id().group().id());
            json.name("level").value(rule.level().id());
            json.name("fix").value(rule.fix().id());
            json.name("summary").value(rule.summary());
            json.name("href");
            pages.href(rule.id()).ifPresentOrElse(json::value, json::nullValue);
            json.endObject();
        }
        return json.endArray() + "\n";
    }
}
