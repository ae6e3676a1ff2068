package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;

class ConfigCommandTest {
    private static Path studio(Path folder) throws IOException {
        Path studio = folder.toRealPath().resolve("studio");
        Files.createDirectories(studio.resolve(".git"));
        Files.createDirectories(studio.resolve("drafts"));
        Files.writeString(studio.resolve("portrait.toml"), "targets = ['sdxl']\nlint.physics = 'error'\n");
        Files.writeString(studio.resolve("drafts/portrait.toml"), "[lint]\n'vague/quality-booster' = 'off'\n");
        return studio;
    }

    private static String line(String out, String start) {
        return out.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.replaceAll(" {2,}", " | "))
                .findFirst()
                .orElse("");
    }

    @Test
    void showsEachValueAndWhereItComesFrom(@TempDir Path folder) throws IOException {
        Path studio = studio(folder);
        CommandRun run = CommandRun.of(
                "config", "--show", studio.resolve("drafts/a.portrait").toString());
        assertEquals(0, run.status(), run.err());
        assertEquals("targets = [\"sdxl\"] | " + studio.resolve("portrait.toml") + ":1", line(run.out(), "targets"));
        assertEquals("baseline: none | default", line(run.out(), "baseline"));
        assertEquals(
                "lint.physics = \"error\" | " + studio.resolve("portrait.toml") + ":2",
                line(run.out(), "lint.physics"));
        assertEquals("lint.vague: each rule's own level | default", line(run.out(), "lint.vague"));
        assertEquals(
                "lint.\"vague/quality-booster\" = \"off\" | " + studio.resolve("drafts/portrait.toml") + ":2",
                line(run.out(), "lint.\"vague"));
    }

    @Test
    void showsTheSameAsJson(@TempDir Path folder) throws IOException {
        Path studio = studio(folder);
        CommandRun run = CommandRun.of(
                "config",
                "--format",
                "json",
                "--show",
                studio.resolve("drafts/a.portrait").toString());
        Json.Obj root = (Json.Obj) JsonReader.strict(run.out());
        Json.Arr values = (Json.Arr) root.get("values").orElseThrow();
        Json.Obj targets = (Json.Obj) values.items().getFirst();
        assertEquals(
                List.of("sdxl"),
                ((Json.Arr) targets.get("value").orElseThrow())
                        .items().stream().map(each -> ((Json.Str) each).value()).toList());
        Json.Obj origin = (Json.Obj) targets.get("origin").orElseThrow();
        assertEquals(
                studio.resolve("portrait.toml").toString(),
                ((Json.Str) origin.get("path").orElseThrow()).value());
        assertEquals("0", ((Json.Word) origin.get("line").orElseThrow()).text());
        assertEquals(2, ((Json.Arr) root.get("from").orElseThrow()).items().size());
    }

    @Test
    void whatCannotHoldIsSaidWithItsPlace(@TempDir Path folder) throws IOException {
        Path studio = studio(folder);
        Files.writeString(studio.resolve("portrait.toml"), "\n  lint.phisics = 'off'\n");
        CommandRun run =
                CommandRun.of("config", "--show", studio.resolve("a.portrait").toString());
        assertEquals(1, run.status());
        assertTrue(run.err().contains("portrait.toml:2:3: “phisics” is no rule and no group"), run.err());
    }

    @Test
    void aFileWithoutSettingsHasTheDefaults(@TempDir Path folder) throws IOException {
        Path studio = studio(folder);
        Files.delete(studio.resolve("portrait.toml"));
        CommandRun run =
                CommandRun.of("config", "--show", studio.resolve("a.portrait").toString());
        assertEquals(0, run.status());
        assertTrue(run.out().contains("no portrait.toml found"), run.out());
        assertTrue(run.out().lines().skip(2).allMatch(line -> line.endsWith("default")), run.out());
    }

    @Test
    void itWantsAFileOrTheSchema() {
        assertEquals(2, CommandRun.of("config").status());
        assertEquals(2, CommandRun.of("config", "--schema", "--show", "a").status());
        assertTrue(CommandRun.of("config", "--schema").out().contains("\"sentence-per-line\""));
    }
}
