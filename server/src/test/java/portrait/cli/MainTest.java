package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void helpNamesTheCommands() {
        CommandRun run = CommandRun.of("--help");
        assertAll(
                () -> assertEquals(Command.CLEAN, run.status()),
                () -> assertTrue(run.out().contains("check"), run.out()),
                () -> assertTrue(run.out().contains("render"), run.out()),
                () -> assertTrue(run.out().contains("tree"), run.out()),
                () -> assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out()));
    }

    @Test
    void withoutACommandHelpIsShown() {
        assertEquals(CommandRun.of("--help"), CommandRun.of());
    }

    @Test
    void theVersionIsOneLine() {
        CommandRun run = CommandRun.of("--version");
        assertTrue(run.out().matches("portrait \\d+\\.\\d+\\.\\d+\\S*\\R"), run.out());
    }

    @Test
    void badUsageIsOneLineThatPointsToTheHelp() {
        for (String[] args :
                new String[][] {{"--loud"}, {"chek", "-"}, {"render", "-"}, {"check", "--format", "xml", "-"}}) {
            CommandRun run = CommandRun.of(args);
            assertAll(
                    () -> assertEquals(Command.FAILED, run.status(), run.err()),
                    () -> assertEquals("", run.out()),
                    () -> assertEquals(1, run.err().lines().count(), run.err()));
        }
    }

    @Test
    void theTreePrintsWhatWasRead() {
        CommandRun run = CommandRun.withInput("lens: 85mm f/1.4\n", "tree", "-");
        assertAll(
                () -> assertEquals(Command.CLEAN, run.status()),
                () -> assertTrue(run.out().contains("focal length 85 mm"), run.out()),
                () -> assertTrue(run.out().contains("aperture f/1.4"), run.out()));
    }
}
