package portrait.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;
import portrait.model.Model;
import portrait.model.Models;
import portrait.project.Configs;
import portrait.scene.Fact;
import portrait.scene.FrontMatter;
import portrait.scene.Scene;
import portrait.vocabulary.Key;

/** The models that files are rendered for. */
final class RenderTargets {
    private final Models known;
    private final Optional<Chosen> fixed;
    private final boolean all;
    private final Configs configs = new Configs();

    private RenderTargets(Models known, Optional<Chosen> fixed, boolean all) {
        this.known = known;
        this.all = all;
        this.fixed = fixed;
    }

    /**
     * Models in the order they were named in, none twice.
     *
     * @param problems why others are none of them
     */
    record Chosen(List<Model> models, List<String> problems) {}

    /**
     * What a command line asks for.
     *
     * @throws Failure where it asks for nothing, or for two things at once
     */
    static RenderTargets of(ParseResult arguments, Models known) throws Failure {
        long asked = Stream.of("--for", "--all", "--targets")
                .filter(arguments::hasMatchedOption)
                .count();
        if (asked != 1) {
            throw new Failure((asked == 0 ? "no model is named" : "--for, --all and --targets exclude each other")
                    + "; name models with --for, or take --all models, or the --targets of each file");
        }
        if (arguments.hasMatchedOption("--targets")) {
            return new RenderTargets(known, Optional.empty(), false);
        }
        boolean all = arguments.hasMatchedOption("--all");
        Chosen chosen = all
                ? new Chosen(known.available(), List.of())
                : named(arguments.matchedOptionValue("--for", List.<String>of()), known, false);
        return new RenderTargets(known, Optional.of(chosen), all);
    }

    /** Whether nobody named a model. */
    boolean isAll() {
        return all;
    }

    /** The models that hold whatever a file says; empty where each file says for itself. */
    Optional<Chosen> fixed() {
        return fixed;
    }

    /** The models that a file is rendered for. */
    Chosen of(Input input, Scene scene) {
        if (fixed.isPresent()) {
            return new Chosen(fixed.get().models(), List.of());
        }
        boolean stdin = input.path().equals("-");
        List<String> names = (stdin ? configs.ofWorkingDirectory() : configs.of(Path.of(input.path())))
                .settings()
                .targets(stated(scene));
        if (names.isEmpty()) {
            return new Chosen(
                    List.of(),
                    List.of("it names no targets; write 'targets: sdxl, flux' into its front matter"
                            + " or targets = [\"sdxl\"] into portrait.toml, or name a model with --for"));
        }
        return named(names, known, true);
    }

    /** The names in a file's own front matter. */
    private static List<String> stated(Scene scene) {
        List<String> names = new ArrayList<>();
        for (FrontMatter.Entry entry : scene.frontMatter().entries()) {
            boolean targets = scene.reading()
                    .vocabulary()
                    .key(entry.key(), "prompt")
                    .map(Key::id)
                    .filter("targets"::equals)
                    .isPresent();
            if (targets) {
                for (Fact<String> value : entry.values()) {
                    Stream.of(value.value().split(",", -1))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .forEach(names::add);
                }
            }
        }
        return names;
    }

    private static Chosen named(List<String> names, Models known, boolean families) {
        List<Model> models = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String name : names) {
            try {
                models.addAll(families ? members(name, known) : List.of(ModelNames.available(name, known)));
            } catch (Failure e) {
                problems.add(Objects.requireNonNullElse(e.getMessage(), name));
            }
        }
        return new Chosen(
                models.stream().distinct().toList(),
                problems.stream().distinct().toList());
    }

    /** A model, or those of a family that can be drawn with. */
    private static List<Model> members(String name, Models known) throws Failure {
        if (known.find(name.strip()).isEmpty() && known.knows(name)) {
            return known.available().stream()
                    .filter(model -> model.answersTo(name) > 0)
                    .toList();
        }
        return List.of(ModelNames.available(name, known));
    }
}
