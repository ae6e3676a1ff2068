package portrait;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;

/**
 * Prompts as people write them. They belong to their authors and do not travel with the project: {@code -Dcorpus=…} names their folder,
 * which by default is looked for beside the project.
 */
public final class Corpus {
    private static final Path FOLDER = Path.of(
            System.getProperty("corpus", Path.of("..", "..", "shared", "corpus").toString()));

    private Corpus() {}

    /** A prompt of the corpus, with what its index says of it. */
    public record Prompt(Path file, String shape) {
        public byte[] bytes() {
            return Snapshots.bytes(file);
        }

        @Override
        public String toString() {
            return file.getParent().getFileName() + "/" + file.getFileName();
        }
    }

    /** All prompts in the order of the index; skips the test where there are none. */
    public static List<Prompt> prompts() {
        Path index = FOLDER.resolve("index.jsonl");
        assumeTrue(Files.exists(index), () -> "skipped: no prompts in " + FOLDER + "; -Dcorpus names another folder");
        try (Stream<String> lines = Files.lines(index)) {
            return lines.map(Corpus::prompt)
                    .filter(prompt -> Files.exists(prompt.file()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts beside the corpus: longer pieces around prompts, such as articles. */
    public static List<Path> seeds() {
        Path folder = FOLDER.resolveSibling("seeds");
        assumeTrue(Files.isDirectory(folder), () -> "skipped: no " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Prompt prompt(String line) {
        Json.Obj entry = (Json.Obj) JsonReader.strict(line);
        return new Prompt(FOLDER.resolve(string(entry, "file")), string(entry, "shape"));
    }

    private static String string(Json.Obj entry, String name) {
        return ((Json.Str) entry.get(name).orElseThrow()).value();
    }
}
