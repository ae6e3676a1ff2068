package portrait.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import portrait.compose.Folder;
import portrait.compose.Lookup;
import portrait.compose.Presets;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** Reads what files mean, together with those that they name. */
final class Scenes {
    private Scenes() {}

    /** What a text states that the user knows by a path; standard input lies in the working directory. */
    static Scene of(String path, SourceText source) {
        return Scene.of(id(path), Reading.of(source), Scenes::find);
    }

    static Scene of(Input input) {
        return of(input.path(), input.source());
    }

    private static String id(String path) {
        try {
            return Folder.id(Path.of(path));
        } catch (InvalidPathException e) {
            return Folder.id(Path.of("-"));
        }
    }

    private static Lookup find(String name, String from) {
        Path file = Presets.isId(from) ? Path.of("-") : Path.of(from);
        return Folder.of(workspace(file)).find(name, from);
    }

    /** The repository; without one the working directory where the file lies below it, else the file's folder. */
    private static Path workspace(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                .orElse(file.toAbsolutePath());
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        Path working = Path.of("").toAbsolutePath().normalize();
        return folder.startsWith(working) ? working : folder;
    }
}
