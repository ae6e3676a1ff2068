package portrait.editor.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portrait.editor.explain.Question.Answer;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.SourceText;

/**
 * Whole explanations, to be read. {@code questions.txt} asks, a line each: name, words, and where wanted the file whose scene counts. With
 * {@code -Dsnapshots.update=true} the answers are written anew: read the difference.
 */
class ExplanationSnapshotTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "editor", "explain");
    private static final boolean UPDATE = Boolean.getBoolean("snapshots.update");

    private record Asked(String name, String words, String scene) {
        static Asked of(String line) {
            String[] cells = line.split("\\s*\\|\\s*", -1);
            return new Asked(cells[0], cells[1], cells.length > 2 ? cells[2] : "");
        }
    }

    @TestFactory
    Stream<DynamicTest> explanations() {
        return asked().stream().map(asked -> dynamicTest(asked.name(), () -> check(asked)));
    }

    @Test
    void everyAnswerHasItsQuestion() throws IOException {
        List<String> wanted =
                asked().stream().map(asked -> asked.name() + ".txt").sorted().toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt") && !name.equals("questions.txt"))
                    .sorted()
                    .toList();
            assertEquals(wanted, there);
        }
    }

    private static List<Asked> asked() {
        List<Asked> asked = read(FOLDER.resolve("questions.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Asked::of)
                .toList();
        assertTrue(asked.size() >= 40, "at least forty");
        return asked;
    }

    private static void check(Asked asked) throws IOException {
        Answer answer = asked.scene().isEmpty()
                ? Question.ask(asked.words())
                : Question.askIn(scene(asked.scene()), asked.words());
        String actual = switch (answer) {
            case Answer.Explained(List<Explanation> explanations) -> Notation.TEXT.print(explanations);
            case Answer.Refused(String reason) -> reason + "\n";
            case Answer.Unknown unknown -> throw new AssertionError(asked + " is unknown: " + unknown.nearest());
        };
        Path file = FOLDER.resolve(asked.name() + ".txt");
        if (UPDATE) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.exists(file) ? read(file) : "", actual, () -> file + " says otherwise");
    }

    private static Scene scene(String name) {
        return Scene.of(Reading.of(SourceText.of(read(FOLDER.resolve(name)))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
