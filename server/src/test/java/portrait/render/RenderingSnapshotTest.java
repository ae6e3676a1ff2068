package portrait.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portrait.mention.Reading;
import portrait.model.DialectName;
import portrait.model.Model;
import portrait.model.Models;
import portrait.render.brief.Loss;
import portrait.render.brief.Parameter;
import portrait.render.brief.RenderOptions;
import portrait.scene.Scene;
import portrait.text.SourceText;

/**
 * Examples of every level of the language, rendered for every model. Beside each {@code .portrait} stands what is expected: each prompt once,
 * below it the models that get it, with their parameters and losses. With {@code -Dsnapshots.update=true} they are written anew: read the
 * difference as an expert of each model would.
 */
class RenderingSnapshotTest {
    private static final Path DIRECTORY = Path.of("src/test/resources/render");
    private static final boolean UPDATE = Boolean.getBoolean("snapshots.update");
    private static final int WIDTH = 110;

    @TestFactory
    Stream<DynamicTest> asExpected() {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.getFileName().toString(), () -> {
                    Path expected = Path.of(example.toString().replace(".portrait", ".expected"));
                    String actual = render(example);
                    if (UPDATE) {
                        Files.writeString(expected, actual);
                    }
                    assertEquals(Files.readString(expected, StandardCharsets.UTF_8), actual);
                }));
    }

    @Test
    void thereAreExamples() {
        assertTrue(examples().size() >= 10);
    }

    private static List<Path> examples() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".portrait"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a model is told, without what is particular to it. */
    private record Told(String prompt, Optional<String> negative) {}

    private static String render(Path example) throws IOException {
        SourceText source = SourceText.of(Files.readString(example, StandardCharsets.UTF_8));
        Scene scene = Scene.of(Reading.of(source));
        Map<Told, List<String>> groups = new LinkedHashMap<>();
        for (Model model : Models.standard().available()) {
            for (DialectName dialect : model.dialects()) {
                boolean own = dialect == model.dialect();
                if (own || dialect == DialectName.JSON) {
                    Rendering rendering = Renderer.render(scene, model, RenderOptions.DEFAULT.in(dialect));
                    groups.computeIfAbsent(new Told(rendering.prompt(), rendering.negative()), any -> new ArrayList<>())
                            .add(particulars(rendering, own ? "" : " in " + dialect.id(), source));
                }
            }
        }
        StringBuilder out = new StringBuilder();
        groups.forEach((told, models) -> {
            out.append("=".repeat(WIDTH)).append('\n');
            out.append(told.prompt().startsWith("{") ? told.prompt() + "\n" : wrapped(told.prompt(), ""));
            told.negative().ifPresent(negative -> out.append(wrapped("Negative: " + quotedIfBlank(negative), "    ")));
            models.forEach(out::append);
            out.append('\n');
        });
        return out.toString();
    }

    private static String quotedIfBlank(String text) {
        return text.isBlank() ? "\"" + text + "\"" : text;
    }

    private static String particulars(Rendering rendering, String dialect, SourceText source) {
        StringBuilder out = new StringBuilder("\n--- ")
                .append(rendering.model())
                .append(dialect)
                .append('\n');
        for (Parameter parameter : rendering.parameters()) {
            out.append("    ")
                    .append(parameter.name())
                    .append(" = ")
                    .append(parameter.value().text())
                    .append('\n');
        }
        for (Loss loss : rendering.losses()) {
            int line = source.lines().lineAt(loss.span().start()) + 1;
            String words = line + " " + loss.action().word() + " “" + loss.fact() + "”: " + loss.reason();
            out.append(wrapped("  " + words, "        "));
        }
        return out.toString();
    }

    private static String wrapped(String text, String indent) {
        StringBuilder out = new StringBuilder();
        String rest = text;
        String prefix = "";
        while (prefix.length() + rest.length() > WIDTH && rest.lastIndexOf(' ', WIDTH - prefix.length()) > 2) {
            int at = rest.lastIndexOf(' ', WIDTH - prefix.length());
            out.append(prefix).append(rest, 0, at).append('\n');
            rest = rest.substring(at + 1);
            prefix = indent;
        }
        return out.append(prefix).append(rest).append('\n').toString();
    }
}
