package portrait.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import portrait.project.Config;
import portrait.project.ConfigProblem;
import portrait.project.ConfigSchema;
import portrait.project.ConfigValue;
import portrait.project.Configs;
import portrait.project.Place;
import portrait.text.Position;
import portrait.text.PositionEncoding;
import portrait.text.json.JsonWriter;

/** Says which settings hold for a file, and where each comes from. */
final class ConfigCommand implements Command {
    @Override
    public String name() {
        return "config";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "Say which settings of portrait.toml hold for a file, and where each of them comes from.")
                .addOption(OptionSpec.builder("--show")
                        .paramLabel("FILE")
                        .type(String.class)
                        .description("The file, which need not exist; - for standard input in this folder.")
                        .build())
                .addOption(OptionSpec.builder("--schema")
                        .description("Print the JSON schema of portrait.toml instead, for editors.")
                        .build())
                .addOption(Options.format());
        spec.usageMessage()
                .exitCodeList(java.util.Map.of(
                        "0", "all settings hold",
                        "1", "something in a file of settings cannot hold",
                        "2", "bad usage"));
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Failure {
        boolean schema = arguments.hasMatchedOption("--schema");
        if (schema == arguments.hasMatchedOption("--show")) {
            throw new Failure("'portrait config' wants either --show FILE or --schema");
        }
        if (schema) {
            terminal.out().println(ConfigSchema.text());
            return CLEAN;
        }
        String name = arguments.matchedOptionValue("--show", "");
        Configs configs = new Configs();
        Config config = config(configs, name);
        List<ConfigProblem> problems = configs.problems();
        switch (Options.format(arguments)) {
            case TEXT -> terminal.out().print(text(name, config, terminal));
            case JSON -> terminal.out().println(json(name, config));
        }
        for (ConfigProblem problem : problems) {
            Position at =
                    problem.source().lines().position(problem.finding().span().start(), PositionEncoding.UTF_32);
            terminal.err()
                    .println("portrait: " + shown(problem.file()) + ":" + (at.line() + 1) + ":" + (at.character() + 1)
                            + ": "
                            + Excerpt.printable(problem.finding().message().text()));
        }
        return problems.isEmpty() ? CLEAN : FINDINGS;
    }

    private static Config config(Configs configs, String name) throws Failure {
        try {
            return name.equals("-") ? configs.ofWorkingDirectory() : configs.of(Path.of(name));
        } catch (InvalidPathException e) {
            throw new Failure("'" + name + "' is not a path (" + e.getReason() + ")");
        }
    }

    // ---- for people

    private static String text(String name, Config config, Terminal terminal) {
        List<String> settings = new ArrayList<>();
        List<String> origins = new ArrayList<>();
        for (ConfigValue value : config.values()) {
            settings.add(Excerpt.printable(
                    value.key() + value.toml().map(toml -> " = " + toml).orElse(": " + nothing(value))));
            origins.add(
                    Excerpt.printable(value.place().map(ConfigCommand::origin).orElse("default")));
        }
        int width = settings.stream()
                .mapToInt(String::length)
                .filter(length -> length <= 60)
                .max()
                .orElse(0);
        StringBuilder out = new StringBuilder();
        out.append("Settings for ").append(Excerpt.printable(name)).append(", ");
        out.append(
                config.files().isEmpty()
                        ? "no " + Configs.FILE + " found"
                        : "from "
                                + Excerpt.printable(String.join(
                                        ", ",
                                        config.files().stream()
                                                .map(ConfigCommand::shown)
                                                .toList())));
        out.append("\n\n");
        for (int i = 0; i < settings.size(); i++) {
            boolean set = config.values().get(i).place().isPresent();
            String gap = " ".repeat(Math.max(0, width - settings.get(i).length()) + 2);
            String line = settings.get(i) + gap + origins.get(i);
            out.append(set ? line : terminal.styled(Terminal.Style.DIM, line)).append('\n');
        }
        return out.toString();
    }

    private static String nothing(ConfigValue value) {
        return value.form() == ConfigValue.Form.LEVEL ? "each rule's own level" : "none";
    }

    private static String origin(Place place) {
        return shown(place.file()) + ":" + place.line();
    }

    /** From the working directory, where it lies below. */
    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path shown = file.startsWith(here) ? here.relativize(file) : file;
        return shown.toString();
    }

    // ---- for programs

    private static String json(String name, Config config) {
        JsonWriter json = JsonWriter.indented()
                .beginObject()
                .name("file")
                .value(name)
                .name("from")
                .beginArray();
        config.files().forEach(file -> json.value(shown(file)));
        json.endArray().name("values").beginArray();
        for (ConfigValue value : config.values()) {
            json.beginObject().name("key").value(value.key()).name("value");
            value(json, value);
            json.name("origin");
            origin(json, value.place());
            json.endObject();
        }
        return json.endArray().endObject().toString();
    }

    private static void value(JsonWriter json, ConfigValue value) {
        switch (value.form()) {
            case FLAG -> json.value(value.texts().getFirst().equals("true"));
            case TEXT, LEVEL -> value.texts().stream().findFirst().ifPresentOrElse(json::value, json::nullValue);
            case LIST -> {
                json.beginArray();
                value.texts().forEach(json::value);
                json.endArray();
            }
        }
    }

    /** {@code null} for a default; the line counts from zero, as in the findings of check. */
    private static void origin(JsonWriter json, Optional<Place> origin) {
        if (origin.isEmpty()) {
            json.nullValue();
            return;
        }
        Place place = origin.get();
        json.beginObject()
                .name("path")
                .value(shown(place.file()))
                .name("line")
                .value(place.line() - 1)
                .endObject();
    }
}
