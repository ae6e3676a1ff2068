package portrait;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Expected outputs in files beside their inputs. With {@code -Dsnapshots.update=true} they are written anew: read the difference. */
public final class Snapshots {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final boolean UPDATE = Boolean.getBoolean("snapshots.update");

    private Snapshots() {}

    /** The files of a folder of the test resources whose names end so, by name. There must be some. */
    public static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.list(RESOURCES.resolve(folder))) {
            List<Path> files = all.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalStateException("no " + ending + " in " + RESOURCES.resolve(folder));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares a file with what should stand in it. A missing file is a failure, unless snapshots are being updated. */
    public static void check(Path file, String actual) {
        try {
            if (UPDATE) {
                Files.writeString(file, actual);
            }
            String expected = Files.exists(file) ? Files.readString(file) : "";
            assertEquals(expected, actual, () -> file + " says otherwise");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
