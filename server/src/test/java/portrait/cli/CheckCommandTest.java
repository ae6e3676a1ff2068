package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String UNKNOWN_LENS =
            "Woman by a window.\nShot with a Hasselblad camera and a 90 mm f/1.9 lens.\n";

    @TempDir
    Path folder;

    @Test
    void namesThePlaceTheReasonAndTheWayOut() {
        CommandRun run = CommandRun.withInput(UNKNOWN_LENS, "check", "-");
        assertAll(
                () -> assertEquals(Command.FINDINGS, run.status()),
                () -> assertEquals("", run.err()),
                () -> assertTrue(run.out().contains("-:2:"), run.out()),
                () -> assertTrue(run.out().contains("physics/unknown-lens"), run.out()),
                () -> assertTrue(run.out().contains("^^^^"), run.out()),
                () -> assertTrue(run.out().contains("XCD 80 mm f/1.9"), run.out()));
    }

    @Test
    void saysSoWhenThereIsNothing() {
        CommandRun run = CommandRun.withInput("Woman by a window, 85mm f/4.\n", "check", "-");
        assertEquals(new CommandRun(Command.CLEAN, "Nothing found in 1 file.\n", ""), run);
    }

    @Test
    void theThresholdDecidesTheStatus() {
        assertAll(
                () -> assertEquals(
                        Command.CLEAN,
                        CommandRun.withInput(UNKNOWN_LENS, "check", "--fail-on", "error", "-")
                                .status()),
                () -> assertEquals(
                        Command.CLEAN,
                        CommandRun.withInput(UNKNOWN_LENS, "check", "--fail-on", "never", "-")
                                .status()),
                () -> assertEquals(
                        Command.FAILED,
                        CommandRun.withInput(UNKNOWN_LENS, "check", "--fail-on", "loud", "-")
                                .status()));
    }

    @Test
    void badBytesAreReportedAtTheirPlace() throws IOException {
        Path file = folder.resolve("latin1.portrait");
        Files.write(file, "A caf\u00e9 portrait, 85mm f/2.\n".getBytes(StandardCharsets.ISO_8859_1));
        CommandRun run = CommandRun.of("check", file.toString());
        assertTrue(run.out().contains(":1:6") && run.out().contains("syntax/invalid-utf8"), run.out());
    }

    @Test
    void noTextCommandsTheTerminal() {
        CommandRun run = CommandRun.withInput(
                "\u001b]0;owned\u0007 8k masterpiece, best quality \u001b[31m portrait\n", "check", "-");
        assertFalse(run.out().contains("\u001b"), run.out());
        assertTrue(run.out().contains("vague/quality-booster"), run.out());
    }

    @Test
    void unusualTextsAreFine() throws IOException {
        for (String text : new String[] {
            "", "\n", "\uFEFF", "\r\n\r\n", "\u0000", "---", "---\n---", "{", "[\"", "{\"a\":", "🙂", "\uD83D"
        }) {
            Path file = folder.resolve("odd.portrait");
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            CommandRun run = CommandRun.of("check", "--fail-on", "error", file.toString());
            assertEquals("", run.err(), text);
        }
    }
}
