package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portrait.lint.Rules;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;

class ExplainCommandTest {
    @TempDir
    Path folder;

    @Test
    void theWordsThemselvesAreAScene() {
        CommandRun run = CommandRun.of("explain", "85mm", "f/1.4", "at", "2.5", "m,", "background", "20", "m");
        assertAll(
                () -> assertEquals(Command.CLEAN, run.status()),
                () -> assertTrue(run.out().startsWith("85 mm at f/1.4\n"), run.out()),
                () -> assertTrue(run.out().contains("6.8 cm, about half of it before the subject"), run.out()),
                () -> assertTrue(run.out().contains("1.9 mm across on the sensor"), run.out()),
                () -> assertTrue(run.out().contains("7.8 % of its height"), run.out()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rembrandt or loop | Rembrandt lighting | Loop lighting",
                "Rembrandt vs. loop | Rembrandt lighting | Loop lighting",
                "split/butterfly | Split lighting | Butterfly (Paramount)",
                "softbox or umbrella | Softbox (size not given) | Photo umbrella",
                "85mm or 135mm | 85 mm | 135 mm",
                "Rembrandt at 45° | Rembrandt lighting | 45° to the side",
                "Rembrandt, 40° up | Rembrandt lighting | 40° up",
            })
    void whatIsAskedForTogetherIsExplainedTogether(String words, String first, String second) {
        CommandRun text = CommandRun.of("explain", words);
        CommandRun json = CommandRun.of("explain", words, "--format", "json");
        Json both = JsonReader.strict(json.out());
        assertAll(
                () -> assertEquals(Command.CLEAN, text.status(), text.err()),
                () -> assertTrue(text.out().startsWith(first), text.out()),
                () -> assertTrue(text.out().contains("\n\n" + second), text.out()),
                () -> assertEquals(2, ((Json.Arr) both).items().size(), json.out()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"black and white", "85mm f/1.4 at 2.5 m, background 20 m", "Rembrandt lighting, 85mm"})
    void whatIsOneThingIsExplainedOnce(String words) {
        CommandRun json = CommandRun.of("explain", words, "--format", "json");
        assertTrue(json.out().startsWith("{"), json.out());
    }

    @Test
    void aFileSaysWhatTheWordsDoNot() throws IOException {
        Path file = Files.writeString(folder.resolve("a.portrait"), """
                Potter at her wheel, seen from the hip up.
                lens: 50mm f/2
                distance: 1.5 m
                background distance: 4 m
                key light: window, 6000 K, camera left 45°
                """);
        CommandRun alone = CommandRun.of("explain", "2700K", "--in", file.toString());
        CommandRun mixed = CommandRun.of("explain", "135mm", "--in", file.toString());
        assertAll(
                () -> assertTrue(alone.out().contains("Against the key light, 6000 K"), alone.out()),
                () -> assertTrue(mixed.out().startsWith("135 mm at f/2\n"), mixed.out()),
                () -> assertTrue(mixed.out().contains("In the frame at 1.5 m"), mixed.out()),
                () -> assertTrue(mixed.out().contains("Blur of a point at 4 m"), mixed.out()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1:8 | 85mm f/1.4 at 2.5 m, 1:8 distance ratio | 88 %",
                "3:1 | softbox key, 3:1 key to fill | stops",
            })
    void theFileSaysWhatTwoNumbersCompare(String words, String file, String figure) {
        CommandRun run = CommandRun.withInput(file, "explain", words, "--in", "-");
        assertTrue(run.out().contains(figure), run.out());
        assertFalse(run.out().contains("Nothing near it"), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"side light | from the camera", "Rembrandt | from where the nose points"})
    void patternsAreCountedFromTheirAxis(String words, String axis) {
        CommandRun run = CommandRun.of("explain", words);
        assertTrue(run.out().contains(axis), run.out());
    }

    @Test
    void readsTheSceneFromStandardInputToo() {
        CommandRun run = CommandRun.withInput("85mm f/2, subject at 2 m", "explain", "depth of field", "--in", "-");
        assertTrue(run.out().contains("In the frame at 2 m"), run.out());
    }

    @Test
    void speaksThreeNotations() {
        CommandRun json = CommandRun.of("explain", "Rembrandt", "--format", "json");
        CommandRun markdown = CommandRun.of("explain", "Rembrandt", "--format", "markdown");
        Json.Obj read = (Json.Obj) JsonReader.strict(json.out());
        assertAll(
                () -> assertEquals(
                        java.util.List.of("title", "paragraphs", "figures", "assumptions", "seeAlso"),
                        read.members().stream().map(Json.Member::key).toList()),
                () -> assertTrue(json.out().contains("\"azimuth_deg\": {"), json.out()),
                () -> assertTrue(markdown.out().startsWith("**Rembrandt lighting**\n"), markdown.out()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Rembrant; near it are: Rembrandt lighting",
                "clamshel; near it are: Clamshell lighting",
                "goldn hour; near it are: Golden hour",
                "xyzzy plugh; 'portrait terms' lists the terms",
            })
    void unknownWordsLeadToTheNearestTerms(String words, String line) {
        CommandRun run = CommandRun.of("explain", words);
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertEquals("", run.out()),
                () -> assertEquals(1, run.err().lines().count(), run.err()),
                () -> assertTrue(run.err().contains(line), run.err()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "900K; colour temperature 900 K is out of range: 1000 to 40000 K",
                "99000 K; colour temperature 99000 K is out of range: 1000 to 40000 K",
                "0.1mm; distance 0.0001 m is out of range: 0.001 to 1000000 m",
                "f/0; f-number 0 is out of range: 0.1 to 1000",
            })
    void numbersOutOfRangeAreSaidToBe(String words, String line) {
        CommandRun run = CommandRun.of("explain", words);
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertEquals("portrait: " + line + "\n", run.err()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fill", "key", "rembrandt", "REMBRANDT", "fl-85mm", "soft-box", "Schärfentiefe"})
    void namesThatCountOnlyBesideTheirTopicAreMeantHere(String name) {
        CommandRun run = CommandRun.of("explain", name);
        assertEquals(Command.CLEAN, run.status(), run.err());
    }

    @Test
    void everyRuleIsExplained() {
        assertAll(Rules.infos().stream().map(info -> () -> {
            CommandRun text = CommandRun.of("explain", info.id().toString());
            CommandRun json = CommandRun.of("explain", info.id().toString(), "--format", "json");
            assertEquals(Command.CLEAN, text.status(), text.err());
            assertFalse(text.out().isBlank());
            Json.Obj read = (Json.Obj) JsonReader.strict(json.out());
            assertEquals(text.out(), ((Json.Str) read.get("page").orElseThrow()).value());
        }));
    }

    @Test
    void anUnknownRuleIsOneClearLine() {
        CommandRun run = CommandRun.of("explain", "physics/no-such-rule");
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertTrue(run.err().startsWith("portrait: there is no rule physics/no-such-rule"), run.err()),
                () -> assertEquals(1, run.err().lines().count(), run.err()));
    }

    @Test
    void noWordsAndNoFileAreOneClearLine() {
        CommandRun words = CommandRun.of("explain");
        CommandRun file = CommandRun.of(
                "explain", "Rembrandt", "--in", folder.resolve("none").toString());
        assertAll(
                () -> assertEquals(Command.FAILED, words.status()),
                () -> assertEquals(1, words.err().lines().count(), words.err()),
                () -> assertEquals(Command.FAILED, file.status()),
                () -> assertTrue(file.err().endsWith("none: no such file\n"), file.err()));
    }

    @Test
    void noWordsCommandTheTerminal() {
        CommandRun run = CommandRun.of("explain", "\u001b]0;owned\u0007");
        assertFalse(run.err().contains("\u001b"), run.err());
    }
}
