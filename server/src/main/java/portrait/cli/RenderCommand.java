package portrait.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import portrait.model.DialectName;
import portrait.model.Model;
import portrait.model.Models;
import portrait.render.Places;
import portrait.render.Renderer;
import portrait.render.Rendering;
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
                        .splitRegex(",")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("The model, or several with commas between; 'portrait models' lists them.")
                        .build())
                .addOption(OptionSpec.builder("--all")
                        .type(boolean.class)
                        .description("All models that can still be drawn with.")
                        .build())
                .addOption(OptionSpec.builder("--targets")
                        .type(boolean.class)
                        .description("The models that each file names as its targets, or else its portrait.toml.")
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
                .addOption(OptionSpec.builder("--format")
                        .paramLabel("FORMAT")
                        .type(String.class)
                        .description("text (the default); json; request, what a program would send; curl, the same as a"
                                + " command that takes the key from the environment; markdown.")
                        .build())
                .addOption(OptionSpec.builder("-o", "--output")
                        .paramLabel("DIR")
                        .type(String.class)
                        .description("Writes a file a model into this folder, over those of that name.")
                        .build());
        return Options.exits(
                spec,
                Map.of(
                        CLEAN,
                        "everything was rendered",
                        FAILED,
                        "bad usage, a file that cannot be read, or a model that cannot be rendered for; all else was"
                                + " rendered"));
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Failure {
        RenderFormat format = RenderFormat.of(arguments.matchedOptionValue("--format", "text"));
        Models known = ModelNames.known(terminal);
        RenderTargets targets = RenderTargets.of(arguments, known);
        RenderOptions options = options(arguments);
        List<String> problems = new ArrayList<>();
        targets.fixed().ifPresent(chosen -> problems.addAll(chosen.problems()));
        if (targets.fixed().isPresent() && targets.fixed().get().models().isEmpty()) {
            report(problems, terminal);
            return FAILED;
        }
        String folder = arguments.matchedOptionValue("--output", "");
        Optional<OutputFolder> output =
                arguments.hasMatchedOption("--output") ? Optional.of(OutputFolder.at(folder)) : Optional.empty();
        Inputs.Batch<File> batch = Inputs.each(
                Options.paths(arguments), terminal, "rendered", input -> render(input, targets, options, known));
        batch.results().forEach(file -> problems.addAll(file.problems()));
        List<String> refused = new ArrayList<>();
        if (output.isPresent()) {
            write(batch.results(), format, output.get(), refused, problems);
        } else {
            print(batch.results(), format, terminal, refused);
        }
        report(problems, terminal);
        report(refused, terminal);
        // Who asks for all models does not expect that a request can be made for each.
        boolean complete = problems.isEmpty() && (refused.isEmpty() || targets.isAll());
        return batch.failed() || !complete ? FAILED : CLEAN;
    }

    private static void report(List<String> problems, Terminal terminal) {
        terminal.out().flush();
        problems.stream()
                .distinct()
                .forEach(problem -> terminal.err().println("portrait: " + Excerpt.printable(problem)));
    }

    /** A text, for one model after the other; and why not for others. */
    private record File(Input input, List<RenderFormat.Rendered> renderings, List<String> problems) {}

    private static File render(Input input, RenderTargets targets, RenderOptions options, Models known) {
        Scene scene = Scenes.of(input);
        Places places = new Places(scene.composition(), input.source().lines());
        RenderTargets.Chosen chosen = targets.of(input, scene);
        List<RenderFormat.Rendered> renderings = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        chosen.problems().forEach(problem -> problems.add(input.path() + ": " + problem));
        for (Model model : chosen.models()) {
            try {
                DialectName dialect = dialect(options, model);
                Rendering rendering = Renderer.render(scene, model, options, known);
                renderings.add(new RenderFormat.Rendered(model, dialect, rendering, places));
            } catch (Failure e) {
                problems.add(Objects.requireNonNullElse(e.getMessage(), model.id()));
            } catch (RuntimeException | StackOverflowError e) {
                problems.add(input.path() + " for " + model.id() + ": " + Fault.describe(e));
            }
        }
        return new File(input, List.copyOf(renderings), List.copyOf(problems));
    }

    private static RenderOptions options(ParseResult arguments) throws Failure {
        Map<String, String> variables = arguments.matchedOptionValue("--var", Map.of());
        Long seed = arguments.matchedOptionValue("--seed", null);
        return new RenderOptions(
                variables, seed == null ? OptionalLong.empty() : OptionalLong.of(seed), dialect(arguments));
    }

    private static Optional<DialectName> dialect(ParseResult arguments) throws Failure {
        if (!arguments.hasMatchedOption("--dialect")) {
            return Optional.empty();
        }
        String written = arguments.matchedOptionValue("--dialect", "");
        Optional<DialectName> dialect = Stream.of(DialectName.values())
                .filter(each -> each.id().equals(written))
                .findFirst();
        if (dialect.isEmpty()) {
            throw new Failure("--dialect is one of " + ids(List.of(DialectName.values())) + ", not '"
                    + Excerpt.printable(written) + "'");
        }
        return dialect;
    }

    private static DialectName dialect(RenderOptions options, Model model) throws Failure {
        DialectName dialect = options.dialect().orElse(model.dialect());
        if (!model.dialects().contains(dialect)) {
            throw new Failure(model.name() + " is not spoken to in '" + dialect.id() + "'; --dialect is one of "
                    + ids(model.dialects()));
        }
        return dialect;
    }

    private static String ids(List<DialectName> dialects) {
        return dialects.stream().map(DialectName::id).collect(Collectors.joining(", "));
    }

    /** One object for one rendering, else a list of them; of text, each under a heading where there are several. */
    private static void print(List<File> files, RenderFormat format, Terminal terminal, List<String> refused) {
        int count = files.stream().mapToInt(file -> file.renderings().size()).sum();
        boolean several = count > 1;
        JsonWriter json = JsonWriter.indented();
        if (format.isJson() && count != 1) {
            json.beginArray();
        }
        for (File file : files) {
            for (RenderFormat.Rendered rendered : file.renderings()) {
                try {
                    String text = format.print(rendered, json);
                    if (!format.isJson()) {
                        String heading = Excerpt.printable(file.input().path()) + " for "
                                + rendered.model().id();
                        terminal.out().print(several ? headed(heading, text, format, terminal) : text);
                    }
                } catch (Failure e) {
                    refused.add(Objects.requireNonNullElse(e.getMessage(), ""));
                }
            }
        }
        if (format.isJson()) {
            String text = (count == 1 ? json : json.endArray()).toString();
            if (!text.isEmpty()) {
                terminal.out().println(text);
            }
        }
    }

    private static String headed(String heading, String text, RenderFormat format, Terminal terminal) {
        return switch (format) {
            case CURL -> "# " + heading + "\n" + text + "\n";
            case MARKDOWN -> "<!-- " + heading.replace("--", "- -") + " -->\n\n" + text + "\n";
            default -> terminal.styled(Terminal.Style.BOLD, heading) + "\n\n" + text + "\n";
        };
    }

    private static void write(
            List<File> files, RenderFormat format, OutputFolder folder, List<String> refused, List<String> problems) {
        for (File file : files) {
            for (RenderFormat.Rendered rendered : file.renderings()) {
                JsonWriter json = JsonWriter.indented();
                String text;
                try {
                    text = format.print(rendered, json);
                } catch (Failure e) {
                    refused.add(Objects.requireNonNullElse(e.getMessage(), ""));
                    continue;
                }
                try {
                    String stem = stem(file.input().path());
                    String whole = format.isJson() ? json + "\n" : text;
                    folder.write(whole, stem, rendered.model().id(), format.ending());
                } catch (Failure e) {
                    problems.add(Objects.requireNonNullElse(
                            e.getMessage(), stem(file.input().path())));
                }
            }
        }
    }

    /** The name of a file without its folder and the ending that all of them have. */
    private static String stem(String path) {
        if (path.equals("-")) {
            return "stdin";
        }
        Path name = Path.of(path).getFileName();
        String file = name == null ? "" : name.toString();
        String ending = Inputs.ENDINGS.getFirst();
        return file.endsWith(ending) ? file.substring(0, file.length() - ending.length()) : file;
    }
}
