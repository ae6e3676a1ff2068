package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --fix}, {@code --unsafe-fixes} and {@code --diff} do to files. */
class CheckFixTest {
    /** An ignore that hides nothing has a safe fix, praise an unsafe one. */
    private static final String PROMPT =
            "A cooper, masterpiece, oak shavings\n// portrait: ignore[physics]\nlens: 85mm\n";

    private static final String SAFE = "A cooper, masterpiece, oak shavings\nlens: 85mm\n";

    private static final String ALL = "A cooper, oak shavings\nlens: 85mm\n";

    @TempDir
    Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("a.portrait"), text);
    }

    @Test
    void safeFixesAreMadeInTheFile() throws IOException {
        Path file = write(PROMPT);
        CommandRun before = CommandRun.of("check", file.toString());
        CommandRun run = CommandRun.of("check", "--fix", file.toString());
        assertAll(
                () -> assertTrue(before.out().contains("1 can be mended"), before.out()),
                () -> assertEquals(SAFE, Files.readString(file)),
                () -> assertTrue(run.out().contains("Made 1 fix."), run.out()),
                () -> assertTrue(run.out().contains("vague/quality-booster"), "what is left is reported"),
                () -> assertEquals(Command.CLEAN, run.status()));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList(), "nothing is left beside the file");
        }
    }

    @Test
    void unsafeFixesOnlyWhenAskedFor() throws IOException {
        Path file = write(PROMPT);
        CommandRun.of("check", "--unsafe-fixes", file.toString());
        assertEquals(ALL, Files.readString(file));
        CommandRun again = CommandRun.of("check", "--unsafe-fixes", "--diff", file.toString());
        assertEquals(new CommandRun(Command.CLEAN, "", ""), again);
    }

    @Test
    void aDiffChangesNothingAndItsStatusSaysWhetherSomethingWould() throws IOException {
        Path file = write(PROMPT);
        CommandRun run = CommandRun.of("check", "--diff", file.toString());
        assertAll(
                () -> assertEquals(PROMPT, Files.readString(file)),
                () -> assertEquals(Command.FINDINGS, run.status()),
                () -> assertEquals("""
                        --- %s
                        +++ %s
                        @@ -1,3 +1,2 @@
                         A cooper, masterpiece, oak shavings
                        -// portrait: ignore[physics]
                         lens: 85mm
                        """.formatted(file, file), run.out()));
    }

    @Test
    void standardInputIsMendedOnStandardOutput() {
        CommandRun run = CommandRun.withInput(PROMPT, "check", "--fix", "-");
        assertAll(
                () -> assertEquals(SAFE, run.out()),
                () -> assertTrue(run.err().contains("vague/quality-booster"), run.err()));
    }

    @Test
    void fixesStayInsideTheirFence() throws IOException {
        String markdown =
                "1. masterpiece\n\n   ```portrait\n   " + PROMPT.strip().replace("\n", "\n   ")
                        + "\n   ```\n\n> ~~~prompt\n> " + PROMPT.strip().replace("\n", "\r\n> ") + "\r\n> ~~~\n";
        Path file = Files.writeString(folder.resolve("notes.md"), markdown);
        CommandRun.of("check", "--fix", folder.toString());
        assertEquals(
                markdown.replace("   // portrait: ignore[physics]\n", "")
                        .replace("> // portrait: ignore[physics]\r\n", ""),
                Files.readString(file));
    }

    @Test
    void bytesThatAreNoTextAreNeverRewritten() throws IOException {
        Path file = folder.resolve("latin1.portrait");
        byte[] bytes = ("caf\u00e9\n" + PROMPT).getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, bytes);
        CommandRun run = CommandRun.of("check", "--fix", file.toString());
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertTrue(run.err().contains("save it as UTF-8 first"), run.err()),
                () -> org.junit.jupiter.api.Assertions.assertArrayEquals(bytes, Files.readAllBytes(file)));
    }

    @Test
    void whatIsNotMendedStaysByteForByte() throws IOException {
        Path file = write("\uFEFF" + PROMPT.replace("\n", "\r\n") + "no end");
        CommandRun.of("check", "--fix", file.toString());
        assertEquals("\uFEFF" + SAFE.replace("\n", "\r\n") + "no end", Files.readString(file));
    }

    @Test
    void aFileBehindALinkIsMendedAndTheLinkStays() throws IOException {
        Path file = write(PROMPT);
        Path link = Files.createSymbolicLink(folder.resolve("link.portrait"), file);
        CommandRun.of("check", "--fix", link.toString());
        assertAll(() -> assertTrue(Files.isSymbolicLink(link)), () -> assertEquals(SAFE, Files.readString(file)));
    }

    @Test
    void aDiffIsNoReport() {
        CommandRun run = CommandRun.withInput(PROMPT, "check", "--diff", "--format", "json", "-");
        assertEquals(Command.FAILED, run.status());
    }
}
