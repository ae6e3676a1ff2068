package portrait.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import portrait.text.SourceText;

/** The prompt corpus, which is kept beside the project and not in it. */
final class Corpus {
    /** The project's folder, seen from the module in which tests run. */
    private static final Path FOLDER = Path.of("..", "..", "shared", "corpus");

    private Corpus() {}

    /** Skips the running test where no corpus is. */
    static void assume() {
        Assumptions.assumeTrue(
                Files.isDirectory(FOLDER.resolve("dev")),
                () -> "no prompt corpus in " + FOLDER.toAbsolutePath().normalize() + ": nothing to measure");
    }

    static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every prompt of the development half, by name. */
    static List<SourceText> prompts() {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("dev"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> SourceText.decode(bytes(FOLDER.relativize(file).toString())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
