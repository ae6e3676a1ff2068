package portrait.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portrait.text.Nearest;

/**
 * Finds the files behind the arguments of a command. Below a directory, links are not followed: what one leads to inside the directory is
 * found under its own name, and what lies outside was not named. Hidden folders and those of packages are not the author's.
 */
final class Sources {
    private static final String STDIN = "-";
    private static final String PACKAGES = "node_modules";

    /** Settings, presets and models of a project; hidden, but the author's. */
    private static final String OWN = ".portrait";

    private final List<String> endings;
    private final List<Source> found = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<Path> known = new HashSet<>();

    private Sources(List<String> endings) {
        this.endings = endings;
    }

    /**
     * A file to read.
     *
     * @param path how the user knows it; {@code -} for standard input
     * @param outright whether it was named itself, rather than found below a directory
     */
    record Source(String path, boolean outright) {}

    /**
     * The files, each once, in the order of the arguments, those of a directory by name; and what is wrong with other arguments, each with the way
     * out.
     */
    record Found(List<Source> sources, List<String> problems) {}

    /**
     * Looks behind each argument.
     *
     * @param endings what a file below a directory must end with: {@code .portrait}
     */
    static Found find(List<String> arguments, List<String> endings) {
        Sources sources = new Sources(endings);
        arguments.forEach(sources::argument);
        return new Found(List.copyOf(sources.found), List.copyOf(sources.problems));
    }

    private void argument(String argument) {
        if (argument.equals(STDIN)) {
            boolean first = found.stream().noneMatch(source -> source.path().equals(STDIN));
            if (first) {
                found.add(new Source(STDIN, true));
            }
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                int before = found.size();
                int wrong = problems.size();
                directory(shown(path), path.toRealPath());
                if (found.size() == before && problems.size() == wrong) {
                    problems.add(argument + ": no " + String.join(" or ", endings)
                            + " file in this directory; name a file outright to read another ending");
                }
            } else if (Files.exists(path)) {
                add(argument, path.toRealPath(), true);
            } else {
                problems.add(missing(argument, path));
            }
        } catch (InvalidPathException e) {
            problems.add("'" + argument + "' is not a path (" + e.getReason() + ")");
        } catch (IOException e) {
            problems.add(argument + ": " + reason(e));
        }
    }

    /** The current directory needs no name in front of its files. */
    private static Path shown(Path directory) {
        return directory.normalize().toString().isEmpty() ? Path.of("") : directory;
    }

    private void directory(Path shown, Path real) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(real)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            problems.add(shown + ": " + reason(e));
        }
        entries.sort((a, b) -> name(a).compareTo(name(b)));
        for (Path entry : entries) {
            entry(shown.resolve(name(entry)), entry);
        }
    }

    private void entry(Path shown, Path real) {
        String name = name(real);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory() && isAuthors(name)) {
                directory(shown, real);
            } else if (attributes.isRegularFile()
                    && !name.startsWith(".")
                    && endings.stream().anyMatch(name::endsWith)) {
                add(shown.toString(), real, false);
            }
        } catch (IOException e) {
            problems.add(shown + ": " + reason(e));
        }
    }

    private static boolean isAuthors(String name) {
        return !name.equals(PACKAGES) && (!name.startsWith(".") || name.equals(OWN));
    }

    /** A file that is named twice is read once, and above all written once. */
    private void add(String shown, Path real, boolean outright) {
        if (known.add(real)) {
            found.add(new Source(shown, outright));
        }
    }

    private static String missing(String argument, Path path) {
        String what = argument + ": no such file or directory";
        Path absolute = path.toAbsolutePath();
        Path parent = absolute.getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            return what + "; there is no directory " + parent + " either";
        }
        return what + near(parent, name(absolute));
    }

    private static String near(@Nullable Path parent, String name) {
        if (parent == null) {
            return "";
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(parent)) {
            stream.forEach(entry -> names.add(name(entry)));
        } catch (IOException | DirectoryIteratorException e) {
            return "; " + parent + " cannot be searched";
        }
        names.sort(String::compareTo);
        return Nearest.to(name, names)
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse("; it was looked for in " + parent);
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** Why a file cannot be read, and the way out. */
    static String reason(Exception e) {
        boolean denied = e instanceof AccessDeniedException || e.getCause() instanceof AccessDeniedException;
        if (denied) {
            return "permission denied; make it readable, or leave it out";
        }
        return "cannot be read (" + e.getMessage() + ")";
    }
}
