package portrait.cli;

import java.nio.file.Path;
import java.util.List;
import portrait.model.Model;
import portrait.model.Models;
import portrait.project.OwnModels;

/** The models that a command line names. */
final class ModelNames {
    private ModelNames() {}

    /** The models that hold in the folder that the program runs in. What is wrong with those of one's own is said, and they are left out. */
    static Models known(Terminal terminal) {
        OwnModels own = OwnModels.in(Path.of("").toAbsolutePath().normalize());
        own.problems().forEach(problem -> terminal.err().println("portrait: " + Excerpt.printable(problem)));
        return own.models();
    }

    /** The model of a name, whatever its state. */
    static Model find(String name, Models known) throws Failure {
        String wanted = name.strip();
        return known.find(wanted).orElseThrow(() -> unknown(wanted, known));
    }

    /** The model of a name, which can still be drawn with. */
    static Model available(String name, Models known) throws Failure {
        Model model = find(name, known);
        if (model.status().isRetired()) {
            throw retired(model);
        }
        return model;
    }

    private static Failure unknown(String name, Models known) {
        List<String> nearest = known.nearest(name);
        String wayOut = nearest.isEmpty()
                ? "'portrait models' lists those that are"
                : "did you mean " + String.join(" or ", nearest) + "?";
        return new Failure("no model '" + Excerpt.printable(name) + "' is known; " + wayOut);
    }

    private static Failure retired(Model model) {
        return new Failure(model.name() + " was " + model.status().words() + " and no longer answers; render for "
                + String.join(" or ", model.status().instead()) + " instead");
    }
}
