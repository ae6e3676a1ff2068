package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;

class ChecklistReportTest {
    private static final String PROMPT =
            "Close-up portrait of a fishmonger in her thirties, raincoat,\n85mm lens, soft key light from the right, neon behind her, no text\n";

    @Test
    void saysWhatIsStatedAndWhere() {
        CommandRun run = CommandRun.withInput(PROMPT, "check", "--checklist", "-");
        assertAll(
                () -> assertEquals(Command.CLEAN, run.status()),
                () -> assertEquals("", run.err()),
                () -> assertTrue(run.out().contains("  stated  lens                 2:1 “85mm"), run.out()),
                () -> assertTrue(run.out().contains("  stated  light direction      2:"), run.out()),
                () -> assertTrue(run.out().contains("  -       hands                does not show here"), run.out()));
    }

    @Test
    void saysWhatTheModelWillImprovise() {
        CommandRun run = CommandRun.withInput(PROMPT, "check", "--checklist", "-");
        assertTrue(
                run.out()
                        .contains(
                                "  open    colour temperature   the model improvises the colour of the light, warm or cool;"
                                        + " say kelvins, or a source whose name fixes them\n"),
                run.out());
        assertFalse(run.out().contains("no-light-direction"), run.out());
    }

    @Test
    void programsGetEveryEssentialWithItsPlace() {
        CommandRun run = CommandRun.withInput(PROMPT, "check", "--checklist", "--format", "json", "-");
        assertTrue(
                JsonReader.strict(run.out()) instanceof Json.Arr files
                        && files.items().size() == 1,
                run.out());
        assertAll(List.of(
                        "\"id\": \"kelvin\"",
                        "\"state\": \"open\"",
                        "\"state\": \"moot\"",
                        "\"text\": \"Close-up portrait\"",
                        "\"asks\": \"an f-number\"")
                .stream()
                .map(part -> () -> assertTrue(run.out().contains(part), part + " in " + run.out())));
    }

    @Test
    void nothingElseGoesWithIt() {
        assertAll(
                () -> assertEquals(
                        Command.FAILED,
                        CommandRun.withInput(PROMPT, "check", "--checklist", "--fix", "-")
                                .status()),
                () -> assertEquals(
                        Command.FAILED,
                        CommandRun.withInput(PROMPT, "check", "--checklist", "--format", "sarif", "-")
                                .status()),
                () -> assertEquals(
                        Command.FAILED,
                        CommandRun.of("check", "--checklist", "nowhere.portrait")
                                .status()));
    }
}
