package portrait.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import portrait.editor.explain.ModelPages;
import portrait.editor.explain.Notation;
import portrait.model.Models;

/** Lists the image models, or tells all that is known of one. */
final class ModelsCommand implements Command {
    @Override
    public String name() {
        return "models";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "List the image models that prompts can be rendered for; of one, tell what it supports, its"
                                + " limits and their sources.",
                        "",
                        "  portrait models",
                        "  portrait models nano banana")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("NAME")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("A model, by any of its names; without one, all are listed.")
                        .build())
                .addOption(Explaining.format());
        return Explaining.exits(spec, "listed", "bad usage, or a model that is not known");
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Failure {
        Notation notation = Explaining.notation(arguments);
        List<String> words = arguments.matchedPositionalValue(0, List.of());
        Models models = ModelNames.known(terminal);
        terminal.out()
                .print(
                        words.isEmpty()
                                ? ModelPages.list(models.all(), notation)
                                : ModelPages.page(ModelNames.find(String.join(" ", words), models), notation));
        return CLEAN;
    }
}
