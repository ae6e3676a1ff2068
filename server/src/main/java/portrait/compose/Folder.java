package portrait.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import portrait.text.Nearest;
import portrait.text.SourceText;

/**
 * Finds files of a workspace. A name with a slash is a path from the folder of the file that names it, or from a folder above, up to the
 * workspace; a name without one lies beside the file, in a {@code presets} folder beside it or above, or among the presets that come with
 * Portrait. The ending {@code .portrait} may be left out. Nothing outside the workspace is read: symbolic links are followed before that is
 * decided.
 */
public final class Folder implements Library {
    private static final String ENDING = ".portrait";
    private static final String PRESETS = "presets";

    /** What is read of one file; more is no prompt. */
    private static final long MOST_BYTES = 1 << 20;

    private static final int MOST_NAMES = 500;

    private final Path root;
    private final Function<Path, Optional<SourceText>> open;

    private Folder(Path root, Function<Path, Optional<SourceText>> open) {
        this.root = root;
        this.open = open;
    }

    /** The files of a folder as they are on disk. */
    public static Folder of(Path root) {
        return of(root, file -> Optional.empty());
    }

    /**
     * The files of a folder.
     *
     * @param root the workspace
     * @param open texts that stand in for what is on disk, such as those of an editor, by absolute normalised path
     */
    public static Folder of(Path root, Function<Path, Optional<SourceText>> open) {
        return new Folder(root.toAbsolutePath().normalize(), open);
    }

    /** The id of a file on disk. */
    public static String id(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    @Override
    public Lookup find(String name, String from) {
        String wanted = name.endsWith(ENDING) ? name : name + ENDING;
        boolean builtIn = Presets.isId(from);
        if (!builtIn) {
            boolean left = false;
            for (Path candidate : candidates(wanted, Path.of(from))) {
                if (!candidate.startsWith(root)) {
                    left = true;
                } else {
                    Optional<Lookup> found = read(candidate);
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
            }
            if (left) {
                return new Lookup.Outside();
            }
        }
        return Presets.find(name).<Lookup>map(found -> found).orElseGet(() -> new Lookup.Missing(nearest(name, from)));
    }

    /** Where a file of that name may lie, the first choice first. */
    private List<Path> candidates(String name, Path from) {
        List<Path> candidates = new ArrayList<>();
        boolean path = name.indexOf('/') >= 0;
        Path folder = from.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return List.of();
        }
        Path relative;
        try {
            relative = Path.of(name);
        } catch (InvalidPathException e) {
            // What cannot be a path is missing, like any other name that nothing has.
            return List.of();
        }
        candidates.add(folder.resolve(relative).normalize());
        boolean climbs = name.startsWith(".") || relative.isAbsolute();
        for (Path above = folder; !climbs && above != null && above.startsWith(root); above = above.getParent()) {
            candidates.add(above.resolve(path ? relative : Path.of(PRESETS).resolve(relative))
                    .normalize());
        }
        return candidates;
    }

    private Optional<Lookup> read(Path file) {
        Optional<SourceText> text = open.apply(file);
        if (text.isPresent()) {
            return Optional.of(new Lookup.Found(id(file), text.get()));
        }
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                return Optional.of(new Lookup.Outside());
            }
            if (Files.size(file) > MOST_BYTES) {
                return Optional.of(new Lookup.Unreadable("it is larger than " + (MOST_BYTES >> 20) + " MB"));
            }
            return Optional.of(new Lookup.Found(id(file), SourceText.decode(Files.readAllBytes(file))));
        } catch (IOException e) {
            return Optional.of(new Lookup.Unreadable("it cannot be read"));
        }
    }

    /** Names of presets near by, and of those that come with Portrait. */
    private List<String> nearest(String name, String from) {
        Set<String> known = new TreeSet<>(Presets.names());
        if (!Presets.isId(from)) {
            Path folder = Path.of(from).toAbsolutePath().normalize().getParent();
            while (folder != null && folder.startsWith(root) && known.size() < MOST_NAMES) {
                list(folder.resolve(PRESETS), known);
                folder = folder.getParent();
            }
        }
        return Nearest.few(name, known);
    }

    private static void list(Path folder, Set<String> known) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .limit(MOST_NAMES)
                    .forEach(file -> known.add(file.substring(0, file.length() - ENDING.length())));
        } catch (IOException | UncheckedIOException e) {
            // A folder that cannot be listed has nothing to suggest; what is missing is reported all the same.
            return;
        }
    }
}
