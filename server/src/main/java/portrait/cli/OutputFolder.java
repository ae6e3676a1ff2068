package portrait.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** A folder that results are written into, and nothing outside it. A file is whole at every moment, and written once. */
final class OutputFolder {
    private final Path folder;
    private final Set<String> written = new HashSet<>();

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A folder, which is made where it is missing.
     *
     * @throws Failure where it is none and cannot be one
     */
    static OutputFolder at(String name) throws Failure {
        try {
            return new OutputFolder(Files.createDirectories(Path.of(name)).toRealPath());
        } catch (FileAlreadyExistsException e) {
            throw new Failure("-o " + Excerpt.printable(name) + ": it is a file; name a folder");
        } catch (InvalidPathException | IOException e) {
            throw new Failure("-o " + Excerpt.printable(name) + ": it cannot be made (" + e.getMessage() + ")");
        }
    }

    /**
     * Writes a file over one that is there. A link of that name is replaced, not followed.
     *
     * @param parts of the name, put together with full stops; what could lead out of the folder becomes a hyphen
     * @throws Failure where it was written before, or cannot be
     */
    void write(String text, String... parts) throws Failure {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            joined.append(joined.isEmpty() ? "" : ".").append(plain(part));
        }
        String name = joined.toString();
        if (!written.add(name)) {
            throw new Failure(
                    name + " was written for another file of that name; render the two into different folders");
        }
        Path file = folder.resolve(name);
        Path whole = folder.resolve(".portrait-" + name + ".tmp");
        try {
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new Failure(name + " is a folder in " + folder + "; rename it, or write elsewhere");
            }
            Files.deleteIfExists(whole);
            Files.write(whole, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Failure(name + " cannot be written into " + folder + " (" + e.getMessage() + ")");
        }
    }

    /** A part of a name on any system: separators, control characters and what other systems refuse become hyphens. */
    private static String plain(String part) {
        StringBuilder out = new StringBuilder();
        part.codePoints().limit(100).forEach(c -> {
            boolean plain = Character.isLetterOrDigit(c) || c == '-' || c == '_' || (c == '.' && !out.isEmpty());
            out.appendCodePoint(plain ? c : '-');
        });
        return out.isEmpty() ? "-" : out.toString();
    }
}
