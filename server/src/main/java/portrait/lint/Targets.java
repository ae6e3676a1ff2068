package portrait.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import portrait.model.Model;
import portrait.model.Models;
import portrait.scene.Fact;
import portrait.scene.FrontMatter;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.syntax.Section;
import portrait.vocabulary.Key;

/**
 * The models that a file is for: those that it names, else those of the settings, else the one whose flags it carries. Names that nobody knows
 * are left out.
 *
 * @param models by their first place, each of them once
 * @param inferred whether nothing but the flags of the prompt tells
 * @param decided whether they hold whatever the file says
 */
public record Targets(List<Model> models, boolean inferred, boolean decided) {
    /** Beyond so many a file is for everybody. */
    private static final int MOST = 24;

    private static final int MOST_NAMED = 3;

    public Targets {
        models = List.copyOf(models);
    }

    /** The models that a file is for. */
    static Targets of(Scene scene, Settings settings) {
        List<String> stated = settings.targets(stated(scene));
        Map<String, Model> models = new LinkedHashMap<>();
        for (String name : stated.subList(0, Math.min(stated.size(), MOST))) {
            Models.standard().find(name).ifPresent(model -> models.putIfAbsent(model.id(), model));
        }
        if (!stated.isEmpty()) {
            return new Targets(List.copyOf(models.values()), false, settings.targetsDecided());
        }
        List<FlagRun> runs = FlagRun.all(scene);
        for (FlagRun run : runs.subList(0, Math.min(runs.size(), MOST))) {
            if (run.isOfMidjourney()) {
                run.drawnBy(scene).ifPresent(model -> models.putIfAbsent(model.id(), model));
            }
        }
        return new Targets(List.copyOf(models.values()), true, settings.targetsDecided());
    }

    /** The names in front matter; where a section is for a model that none of them means, that one too. */
    private static List<String> stated(Scene scene) {
        List<String> names = new ArrayList<>(named(scene, "targets"));
        if (names.isEmpty()) {
            names.addAll(named(scene, "model"));
        }
        for (Passage passage : scene.passages()) {
            if (passage.section() instanceof Section.For section && names.size() < MOST) {
                boolean meant = names.contains(section.model())
                        || names.stream()
                                .flatMap(name -> Models.standard().find(name).stream())
                                .anyMatch(model -> model.answersTo(section.model()) > 0);
                if (!meant) {
                    names.add(section.model());
                }
            }
        }
        return List.copyOf(names);
    }

    private static List<String> named(Scene scene, String key) {
        List<String> names = new ArrayList<>();
        for (FrontMatter.Entry entry : scene.frontMatter().entries()) {
            boolean wanted = scene.reading()
                    .vocabulary()
                    .key(entry.key(), "prompt")
                    .map(Key::id)
                    .filter(key::equals)
                    .isPresent();
            if (wanted) {
                entry.values().stream().map(Fact::value).forEach(value -> {
                    for (String name : value.split(",", MOST + 1)) {
                        if (!name.isBlank()) {
                            names.add(name.strip());
                        }
                    }
                });
            }
        }
        return names;
    }

    /** Those of which something holds. */
    public List<Model> where(Predicate<Model> holds) {
        return models.stream().filter(holds).toList();
    }

    /** {@code FLUX.2 [pro]}, {@code FLUX.2 [pro] and Reve}, {@code FLUX.2 [pro], Reve, Krea 2 and 4 others} */
    public static String names(List<Model> models) {
        List<String> names = new ArrayList<>(
                models.stream().limit(MOST_NAMED).map(Model::name).toList());
        int left = models.size() - names.size();
        if (left > 0) {
            names.add(left + (left == 1 ? " other" : " others"));
        }
        return Wording.list(names);
    }

    /** Whether a passage is said to a model: it stands in no section for another one. */
    public static boolean isSaidTo(Passage passage, Model model) {
        return !(passage.section() instanceof Section.For section) || model.answersTo(section.model()) > 0;
    }
}
