package portrait.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portrait.model.Model;
import portrait.model.Models;

class OwnModelsTest {
    private static final String HOUSE = """
            {
              "id": "house",
              "name": "House checkpoint",
              "aliases": ["our model"],
              "status": { "state": "available" },
              "like": "sdxl",
              "length": { "max": 150, "unit": "clip-tokens", "then": "cut", "past": "two chunks" }
            }
            """;

    @TempDir
    private Path project;

    @Test
    void aProjectWithoutAnyKnowsTheStandardOnes() {
        assertSame(Models.standard(), OwnModels.in(project).models());
    }

    @Test
    void aFileIsAModelOfTheFoldersBelowIt() throws IOException {
        write(project, "house.json", HOUSE);
        Path below = Files.createDirectories(project.resolve("prompts/spring"));
        Model house = OwnModels.in(below).models().find("Our Model").orElseThrow();
        assertEquals("house", house.id());
        assertEquals(150, house.length().orElseThrow().max());
    }

    @Test
    void theNearestFolderWins() throws IOException {
        write(project, "house.json", HOUSE);
        Path below = Files.createDirectories(project.resolve("prompts"));
        write(below, "house.json", HOUSE.replace("150", "225"));
        Model house = OwnModels.in(below).models().find("house").orElseThrow();
        assertEquals(225, house.length().orElseThrow().max());
    }

    @Test
    void whatIsWrongIsSaidWithItsLineAndTheOthersHold() throws IOException {
        write(project, "broken.json", HOUSE.replace("\"cut\"", "\"lost\"").replace("house", "broken"));
        write(project, "house.json", HOUSE);
        OwnModels own = OwnModels.in(project);
        assertEquals(
                List.of("line 7, column 58: .portrait/models/broken.json: \"then\" is one of chunked, cut, diluted,"
                        + " rejected, unknown, not lost"),
                own.problems());
        assertTrue(own.models().find("house").isPresent());
        assertEquals(Optional.empty(), own.models().find("broken"));
    }

    @Test
    void aLinkOutOfTheProjectIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("house.json"), HOUSE);
        Files.createSymbolicLink(
                Files.createDirectories(project.resolve(".portrait/models")).resolve("house.json"), secret);
        assertSame(Models.standard(), OwnModels.in(project).models());
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve(".portrait/models")).resolve(name), text);
    }
}
