package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portrait.model.DataFile;
import portrait.model.Model;
import portrait.model.ModelReader;
import portrait.model.Models;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;

class ModelsCommandTest {
    @Test
    void listsEveryModelWithItsStatus() {
        List<String> lines = CommandRun.of("models").out().lines().toList();
        assertAll(Models.standard().all().stream()
                .map(model -> () -> assertTrue(
                        lines.stream()
                                .anyMatch(line -> line.startsWith(model.id() + " ")
                                        && line.contains(model.name())
                                        && line.endsWith(model.status().words())),
                        model.id())));
    }

    @Test
    void tellsWhatIsKnownOfOne() {
        String out = CommandRun.of("models", "nano", "banana", "pro").out();
        assertAll(
                () -> assertTrue(out.startsWith("Nano Banana Pro (nano-banana-pro)\n"), out),
                () -> assertTrue(out.contains("65,536 tokens"), out),
                () -> assertTrue(out.contains("none: the opposite is said"), out),
                () -> assertTrue(out.contains("4:5"), out),
                () -> assertTrue(out.contains("2026-08-21  googleapis/python-genai"), out));
    }

    @Test
    void tellsItInMarkdown() {
        String out = CommandRun.of("models", "flux", "--format", "markdown").out();
        assertTrue(out.startsWith("# FLUX.2 \\[pro\\] (flux-2-pro)\n"), out);
        assertTrue(out.contains("\n## Parameters\n\n- **width,height**: "), out);
    }

    /** What it prints can be put into a file and changed. */
    @Test
    void theJsonOfAModelIsAFileThatIsReadAsTheSameModel() {
        assertAll(Models.standard().all().stream().map(model -> () -> {
            String out = CommandRun.of("models", model.id(), "--format", "json").out();
            Model read = ModelReader.read(DataFile.of(model.id(), out), name -> Optional.empty());
            assertEquals(model, read);
        }));
    }

    @Test
    void theListInJsonHoldsThemAll() {
        Json.Arr all = (Json.Arr)
                JsonReader.strict(CommandRun.of("models", "--format", "json").out());
        assertEquals(Models.standard().ids().size(), all.items().size());
    }

    @Test
    void anUnknownModelGetsTheNearestNames() {
        CommandRun run = CommandRun.of("models", "seedraem");
        assertEquals(Command.FAILED, run.status());
        assertTrue(run.err().startsWith("portrait: no model 'seedraem' is known; did you mean seedream-5"), run.err());
    }
}
