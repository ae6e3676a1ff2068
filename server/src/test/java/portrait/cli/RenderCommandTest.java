package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portrait.model.Model;
import portrait.model.Models;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;

class RenderCommandTest {
    private static final String PROMPT =
            "Potter at the wheel, {mood = calm | laughing}, 85mm f/2.8.\n\n## Avoid\n- text\n";

    @Test
    void printsThePromptFirst() {
        CommandRun run = CommandRun.withInput(PROMPT, "render", "--for", "sdxl", "-");
        assertAll(
                () -> assertEquals(Command.CLEAN, run.status()),
                () -> assertEquals("", run.err()),
                () -> assertTrue(
                        run.out().lines().findFirst().orElse("").startsWith("Potter at the wheel, calm"), run.out()),
                () -> assertTrue(run.out().contains("Negative\n--------\ntext\n"), run.out()));
    }

    @Test
    void printsOneObjectForOneRendering() {
        CommandRun run = CommandRun.withInput(PROMPT, "render", "--for", "SDXL 1.0", "--format", "json", "-");
        Json.Obj rendering = (Json.Obj) JsonReader.strict(run.out());
        List<String> keys = rendering.members().stream().map(Json.Member::key).toList();
        assertTrue(keys.containsAll(List.of("model", "prompt", "negative", "parameters", "loss")), keys.toString());
    }

    @Test
    void printsAListForSeveral() {
        CommandRun run = CommandRun.withInput(PROMPT, "render", "--for", "mj,flux-2-pro", "--format", "json", "-");
        assertEquals(2, ((Json.Arr) JsonReader.strict(run.out())).items().size());
    }

    @Test
    void takesValuesForVariables() {
        CommandRun run =
                CommandRun.withInput(PROMPT, "render", "--for", "flux-2-pro", "--var", "mood=half asleep", "-");
        assertTrue(run.out().contains("half asleep"), run.out());
    }

    @Test
    void aSeedChoosesTheSameOptionEachTime() {
        CommandRun first = CommandRun.withInput(PROMPT, "render", "--for", "flux-2-pro", "--seed", "7", "-");
        assertEquals(first, CommandRun.withInput(PROMPT, "render", "--for", "flux-2-pro", "--seed", "7", "-"));
    }

    @Test
    void anUnknownModelGetsTheNearestNames() {
        CommandRun run = CommandRun.withInput(PROMPT, "render", "--for", "midjorney", "-");
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertEquals("", run.out()),
                () -> assertTrue(run.err().contains("did you mean midjourney"), run.err()));
    }

    @Test
    void aRetiredModelIsRefusedWithTheWayOut() {
        CommandRun run = CommandRun.withInput(PROMPT, "render", "--for", "dall-e 3", "-");
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertEquals("", run.out()),
                () -> assertEquals(
                        "portrait: DALL-E 3 was retired on 2026-05-12 and no longer answers; render for gpt-image-2.6 or"
                                + " gpt-image-2 instead\n",
                        run.err()));
    }

    @Test
    void noTextCommandsTheTerminal() {
        CommandRun run = CommandRun.withInput("A \u001b[31mred\u001b[0m coat.\n", "render", "--for", "flux-2-pro", "-");
        assertFalse(run.out().contains("\u001b"), run.out());
    }

    @Test
    void oneModelsFailureDoesNotHideTheOthers() {
        CommandRun run =
                CommandRun.withInput(PROMPT, "render", "--for", "midjorney,sdxl,dall-e 3", "--format", "json", "-");
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertEquals("sdxl", string(JsonReader.strict(run.out()), "model")),
                () -> assertEquals(2, run.err().lines().count(), run.err()));
    }

    @Test
    void saysHowLongThePromptIsAndWhereItBreaks() {
        String prompt = "A tailor, " + "chalk, ".repeat(60) + "thread";
        CommandRun run = CommandRun.withInput(prompt, "render", "--for", "a1111", "--format", "json", "-");
        Json.Obj rendering = (Json.Obj) JsonReader.strict(run.out());
        Json.Obj length = (Json.Obj) rendering.get("length").orElseThrow();
        Json.Obj cut = (Json.Obj) length.get("cutAt").orElseThrow();
        int offset = number(cut, "offset");
        Json.Obj start = (Json.Obj)
                ((Json.Obj) cut.get("source").orElseThrow()).get("start").orElseThrow();
        assertAll(
                () -> assertEquals("clip-tokens", string(length, "unit")),
                () -> assertEquals(124, number(length, "count")),
                () -> assertEquals(75, number(length, "limit")),
                // 75 tokens are the tailor, 36 times chalk and its comma: the break comes behind the last comma.
                () -> assertTrue(string(rendering, "prompt").startsWith("chalk", offset), run.out()),
                () -> assertEquals(0, number(start, "line")),
                () -> assertTrue(prompt.startsWith("chalk", number(start, "character")), run.out()));
    }

    @Test
    void lossesSayWhereTheyCameFrom() {
        CommandRun run = CommandRun.withInput(PROMPT, "render", "--for", "flux-2-pro", "--format", "json", "-");
        Json.Arr losses =
                (Json.Arr) ((Json.Obj) JsonReader.strict(run.out())).get("loss").orElseThrow();
        Json.Obj loss = (Json.Obj) losses.items().getFirst();
        assertEquals(
                List.of("fact", "source", "action", "reason"),
                loss.members().stream().map(Json.Member::key).toList());
    }

    @Test
    void targetsAreThoseOfTheFile() {
        String prompt = "---\ntargets: sdxl, gpt-image-2\n---\nA potter.\n";
        CommandRun run = CommandRun.withInput(prompt, "render", "--targets", "--format", "json", "-");
        assertAll(
                () -> assertEquals(Command.CLEAN, run.status(), run.err()),
                () -> assertEquals(
                        List.of("sdxl", "gpt-image-2"),
                        ((Json.Arr) JsonReader.strict(run.out()))
                                .items().stream()
                                        .map(each -> string(each, "model"))
                                        .toList()));
    }

    @Test
    void aFileWithoutTargetsIsToldHowToNameSome() {
        CommandRun run = CommandRun.withInput("A potter.\n", "render", "--targets", "-");
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertTrue(run.err().contains("it names no targets"), run.err()));
    }

    @Test
    void allAreAllThatCanBeDrawnWith() {
        CommandRun run = CommandRun.withInput("A potter.\n", "render", "--all", "--format", "json", "-");
        List<String> models = ((Json.Arr) JsonReader.strict(run.out()))
                .items().stream().map(each -> string(each, "model")).toList();
        assertAll(
                () -> assertEquals(Command.CLEAN, run.status(), run.err()),
                () -> assertEquals(
                        Models.standard().available().stream().map(Model::id).toList(), models));
    }

    @Test
    void modelsAreNamedInOneWay() {
        assertAll(
                () -> assertEquals(
                        Command.FAILED,
                        CommandRun.withInput(PROMPT, "render", "-").status()),
                () -> assertEquals(
                        Command.FAILED,
                        CommandRun.withInput(PROMPT, "render", "--all", "--for", "sdxl", "-")
                                .status()));
    }

    @Test
    void aModelWithoutAnInterfaceIsNamedAndTheOthersGetTheirRequests() {
        CommandRun run = CommandRun.withInput(PROMPT, "render", "--for", "mj,flux-2-pro", "--format", "request", "-");
        Json.Arr requests = (Json.Arr) JsonReader.strict(run.out());
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertEquals(1, requests.items().size()),
                () -> assertTrue(run.err().contains("Midjourney has no public interface"), run.err()),
                () -> assertEquals(
                        Command.CLEAN,
                        CommandRun.withInput(PROMPT, "render", "--all", "--format", "curl", "-")
                                .status()));
    }

    @Test
    void anUnknownFormatGetsTheList() {
        CommandRun run = CommandRun.withInput(PROMPT, "render", "--for", "sdxl", "--format", "yaml", "-");
        assertEquals("portrait: --format is one of text, json, request, curl, markdown, not 'yaml'\n", run.err());
    }

    @Test
    void theHelpNamesEveryStatusInOrder() {
        String help = CommandRun.of("render", "--help").out();
        String statuses = help.substring(help.indexOf("Exit status:"));
        assertTrue(statuses.indexOf("  0 ") > 0 && statuses.indexOf("  0 ") < statuses.indexOf("  2 "), help);
    }

    @Test
    void aFileAModelIsWritten(@TempDir Path folder) throws IOException {
        Path prompt = Files.writeString(folder.resolve("potter.portrait"), PROMPT);
        Path out = folder.resolve("out").resolve("deep");
        String[] command = {
            "render", "--for", "sdxl,flux-2-pro", "--format", "curl", "-o", out.toString(), prompt.toString()
        };
        assertEquals(new CommandRun(Command.CLEAN, "", ""), CommandRun.of(command));
        String first = Files.readString(out.resolve("potter.sdxl.sh"));
        assertAll(
                () -> assertEquals(List.of("potter.flux-2-pro.sh", "potter.sdxl.sh"), names(out)),
                () -> assertTrue(first.contains("sdapi/v1/txt2img"), first),
                () -> assertEquals(Command.CLEAN, CommandRun.of(command).status()),
                () -> assertEquals(List.of("potter.flux-2-pro.sh", "potter.sdxl.sh"), names(out)));
    }

    @Test
    void aLinkInTheFolderIsReplacedAndNotFollowed(@TempDir Path folder) throws IOException {
        Path outside = Files.writeString(folder.resolve("precious"), "kept");
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("stdin.sdxl.txt"), outside);
        CommandRun run = CommandRun.withInput(PROMPT, "render", "--for", "sdxl", "-o", out.toString(), "-");
        assertAll(
                () -> assertEquals(Command.CLEAN, run.status(), run.err()),
                () -> assertEquals("kept", Files.readString(outside)),
                () -> assertTrue(Files.readString(out.resolve("stdin.sdxl.txt")).startsWith("Potter")));
    }

    @Test
    void twoFilesOfOneNameAreNotMixedUp(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("x.portrait"), "A potter.\n");
        Path two = Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("x.portrait"), "A smith.\n");
        Path out = folder.resolve("out");
        CommandRun run = CommandRun.of("render", "--for", "sdxl", "-o", out.toString(), one.toString(), two.toString());
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertTrue(run.err().contains("x.sdxl.txt was written for another file"), run.err()),
                () -> assertTrue(Files.readString(out.resolve("x.sdxl.txt")).startsWith("A potter")));
    }

    @Test
    void aFolderThatIsAFileIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        CommandRun run = CommandRun.withInput(PROMPT, "render", "--for", "sdxl", "-o", file.toString(), "-");
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertTrue(run.err().contains("it is a file; name a folder"), run.err()));
    }

    /** Another process, since a virtual machine takes its language and time zone at its start. */
    @Test
    void languageAndTimeZoneOfTheMachineChangeNothing(@TempDir Path folder) throws IOException, InterruptedException {
        Path prompt = Files.writeString(
                folder.resolve("kiln.portrait"),
                "ISTANBUL POTTER, I-shaped kiln, 85mm f/1.4, 1,5 m, 3200 K, {mood = a | b}\n");
        for (String format : List.of("json", "request", "markdown")) {
            List<String> arguments = List.of("render", "--all", "--seed", "3", "--format", format, prompt.toString());
            String here = elsewhere(folder, List.of("-Duser.language=en", "-Duser.timezone=UTC"), arguments);
            String there = elsewhere(
                    folder,
                    List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Chatham"),
                    arguments);
            assertTrue(here.length() > 1000, here);
            assertEquals(here, there);
        }
    }

    private static String elsewhere(Path folder, List<String> machine, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "portrait.cli.Main"));
        command.addAll(arguments);
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(Command.CLEAN, process.waitFor());
        return Files.readString(out);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String string(Json object, String member) {
        return ((Json.Str) ((Json.Obj) object).get(member).orElseThrow()).value();
    }

    private static int number(Json object, String member) {
        return Integer.parseInt(((Json.Word) ((Json.Obj) object).get(member).orElseThrow()).text());
    }
}
