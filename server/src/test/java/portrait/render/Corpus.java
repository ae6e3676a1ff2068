package portrait.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import portrait.text.SourceText;

/** Prompts of other people, where they lie beside the project. */
final class Corpus {
    private Corpus() {}

    /** A prompt and what to call it. */
    record Prompt(String name, SourceText text) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them; a test that asks for them is skipped where there are none. */
    static List<Prompt> prompts() {
        Path shared = Path.of("../../shared").toAbsolutePath().normalize(); // tests run in their module
        List<Prompt> prompts = Stream.of("corpus/dev", "seeds")
                .map(shared::resolve)
                .filter(Files::isDirectory)
                .flatMap(Corpus::files)
                .map(file -> prompt(shared, file))
                .toList();
        Assumptions.assumeFalse(prompts.isEmpty(), "no prompts lie in " + shared.getFileName() + " beside the project");
        return prompts;
    }

    private static Stream<Path> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Prompt prompt(Path shared, Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return new Prompt(shared.relativize(file).toString(), SourceText.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
