package portrait.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import portrait.mention.Reading;
import portrait.model.DialectName;
import portrait.model.Model;
import portrait.model.Models;
import portrait.render.Renderer;
import portrait.render.Rendering;
import portrait.render.RenderingJson;
import portrait.render.RenderingText;
import portrait.render.brief.RenderOptions;
import portrait.scene.Scene;
import portrait.text.json.JsonWriter;

/** Writes a prompt the way a model wants it, and says what was lost on the way. */
final class RenderCommand implements Command {
    @Override
    public String name() {
        return "render";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "Write prompts the way an image model wants them, ready to paste, with a report of what was"
                                + " lost.",
                        "Nothing is sent anywhere.")
                .addPositional(Options.paths())
                .addOption(OptionSpec.builder("--for")
                        .paramLabel("MODEL")
                        .required(true)
                        .splitRegex(",")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("The model, or several with commas between; 'portrait models' lists them.")
                        .build())
                .addOption(OptionSpec.builder("--var")
                        .paramLabel("NAME=VALUE")
                        .type(Map.class)
                        .auxiliaryTypes(String.class, String.class)
                        .description("Gives a variable its value.")
                        .build())
                .addOption(OptionSpec.builder("--seed")
                        .paramLabel("N")
                        .type(Long.class)
                        .description("Chooses between the options of variables; without it the first one holds.")
                        .build())
                .addOption(OptionSpec.builder("--dialect")
                        .paramLabel("DIALECT")
                        .type(String.class)
                        .description("Another way of speaking than the model's own: json, where it reads a structured"
                                + " prompt, sentences or caption.")
                        .build())
                .addOption(Options.format());
        return Options.exits(spec, Map.of(CLEAN, "rendered", FAILED, "bad usage, or a file that cannot be read"));
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Failure {
        Options.Format format = Options.format(arguments);
        Models known = ModelNames.known(terminal);
        List<Model> models = ModelNames.available(arguments.matchedOptionValue("--for", List.of()), known);
        RenderOptions options = options(arguments, models);
        Inputs.Batch<Rendered> batch = Inputs.each(
                Options.paths(arguments), terminal, "rendered", input -> render(input, models, options, known));
        List<Rendered> files = batch.results();
        switch (format) {
            case TEXT -> text(files, models.size(), terminal);
            case JSON -> terminal.out().println(json(files));
        }
        return batch.failed() ? FAILED : CLEAN;
    }

    /** A text, for one model after the other. */
    private record Rendered(Input input, List<Rendering> renderings) {}

    private static Rendered render(Input input, List<Model> models, RenderOptions options, Models known) {
        Scene scene = Scene.of(Reading.of(input.source()));
        return new Rendered(
                input,
                models.stream()
                        .map(model -> Renderer.render(scene, model, options, known))
                        .toList());
    }

    private static RenderOptions options(ParseResult arguments, List<Model> models) throws Failure {
        Map<String, String> variables = arguments.matchedOptionValue("--var", Map.of());
        Long seed = arguments.matchedOptionValue("--seed", null);
        return new RenderOptions(
                variables, seed == null ? OptionalLong.empty() : OptionalLong.of(seed), dialect(arguments, models));
    }

    private static Optional<DialectName> dialect(ParseResult arguments, List<Model> models) throws Failure {
        if (!arguments.hasMatchedOption("--dialect")) {
            return Optional.empty();
        }
        String written = arguments.matchedOptionValue("--dialect", "");
        Optional<DialectName> dialect = Stream.of(DialectName.values())
                .filter(each -> each.id().equals(written))
                .findFirst();
        for (Model model : models) {
            if (dialect.isEmpty() || !model.dialects().contains(dialect.get())) {
                throw new Failure(model.name() + " is not spoken to in '" + Excerpt.printable(written)
                        + "'; --dialect is one of "
                        + model.dialects().stream().map(DialectName::id).collect(Collectors.joining(", ")));
            }
        }
        return dialect;
    }

    private static void text(List<Rendered> files, int models, Terminal terminal) {
        boolean headed = files.size() * models > 1;
        for (Rendered file : files) {
            for (Rendering rendering : file.renderings()) {
                if (headed) {
                    String heading = Excerpt.printable(file.input().path()) + " for " + rendering.model();
                    terminal.out().println(terminal.styled(Terminal.Style.BOLD, heading));
                    terminal.out().println();
                }
                terminal.out()
                        .print(Excerpt.withoutControls(RenderingText.of(
                                rendering, file.input().source().lines())));
                if (headed) {
                    terminal.out().println();
                }
            }
        }
    }

    /** One object for one rendering, else a list of them. */
    private static String json(List<Rendered> files) {
        int count = files.stream().mapToInt(file -> file.renderings().size()).sum();
        JsonWriter json = JsonWriter.indented();
        if (count != 1) {
            json.beginArray();
        }
        for (Rendered file : files) {
            for (Rendering rendering : file.renderings()) {
                RenderingJson.write(rendering, file.input().source().lines(), json);
            }
        }
        if (count != 1) {
            json.endArray();
        }
        return json.toString();
    }
}
