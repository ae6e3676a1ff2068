package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portrait.text.json.JsonReader;

/** The commands over prompts that real people wrote: they end normally, and plain prose is never an error. */
class RealPromptsTest {
    private static final Path SHARED = Path.of("../../shared");
    private static final List<String> MODELS = List.of("midjourney", "flux-2-pro", "sdxl", "gpt-image-2");

    @BeforeAll
    static void promptsAreThere() {
        assumeTrue(
                Files.isDirectory(SHARED),
                "no folder of real prompts at " + SHARED.toAbsolutePath().normalize());
    }

    @TestFactory
    Stream<DynamicTest> everyPromptIsCheckedAndRendered() throws IOException {
        return prompts().stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> checkAndRender(file)));
    }

    private static void checkAndRender(Path file) {
        CommandRun check = CommandRun.of("check", "--format", "json", "--fail-on", "error", file.toString());
        assertAll(
                () -> assertEquals("", check.err()),
                () -> assertEquals(Command.CLEAN, check.status(), check.out()),
                () -> JsonReader.strict(check.out()));
        for (String model : MODELS) {
            CommandRun render = CommandRun.of("render", "--for", model, "--format", "json", file.toString());
            assertAll(
                    model,
                    () -> assertEquals("", render.err()),
                    () -> assertEquals(Command.CLEAN, render.status()),
                    () -> JsonReader.strict(render.out()));
        }
    }

    @Test
    void theFirstSeedNamesALensThatDoesNotExist() throws IOException {
        CommandRun check = CommandRun.of("check", seed("000").toString());
        assertAll(
                () -> assertTrue(check.out().contains("physics/unknown-lens"), check.out()),
                () -> assertTrue(check.out().contains("XCD 80 mm f/1.9"), check.out()),
                () -> assertTrue(check.out().contains("XCD 90 mm f/2.5"), check.out()));
    }

    @Test
    void theFirstSeedIsReadAsAPhotographerReadsIt() throws IOException {
        String tree = CommandRun.of("tree", seed("000").toString()).out();
        assertAll(Stream.of(
                        "Hasselblad",
                        "medium-format",
                        "90 mm",
                        "f/1.9",
                        "key light",
                        "40°",
                        "camera left",
                        "rim light",
                        "softboxes",
                        "5200 K")
                .map(words -> () -> assertTrue(tree.lines().anyMatch(line -> line.contains("> \"" + words)), words)));
    }

    @Test
    void theFourthSeedIsReadWithAllItsFigures() throws IOException {
        String tree = CommandRun.of("tree", seed("003").toString()).out();
        assertAll(Stream.of("85mm", "f/1.4", "2.5 meters", "20 meters", "1:8", "2200-2700K", "6500-7500K")
                .map(words -> () -> assertTrue(tree.lines().anyMatch(line -> line.contains("> \"" + words)), words)));
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertFalse(prompts().size() < 300, "only " + prompts().size() + " prompts");
    }

    private static Path seed(String number) throws IOException {
        try (Stream<Path> seeds = Files.list(SHARED.resolve("seeds"))) {
            return seeds.filter(file -> file.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Path> prompts() throws IOException {
        try (Stream<Path> corpus = Files.walk(SHARED.resolve("corpus/dev"));
                Stream<Path> seeds = Files.list(SHARED.resolve("seeds"))) {
            return Stream.concat(seeds, corpus)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
