package portrait.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folders whose settings hold for a folder: up to the root of its repository, or, outside of one, as far as they have the same owner. */
final class ProjectFolders {
    private static final int HIGHEST = 128;

    private ProjectFolders() {}

    /**
     * The folder itself and those above it that belong to the same project.
     *
     * @param folder absolute and without {@code ..}; it need not exist
     */
    static List<Path> from(Path folder) {
        List<Path> all = new ArrayList<>();
        for (Path at = folder; at != null && all.size() < HIGHEST; at = at.getParent()) {
            all.add(at);
            if (Files.exists(at.resolve(".git"))) {
                return List.copyOf(all);
            }
        }
        return ofOneOwner(all);
    }

    /** What others put into folders above, such as those for temporary files, is not to be trusted. */
    private static List<Path> ofOneOwner(List<Path> folders) {
        List<Path> own = new ArrayList<>();
        Optional<UserPrincipal> owner = Optional.empty();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            Optional<UserPrincipal> here = owner(folder);
            if (owner.isPresent() && !owner.equals(here)) {
                break;
            }
            owner = here;
            own.add(folder);
            if (here.isEmpty()) {
                break;
            }
        }
        return List.copyOf(own);
    }

    /** Nothing where the file system does not tell. */
    private static Optional<UserPrincipal> owner(Path folder) {
        try {
            return Optional.of(Files.getOwner(folder));
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return Optional.empty();
        }
    }
}
