package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rules {@code portrait check} asks, and what it takes to fail. */
class SelectionTest {
    private static final String PROMPT = "Hasselblad, 90 mm f/1.9 lens, masterpiece, best quality, cool 2900 K light\n";

    private static List<String> rules(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "check";
        System.arraycopy(options, 0, args, 1, options.length);
        args[args.length - 1] = "-";
        return CommandRun.withInput(PROMPT, args)
                .out()
                .lines()
                .filter(line -> line.startsWith("-:"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .distinct()
                .toList();
    }

    private static int status(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "check";
        System.arraycopy(options, 0, args, 1, options.length);
        args[args.length - 1] = "-";
        return CommandRun.withInput(PROMPT, args).status();
    }

    @Test
    void rulesAndGroupsAreChosenByName() {
        assertAll(
                () -> assertEquals(List.of("physics/unknown-lens"), rules("--select", "physics/unknown-lens")),
                () -> assertEquals(
                        List.of("physics/unknown-lens", "physics/kelvin-vs-source"), rules("--select", "physics")),
                () -> assertEquals(
                        List.of("vague/quality-booster"), rules("--select=physics,vague", "--ignore=physics")),
                () -> assertEquals(
                        List.of("physics/kelvin-vs-source"),
                        rules("--select", "physics", "--ignore", "physics/unknown-lens")),
                () -> assertEquals(
                        List.of("physics/unknown-lens"),
                        rules("--select", "physics/unknown-lens", "--ignore", "physics")),
                () -> assertTrue(rules("--ignore", "vague").stream().noneMatch(rule -> rule.startsWith("vague"))));
    }

    @Test
    void aWrongNameIsToldTheNearest() {
        assertAll(
                () -> assertTrue(message("--select", "phisics").contains("did you mean physics?")),
                () -> assertTrue(message("--ignore", "unknown-lens").contains("did you mean physics/unknown-lens?")),
                () -> assertTrue(
                        message("--ignore", "physics/unknown-lense").contains("did you mean physics/unknown-lens?")),
                () -> assertTrue(message("--select", "zzzzzzzzzzzz").contains("'portrait rules' lists them")),
                () -> assertTrue(message("--format", "jsn").contains("did you mean json?")),
                () -> assertTrue(message("--fail-on", "warn").contains("error, warning, information, hint or never")),
                () -> assertTrue(message("--fail-on", "warnings").contains("did you mean warning?")),
                () -> assertTrue(message("--max-warnings", "-1").contains("0 or more")));
    }

    private static String message(String option, String value) {
        CommandRun run = CommandRun.withInput(PROMPT, "check", option, value, "-");
        assertEquals(Command.FAILED, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        return run.err();
    }

    @Test
    void someWarningsCanBePutUpWith() {
        assertAll(
                () -> assertEquals(Command.FINDINGS, status()),
                () -> assertEquals(Command.CLEAN, status("--max-warnings", "2")),
                () -> assertEquals(Command.FINDINGS, status("--max-warnings", "1")),
                () -> assertEquals(Command.FINDINGS, status("--max-warnings", "1", "--fail-on", "never")),
                () -> assertEquals(Command.FINDINGS, status("--max-warnings", "9", "--fail-on", "information")),
                () -> assertEquals(Command.FINDINGS, status("--select", "vague", "--fail-on", "information")),
                () -> assertEquals(Command.CLEAN, status("--select", "vague")));
    }
}
