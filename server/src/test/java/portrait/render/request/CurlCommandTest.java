package portrait.render.request;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portrait.mention.Reading;
import portrait.model.DialectName;
import portrait.model.Model;
import portrait.model.Models;
import portrait.render.Renderer;
import portrait.render.Rendering;
import portrait.render.brief.RenderOptions;
import portrait.scene.Scene;
import portrait.text.SourceText;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;
import portrait.text.json.JsonWriter;

/** A real shell reads what we write; a function in the place of curl tells what it got. */
class CurlCommandTest {
    private static final Path SHELL = Path.of("/bin/sh");

    private static final String HOSTILE = """
            A sign that reads 'it''s "$HOME"' `id` $(id) \\ \\' !! *.java ; rm -rf / & | > x # é 🙂
            A second line with 'quotes'; EOF @file <b>
            """;

    private static Request request(Model model, String prompt) {
        Scene scene = Scene.of(Reading.of(SourceText.of(prompt)));
        Rendering rendering = Renderer.render(scene, model, RenderOptions.DEFAULT);
        return Request.of(rendering, model, model.dialect() == DialectName.JSON, Apis.standard())
                .orElseThrow();
    }

    private static List<String> arguments(String command) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SHELL), "there is no /bin/sh to ask");
        String script = "curl() { for a; do printf '%s\\0' \"$a\"; done; }\n" + command;
        Path file = Files.createTempFile("portrait", ".sh");
        Path out = Files.createTempFile("portrait", ".out");
        try {
            Files.writeString(file, script);
            ProcessBuilder check = new ProcessBuilder(SHELL.toString(), "-n", file.toString());
            assertEquals(0, check.redirectErrorStream(true).start().waitFor(), command);
            ProcessBuilder shell = new ProcessBuilder(SHELL.toString(), file.toString());
            shell.environment().put("BFL_API_KEY", "key 'with' $signs");
            shell.environment().put("IDEOGRAM_API_KEY", "other key");
            assertEquals(
                    0,
                    shell.redirectOutput(out.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor());
            String all = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
            return Stream.of(all.split("\0", -1)).toList();
        } finally {
            Files.delete(file);
            Files.delete(out);
        }
    }

    @TestFactory
    Stream<DynamicTest> aShellReadsWhatWasMeant() {
        return Models.standard().available().stream()
                .filter(model -> Apis.standard().refusal(model).isEmpty())
                .map(model -> DynamicTest.dynamicTest(model.id(), () -> {
                    Request request = request(model, HOSTILE);
                    List<String> arguments = arguments(CurlCommand.of(request));
                    if (request.multipart()) {
                        request.body()
                                .members()
                                .forEach(field -> assertTrue(
                                        arguments.contains(field.key() + "=" + RequestJson.text(field.value())),
                                        field.key()));
                    } else {
                        String body = arguments.get(arguments.indexOf("--data-raw") + 1);
                        assertEquals(
                                JsonWriter.compact().value(request.body()).toString(),
                                JsonWriter.compact()
                                        .value(JsonReader.strict(body))
                                        .toString());
                    }
                }));
    }

    @Test
    void keysComeFromTheEnvironment() throws IOException, InterruptedException {
        Request request = request(Models.standard().find("flux-2-pro").orElseThrow(), "A potter.");
        String command = CurlCommand.of(request);
        List<String> arguments = arguments(command);
        assertAll(
                () -> assertTrue(arguments.contains("x-key: key 'with' $signs"), arguments.toString()),
                () -> assertFalse(command.contains("signs")));
    }

    @Test
    void anyTextIsOneWord() throws IOException, InterruptedException {
        for (String text :
                List.of("", "'", "''", "\\", "a\nb", "$(id)", "-rf", "!x", "\"", "é\ud83d\ude42", "\t", "'\\''")) {
            assertEquals(List.of(text, ""), arguments("curl " + CurlCommand.quoted(text) + "\n"));
        }
    }

    @Test
    void aNoteStaysAComment() throws IOException, InterruptedException {
        Request request = new Request(
                "x",
                "http://127.0.0.1/",
                Map.of(),
                false,
                (Json.Obj) JsonReader.strict("{}"),
                List.of(),
                List.of("first\nrm -rf /"));
        assertEquals("--fail-with-body", arguments(CurlCommand.of(request)).getFirst());
        assertTrue(CurlCommand.of(request).startsWith("# first rm -rf /\ncurl "));
    }

    @Test
    void aPictureIsSentAlongAsAFile() throws IOException, InterruptedException {
        Request request = new Request(
                "x",
                "http://127.0.0.1/",
                Map.of(),
                true,
                (Json.Obj) JsonReader.strict("{\"face\": \"it's \\\"you\\\".png\", \"prompt\": \"@not;a=file\"}"),
                List.of("face"),
                List.of());
        List<String> arguments = arguments(CurlCommand.of(request));
        assertAll(
                () -> assertEquals("face=@\"it's \\\"you\\\".png\"", arguments.get(arguments.indexOf("--form") + 1)),
                () -> assertEquals("prompt=@not;a=file", arguments.get(arguments.indexOf("--form-string") + 1)));
    }
}
