package portrait.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import portrait.editor.explain.Explanation;
import portrait.editor.explain.Notation;
import portrait.editor.explain.Question;
import portrait.editor.explain.Question.Answer;
import portrait.lint.RuleId;
import portrait.lint.RuleInfo;
import portrait.lint.Rules;
import portrait.scene.Scene;
import portrait.text.Nearest;
import portrait.text.json.JsonWriter;
import portrait.vocabulary.Term;

/** Explains a term, a number or a rule. */
final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "Explain a photographic term or number: what it does, with the figures of its scene, and the classic mistake.",
                        "",
                        "  portrait explain Rembrandt",
                        "  portrait explain 85mm f/1.4 at 2.5 m, background 20 m",
                        "  portrait explain 2700K --in brief.portrait",
                        "  portrait explain physics/unknown-lens")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("WORDS")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(
                                "A term or a number, and around it the scene it stands in; or the id of a rule, for its page.")
                        .build())
                .addOption(OptionSpec.builder("--in")
                        .paramLabel("FILE")
                        .type(String.class)
                        .description(
                                "A prompt whose camera, distances and lights count where the words are silent; - for standard input.")
                        .build())
                .addOption(Explaining.format());
        return Explaining.exits(
                spec, "explained", "unknown words, a number out of range, or a file that cannot be read");
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Failure {
        Notation notation = Explaining.notation(arguments);
        List<String> parts = arguments.matchedPositionalValue(0, List.of());
        String words = String.join(" ", parts);
        Optional<RuleId> rule = RuleId.parse(words.strip());
        if (rule.isPresent()) {
            String page = page(rule.get());
            terminal.out().print(notation == Notation.JSON ? json(rule.get(), page) : page);
            return CLEAN;
        }
        terminal.out().print(notation.print(explanations(words, arguments, terminal)));
        return CLEAN;
    }

    private static List<Explanation> explanations(String words, ParseResult arguments, Terminal terminal)
            throws Failure {
        Answer answer = arguments.hasMatchedOption("--in")
                ? Question.askIn(scene(arguments.matchedOptionValue("--in", ""), terminal), words)
                : Question.ask(words);
        return switch (answer) {
            case Answer.Explained(List<Explanation> explanations) -> explanations;
            case Answer.Refused(String reason) -> throw new Failure(reason);
            case Answer.Unknown(List<Term> nearest) -> throw unknown(words, nearest);
        };
    }

    private static Scene scene(String file, Terminal terminal) throws Failure {
        return Scenes.of(Inputs.read(file, terminal));
    }

    private static Failure unknown(String words, List<Term> nearest) {
        String what = "'" + Excerpt.printable(words) + "' is no term or number that can be explained";
        return new Failure(
                nearest.isEmpty()
                        ? what + "; 'portrait terms' lists the terms"
                        : what + "; near it are: "
                                + nearest.stream().map(Term::label).collect(Collectors.joining(", ")));
    }

    // ---- rules

    private static String page(RuleId rule) throws Failure {
        Optional<RuleInfo> info = Rules.info(rule);
        if (info.isPresent()) {
            return Rules.page(info.get());
        }
        List<String> ids =
                Rules.infos().stream().map(known -> known.id().toString()).toList();
        throw new Failure("there is no rule " + rule + "; "
                + Nearest.to(rule.toString(), ids)
                        .map(nearest -> "did you mean " + nearest + "?")
                        .orElse("'portrait rules' lists them"));
    }

    private static String json(RuleId rule, String page) {
        JsonWriter json = JsonWriter.indented().beginObject();
        json.name("rule").value(rule.toString());
        return json.name("page").value(page).endObject() + "\n";
    }
}
