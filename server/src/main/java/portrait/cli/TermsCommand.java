package portrait.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import portrait.editor.explain.Glossary;
import portrait.editor.explain.Notation;
import portrait.vocabulary.Category;
import portrait.vocabulary.Vocabulary;

/** Lists the vocabulary. */
final class TermsCommand implements Command {
    @Override
    public String name() {
        return "terms";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "List the terms that are known, by category. 'portrait explain TERM' tells more of each.")
                .addOption(OptionSpec.builder("--category")
                        .paramLabel("CATEGORY")
                        .type(String.class)
                        .description("Only one of: " + categories() + ".")
                        .build())
                .addOption(Explaining.format());
        return Explaining.exits(spec, "listed", "bad usage");
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Failure {
        Notation notation = Explaining.notation(arguments);
        List<Category> categories = arguments.hasMatchedOption("--category")
                ? List.of(category(arguments.matchedOptionValue("--category", "")))
                : List.of(Category.values());
        Vocabulary vocabulary = Vocabulary.standard();
        terminal.out()
                .print(
                        switch (notation) {
                            case TEXT -> Glossary.text(vocabulary, categories);
                            case MARKDOWN -> Glossary.markdown(vocabulary, categories);
                            case JSON -> Glossary.json(vocabulary, categories);
                        });
        return CLEAN;
    }

    private static Category category(String id) throws Failure {
        Optional<Category> category = Category.ofId(id);
        if (category.isEmpty()) {
            throw new Failure("--category '" + Excerpt.printable(id) + "' is none of: " + categories());
        }
        return category.get();
    }

    private static String categories() {
        return Arrays.stream(Category.values()).map(Category::id).collect(Collectors.joining(", "));
    }
}
