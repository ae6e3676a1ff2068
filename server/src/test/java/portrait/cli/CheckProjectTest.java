package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings and baselines on the command line. */
class CheckProjectTest {
    private static final String LENS = "Hasselblad, 90 mm f/1.9 lens\n";

    private static final String PRAISE = "A cooper, masterpiece, best quality\n";

    @TempDir
    Path folder;

    @BeforeEach
    void repository() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private CommandRun check(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "check";
        System.arraycopy(options, 0, args, 1, options.length);
        args[args.length - 1] = folder.toString();
        return CommandRun.of(args);
    }

    @Test
    void eachFileHasTheSettingsOfItsFolder() throws IOException {
        write("portrait.toml", "[lint]\n\"physics/unknown-lens\" = \"hint\"\n");
        write("strict/portrait.toml", "[lint]\n\"physics/unknown-lens\" = \"error\"\n");
        write("a.portrait", LENS);
        write("strict/b.portrait", LENS);
        CommandRun run = check();
        assertAll(
                () -> assertTrue(run.out().contains("a.portrait:1:13  hint  "), run.out()),
                () -> assertTrue(run.out().contains("b.portrait:1:13  error  "), run.out()),
                () -> assertEquals(Command.FINDINGS, run.status()));
    }

    @Test
    void aSettingThatCannotHoldIsAFindingInItsFile() throws IOException {
        write("portrait.toml", "[lint]\nphisics = \"hint\"\n");
        write("a.portrait", "A cooper\n");
        CommandRun run = check();
        assertAll(
                () -> assertTrue(run.out().contains("portrait.toml:2:1  warning  syntax/config"), run.out()),
                () -> assertEquals(Command.FINDINGS, run.status()),
                () -> assertFalse(check("--select", "physics").out().contains("syntax/config")));
    }

    @Test
    void whatABaselineKnowsIsNotShown() throws IOException {
        Path baseline = folder.resolve("known.json");
        write("old.portrait", LENS + PRAISE);
        CommandRun written = check("--write-baseline", baseline.toString());
        write("old.portrait", "A new first line\n" + LENS + PRAISE);
        CommandRun moved = check("--baseline", baseline.toString());
        write("new.portrait", LENS);
        CommandRun more = check("--baseline", baseline.toString());
        write("old.portrait", PRAISE);
        CommandRun mended = check("--baseline", baseline.toString());
        assertAll(
                () -> assertEquals(Command.CLEAN, written.status(), written.err()),
                () -> assertTrue(written.err().contains("now knows 2 findings"), written.err()),
                () -> assertEquals(Command.CLEAN, moved.status(), moved.out()),
                () -> assertTrue(moved.out().contains("2 known findings not shown"), moved.out()),
                () -> assertEquals(Command.FINDINGS, more.status()),
                () -> assertTrue(
                        more.out().contains("new.portrait:1:") && !more.out().contains("old.portrait:")),
                () -> assertTrue(
                        mended.out().contains("1 known finding of the baseline found no longer"), mended.out()));
    }

    @Test
    void aBaselineKeepsWhatItKnewOfFilesThatWereNotChecked() throws IOException {
        String baseline = folder.resolve("known.json").toString();
        Path other = write("other.portrait", LENS);
        write("gone.portrait", LENS);
        check("--write-baseline", baseline);
        Files.delete(folder.resolve("gone.portrait"));
        CommandRun stale = CommandRun.of("check", "--baseline", baseline, other.toString());
        Path one = write("one.portrait", PRAISE);
        CommandRun.of("check", "--write-baseline", baseline, one.toString());
        String text = Files.readString(Path.of(baseline));
        assertAll(
                () -> assertTrue(text.contains("\"other.portrait\"") && text.contains("\"one.portrait\""), text),
                () -> assertTrue(stale.out().contains("1 known finding of the baseline found no longer"), stale.out()),
                () -> assertFalse(text.contains("gone.portrait"), text),
                () -> assertEquals(
                        Command.CLEAN,
                        CommandRun.of("check", "--baseline", baseline, other.toString())
                                .status()));
    }

    @Test
    void theSettingsNameABaseline() throws IOException {
        write("portrait.toml", "baseline = \"known.json\"\n");
        write("old.portrait", LENS);
        check("--write-baseline", folder.resolve("known.json").toString());
        assertEquals(Command.CLEAN, check().status());
    }

    @Test
    void aBaselineThatCannotBeReadIsSaid() throws IOException {
        write("a.portrait", LENS);
        CommandRun missing = check("--baseline", folder.resolve("none.json").toString());
        CommandRun broken = check("--baseline", write("broken.json", "{}").toString());
        assertAll(
                () -> assertEquals(Command.FAILED, missing.status()),
                () -> assertTrue(missing.err().contains("there is no such baseline"), missing.err()),
                () -> assertEquals(Command.FAILED, broken.status()),
                () -> assertTrue(broken.err().contains("line 1, column 1"), broken.err()));
    }

    @Test
    void anUnknownTargetIsToldTheNearest() throws IOException {
        write("a.portrait", LENS);
        CommandRun run = check("--target", "midjurney");
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertTrue(run.err().contains("did you mean midjourney"), run.err()));
    }
}
