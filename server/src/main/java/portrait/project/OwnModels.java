package portrait.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portrait.model.DataFile;
import portrait.model.Model;
import portrait.model.ModelReader;
import portrait.model.Models;
import portrait.text.json.JsonException;

/**
 * Image models of a project's own: the files {@code .portrait/models/*.json} of a folder and of those above it in the same project. They say
 * what the files of the models that come with Portrait say, and may be like one of those. The nearest folder wins.
 *
 * @param models the known models with one's own, which come first where a name means both
 * @param problems why a file was left out, with its path and line
 */
public record OwnModels(Models models, List<String> problems) {
    private static final Path PLACE = Path.of(".portrait", "models");
    private static final int MAX_FILES = 200;
    private static final long MAX_SIZE = 1 << 20;

    /**
     * Reads the models that hold in a folder.
     *
     * @param folder absolute; it need not exist
     */
    public static OwnModels in(Path folder) {
        Map<String, Model> own = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (Path each : ProjectFolders.from(folder)) {
            for (Path file : files(each, problems)) {
                try {
                    Model model = read(file, folder);
                    own.putIfAbsent(model.id(), model);
                } catch (JsonException e) {
                    problems.add(e.getMessage());
                } catch (IOException e) {
                    problems.add(shown(file, folder) + " cannot be read: " + e.getMessage());
                }
            }
        }
        Models standard = Models.standard();
        return new OwnModels(
                own.isEmpty() ? standard : standard.with(List.copyOf(own.values())), List.copyOf(problems));
    }

    private static List<Path> files(Path folder, List<String> problems) {
        Path place = folder.resolve(PLACE);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            Path root = folder.toRealPath();
            List<Path> found = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> isInside(file, root))
                    .sorted()
                    .limit(MAX_FILES + 1L)
                    .toList();
            if (found.size() > MAX_FILES) {
                problems.add(place + " holds more than " + MAX_FILES + " files: the rest is not read");
            }
            return found.subList(0, Math.min(found.size(), MAX_FILES));
        } catch (IOException e) {
            problems.add(place + " cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    /** A link that leads out of the project is not followed. */
    private static boolean isInside(Path file, Path root) {
        try {
            return file.toRealPath().startsWith(root) && Files.isRegularFile(file);
        } catch (IOException e) {
            return false;
        }
    }

    private static Model read(Path file, Path folder) throws IOException {
        if (Files.size(file) > MAX_SIZE) {
            throw new IOException("it is larger than a mebibyte");
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return ModelReader.read(DataFile.of(shown(file, folder), text), Models.standard()::file);
    }

    private static String shown(Path file, Path folder) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
