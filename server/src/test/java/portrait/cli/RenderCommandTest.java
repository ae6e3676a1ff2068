package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
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
}
