package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files {@code portrait check} reads, and what it says of those that it cannot. */
class CheckPathsTest {
    private static final String UNKNOWN_LENS = "Woman with a Hasselblad camera and a 90 mm f/1.9 lens.\n";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** One rule is enough to tell which files were read. */
    private CommandRun check(String... names) {
        List<String> args = new ArrayList<>(List.of("check", "--select=physics/unknown-lens"));
        for (String name : names) {
            args.add(name.startsWith("-") ? name : folder.resolve(name).toString());
        }
        return CommandRun.of(args.toArray(String[]::new));
    }

    /** The files of which something is said, in that order, as names below the folder. */
    private List<String> reported(CommandRun run) {
        return run.out()
                .lines()
                .filter(line -> line.contains("physics/unknown-lens"))
                .map(line -> line.substring(
                        folder.toString().length() + 1,
                        line.indexOf(':', folder.toString().length())))
                .map(name -> name.replace('\\', '/'))
                .toList();
    }

    @Test
    void aDirectoryIsSearchedInOrderAndWithoutWhatIsNotTheAuthors() throws IOException {
        for (String name : List.of(
                "b.portrait",
                "a/deep/er.portrait",
                "a.txt",
                ".git/c.portrait",
                ".hidden/d.portrait",
                ".e.portrait",
                "node_modules/f.portrait",
                "x/node_modules/g.portrait",
                ".portrait/h.portrait",
                "folder.portrait/i.portrait")) {
            write(name, UNKNOWN_LENS);
        }
        CommandRun run = check("");
        assertEquals(
                List.of(".portrait/h.portrait", "a/deep/er.portrait", "b.portrait", "folder.portrait/i.portrait"),
                reported(run));
        assertTrue(run.out().contains("4 warnings in 4 files."), run.out());
    }

    @Test
    void manyFilesComeInOrderAndOnce() throws IOException {
        for (int i = 0; i < 300; i++) {
            write("%03d.portrait".formatted(i), UNKNOWN_LENS);
        }
        CommandRun run = check("", "007.portrait", "");
        assertEquals(300, reported(run).size());
        assertEquals(reported(run).stream().sorted().toList(), reported(run));
    }

    @Test
    void aFileNamedOutrightIsReadWhateverItsEnding() throws IOException {
        write("a.txt", UNKNOWN_LENS);
        write("plain.md", UNKNOWN_LENS);
        write("fenced.md", "# Hasselblad 90 mm f/1.9\n\n```portrait\nA woman\n```\n");
        assertAll(
                () -> assertEquals(List.of("a.txt"), reported(check("a.txt"))),
                () -> assertEquals(List.of("plain.md"), reported(check("plain.md"))),
                () -> assertEquals(List.of(), reported(check("fenced.md"))),
                () -> assertEquals(List.of(), reported(check(""))));
    }

    @Test
    void promptsInMarkdownAreFoundAtTheirPlaces() throws IOException {
        write(
                "notes.md",
                "# Notes\n\n- first\n\n  ```Prompt\n  " + UNKNOWN_LENS + "  ```\n\n~~~portrait\n" + UNKNOWN_LENS
                        + "~~~\n");
        CommandRun run = check("", "--format=jsonl");
        assertAll(
                () -> assertEquals(2, run.out().lines().count(), run.out()),
                () -> assertTrue(run.out().contains("\"start\":{\"line\":5,\"character\":39}"), run.out()),
                () -> assertTrue(run.out().contains("\"start\":{\"line\":9,\"character\":37}"), run.out()));
    }

    @Test
    void linksBelowADirectoryAreNotFollowed() throws IOException {
        write("in/a.portrait", UNKNOWN_LENS);
        write("out/secret.portrait", UNKNOWN_LENS);
        Path link = folder.resolve("in/loop");
        try {
            Files.createSymbolicLink(link, folder.resolve("in"));
            Files.createSymbolicLink(folder.resolve("in/b.portrait"), folder.resolve("out/secret.portrait"));
            Files.createSymbolicLink(folder.resolve("in/dead.portrait"), folder.resolve("nowhere"));
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
        }
        assertEquals(List.of("in/a.portrait"), reported(check("in")));
        assertEquals(List.of("in/loop/a.portrait"), reported(check("in/loop")), "named outright");
        assertEquals(List.of("in/b.portrait"), reported(check("in/b.portrait")), "named outright");
        // JUnit complains of links that lead out of the folder that it clears away.
        Files.delete(link);
    }

    @Test
    void theRestIsCheckedWhereAPathIsMissing() throws IOException {
        write("luthier.portrait", UNKNOWN_LENS);
        CommandRun run = check("luthir.portrait", "luthier.portrait", "none/x.portrait");
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertEquals(List.of("luthier.portrait"), reported(run)),
                () -> assertTrue(
                        run.err()
                                .contains("luthir.portrait: no such file or directory; did you mean luthier.portrait?"),
                        run.err()),
                () -> assertTrue(
                        run.err().contains("there is no directory " + folder.resolve("none") + " either"), run.err()),
                () -> assertEquals(2, run.err().lines().count(), run.err()));
    }

    @Test
    void aDirectoryWithoutPromptsIsNoSuccess() throws IOException {
        write("readme.md", "# Nothing\n\n```js\nlens\n```\n");
        Files.createDirectories(folder.resolve("empty"));
        CommandRun markdown = check("");
        CommandRun empty = check("empty");
        assertAll(
                () -> assertEquals(Command.FAILED, markdown.status()),
                () -> assertTrue(markdown.err().contains("no .portrait file, and no Markdown file"), markdown.err()),
                () -> assertEquals(Command.FAILED, empty.status()),
                () -> assertTrue(empty.err().contains("no .portrait or .md or .markdown file"), empty.err()),
                () -> assertEquals("", empty.out()));
    }

    @Test
    void anUnreadableFileIsNamedAndTheRestIsChecked() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no permissions here");
        write("a.portrait", UNKNOWN_LENS);
        Path secret = write("b.portrait", UNKNOWN_LENS);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(secret), "root reads everything");
        CommandRun run = check("");
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertEquals(List.of("a.portrait"), reported(run)),
                () -> assertTrue(run.err().contains("b.portrait: permission denied"), run.err()));
    }

    @Test
    void badBytesInMarkdownAreReportedAtTheirPlace() throws IOException {
        Path file = folder.resolve("latin1.md");
        Files.write(file, "caf\u00e9\n```portrait\nA caf\u00e9 portrait\n```\n".getBytes(StandardCharsets.ISO_8859_1));
        CommandRun run = CommandRun.of("check", file.toString());
        assertTrue(run.out().contains(":3:6") && run.out().contains("syntax/invalid-utf8"), run.out());
    }

    @Test
    void emptyStandardInputIsSaid() {
        CommandRun run = CommandRun.withInput("", "check", "-");
        assertAll(
                () -> assertEquals(Command.CLEAN, run.status()),
                () -> assertTrue(run.err().contains("standard input is empty"), run.err()),
                () -> assertEquals(
                        "",
                        CommandRun.withInput("", "check", "--stdin-filename", "a.portrait", "-")
                                .err()));
    }

    @Test
    void standardInputGoesByTheNameThatItIsGiven() {
        String markdown = "# Hasselblad 90 mm f/1.9\n\n```portrait\n" + UNKNOWN_LENS + "```\n";
        CommandRun named =
                CommandRun.withInput(markdown, "check", "--select=physics", "--stdin-filename", "notes.md", "-");
        assertAll(
                () -> assertTrue(named.out().startsWith("notes.md:4:38  warning"), named.out()),
                () -> assertFalse(named.out().contains(":1:"), named.out()));
    }
}
