package portrait;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Drives the folder that users get, the way they do: from outside. */
class PackagedImageIT {
    private static final Path IMAGE = Path.of(System.getProperty("portrait.image", "target/portrait"));

    private static final long LONGEST_RUN_SECONDS = 30;

    @TempDir
    Path folder;

    /** What a run left behind. */
    private record Run(int status, String out, String err) {
        /** Succeeded, and neither we nor the virtual machine had anything to complain about. */
        Run wentWell() {
            assertAll(() -> assertEquals("", err), () -> assertEquals(0, status));
            return this;
        }
    }

    @Test
    void tellsItsVersionInOneLine() throws Exception {
        Run run = run(List.of(starter(IMAGE)), Map.of(), "--version").wentWell();
        assertEquals("portrait " + System.getProperty("portrait.version") + System.lineSeparator(), run.out());
    }

    @Test
    void explainsItself() throws Exception {
        Run run = run(List.of(starter(IMAGE)), Map.of(), "--help").wentWell();
        assertTrue(run.out().contains("portrait"), run.out());
    }

    @Test
    void reportsUnknownOptions() throws Exception {
        Run run = run(List.of(starter(IMAGE)), Map.of(), "--no-such-option");
        assertAll(
                () -> assertEquals(2, run.status()),
                () -> assertEquals("", run.out()),
                () -> assertTrue(run.err().contains("--no-such-option"), run.err()));
    }

    /** A finding leads to a page that opens without a network. */
    @Test
    void findingsLinkToPagesBesideTheProgram() throws Exception {
        Files.writeString(folder.resolve("a.portrait"), "Hasselblad, 90 mm f/1.9 lens\n");
        Run run = run(
                List.of(starter(IMAGE)),
                Map.of(),
                "check",
                "--select=physics/unknown-lens",
                "--format=json",
                "a.portrait");
        String href = run.out().replaceFirst("(?s).*\"href\":\"([^\"]*)\".*", "$1");
        Path page = Path.of(URI.create(href));
        assertAll(
                () -> assertEquals(1, run.status()),
                () -> assertEquals("", run.err()),
                () -> assertEquals(IMAGE.toRealPath().resolve("docs/rules/physics/unknown-lens.md"), page.toRealPath()),
                () -> assertTrue(Files.readString(page).startsWith("# physics/unknown-lens\n")));
    }

    @Test
    void checksTheCurrentFolderAndMendsIt() throws Exception {
        String prompt = "A cooper\n// portrait: ignore[physics]\nlens: 85mm\n";
        Files.createDirectories(folder.resolve("prompts"));
        Path plain = Files.writeString(folder.resolve("prompts/a.portrait"), prompt);
        Path notes = Files.writeString(
                folder.resolve("notes.md"),
                "- x\n\n  ```portrait\n  A cooper\n  // portrait: ignore[physics]\n  lens: 85mm\n  ```\n");
        Run diff = run(List.of(starter(IMAGE)), Map.of(), "check", "--diff");
        Run fix = run(List.of(starter(IMAGE)), Map.of(), "check", "--fix");
        assertAll(
                () -> assertEquals(1, diff.status()),
                () -> assertTrue(diff.out().contains("-// portrait: ignore[physics]"), diff.out()),
                () -> assertEquals("", fix.err()),
                () -> assertTrue(fix.out().contains("Made 2 fixes."), fix.out()),
                () -> assertEquals("A cooper\nlens: 85mm\n", Files.readString(plain)),
                () -> assertEquals("- x\n\n  ```portrait\n  A cooper\n  lens: 85mm\n  ```\n", Files.readString(notes)));
    }

    @Test
    void aMissingFileIsBadUsage() throws Exception {
        Run run = run(List.of(starter(IMAGE)), Map.of(), "check", "none.portrait");
        assertAll(
                () -> assertEquals(2, run.status()),
                () -> assertEquals("", run.out()),
                () -> assertTrue(run.err().contains("none.portrait: no such file or directory"), run.err()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void runsThroughSymbolicLinksWithSpacesAndWithoutPath() throws Exception {
        Path home = Files.createDirectories(folder.resolve("a folder/of mine"));
        Path absolute = Files.createSymbolicLink(home.resolve("absolute link"), Path.of(starter(IMAGE)));
        Path relative = Files.createSymbolicLink(folder.resolve("relative link"), folder.relativize(absolute));
        for (Path link : List.of(absolute, relative)) {
            run(List.of(link.toString()), Map.of("PATH", ""), "--version").wentWell();
        }
        run(List.of("/bin/sh", "relative link"), Map.of(), "--version").wentWell();
        // JUnit complains of links that lead out of the folder that it clears away.
        Files.delete(absolute);
    }

    @Test
    void startsFromItsArchiveEvenAfterAMove() throws Exception {
        Path moved = folder.resolve("moved image");
        copyWithTimes(IMAGE, moved);
        Path log = folder.resolve("classes.log");
        run(List.of(starter(moved)), Map.of("PORTRAIT_JAVA_OPTIONS", "-Xlog:class+load:file=" + log), "--version")
                .wentWell();
        List<String> classes = Files.readAllLines(log);
        // Before JDK 24, the build leaves picocli's classes in a format that cannot be archived.
        boolean converted = Files.exists(moved.resolve("lib/portrait.aot"));
        List<String> fresh = classes.stream()
                .filter(line -> line.contains("source: file:") && (converted || !line.contains(" picocli.")))
                .toList();
        assertAll(
                () -> assertEquals(List.of(), fresh, "classes that were read from the jar"),
                () -> assertTrue(
                        classes.stream()
                                .anyMatch(
                                        line -> line.matches(".*portrait\\.cli\\.Main source: shared objects file.*")),
                        "Main comes from the archive"));
    }

    @Test
    void carriesItsVocabularyReadyMade() throws Exception {
        try (JarFile jar = new JarFile(IMAGE.resolve("lib/portrait.jar").toFile())) {
            assertTrue(jar.stream().anyMatch(entry -> entry.getName().equals("portrait/vocabulary/vocabulary.bin")));
        }
        Run run = run(List.of(starter(IMAGE)), Map.of(), "explain", "Rembrandt").wentWell();
        assertTrue(run.out().contains("Rembrandt"), run.out());
    }

    @Test
    void ignoresWhatIsMeantForOtherJavaPrograms() throws Exception {
        Map<String, String> environment = Map.of(
                "JAVA_TOOL_OPTIONS",
                "-Dsome=thing",
                "JDK_JAVA_OPTIONS",
                "-Dsome=thing",
                "CLASSPATH",
                folder.toString());
        run(List.of(starter(IMAGE)), environment, "--version").wentWell();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void readsFileNamesInAnyLocale() throws Exception {
        Path script = Files.writeString(folder.resolve("Porträt 肖像.txt"), "--version\n");
        for (Map<String, String> locale : List.of(
                Map.<String, String>of(),
                Map.of("LC_ALL", "C"),
                Map.of("LANG", "xx_YY.UTF-8"),
                Map.of("LANG", "C.UTF-8"))) {
            run(List.of(starter(IMAGE)), locale, "train", script.toString()).wentWell();
        }
    }

    @Test
    void bundlesNoSignaturesAndAllLicences() throws Exception {
        try (JarFile jar = new JarFile(IMAGE.resolve("lib/portrait.jar").toFile())) {
            List<String> useless = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.matches("META-INF/[^/]*\\.(SF|RSA|DSA)") || name.endsWith("module-info.class"))
                    .toList();
            assertEquals(List.of(), useless);
        }
        for (String text : List.of("legal/LICENSE", "legal/NOTICE", "runtime/legal/java.base/LICENSE")) {
            assertTrue(Files.size(IMAGE.resolve(text)) > 0, text);
        }
    }

    /** Runs in {@link #folder}, with nothing in the environment but what is given. */
    private Run run(List<String> command, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertTrue(ended, () -> words + " is still running after " + LONGEST_RUN_SECONDS + " s");
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static String starter(Path image) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return image.resolve("bin")
                .resolve(windows ? "portrait.cmd" : "portrait")
                .toString();
    }

    private static void copyWithTimes(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
