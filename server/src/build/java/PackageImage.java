import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the folder that users get out of the jar that Maven made:
 *
 * <pre>
 * bin/portrait, bin/portrait.cmd   starters
 * lib/portrait.jar                 the program
 * lib/portrait.aot                 its classes as the virtual machine wants them, learned in a rehearsal (.jsa before JDK 25)
 * docs/rules/                      the pages of the rules, which findings link to
 * runtime/                         those modules of the JDK that the program needs
 * legal/                           licences of all but the JDK, whose own lie in runtime/legal
 * </pre>
 *
 * <p>The archive serves only the jar and the virtual machine it was trained with, down to the jar's time stamp: whoever
 * copies the folder has to keep times ({@code cp -a}, {@code tar}), or Portrait starts several times slower.
 *
 * <p>Run by the source launcher of the JDK that goes into the folder, which must be 21 or newer.
 */
final class PackageImage {
    /** Below this size the training has gone wrong without saying so. */
    private static final long LEAST_ARCHIVE_BYTES = 1_000_000;

    private static final long LONGEST_RUN_SECONDS = 120;

    /** JDK 25 trains an AOT cache in one run; before, a dynamic class data archive does nearly as much. */
    private static final boolean AOT = Runtime.version().feature() >= 25;

    private final Path image;
    private final Path sources;
    private final String mainClass;

    private PackageImage(Path image, Path sources, String mainClass) {
        this.image = image;
        this.sources = sources;
        this.mainClass = mainClass;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 7) {
            throw new IllegalArgumentException(
                    "PackageImage IMAGE SOURCES LICENSE PAGES JAR CLASSPATH MAIN-CLASS TRAINING…");
        }
        Path image = Path.of(args[0]);
        Path sources = Path.of(args[1]);
        List<String> training = List.of(args).subList(7, args.length);
        try {
            delete(image);
            PackageImage packager = new PackageImage(image, sources, args[6]);
            packager.copyLegal(Path.of(args[2]), args[5]);
            packager.copyPages(Path.of(args[3]));
            packager.copyJar(Path.of(args[4]));
            packager.compileVocabulary();
            packager.dateJar();
            packager.linkRuntime();
            packager.writeStarters();
            packager.train(training);
            packager.report();
        } catch (Failure failure) {
            // A half-made image would be taken for a good one.
            delete(image);
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    /** Every bundled library has to be named in the notice, next to its licence. */
    private void copyLegal(Path license, String classpath) throws IOException {
        Path legal = Files.createDirectories(image.resolve("legal"));
        Files.copy(license, legal.resolve("LICENSE"));
        try (Stream<Path> texts = Files.list(sources.resolve("legal"))) {
            for (Path text : texts.sorted().toList()) {
                Files.copy(text, legal.resolve(text.getFileName()));
            }
        }
        Set<String> named = Files.readAllLines(legal.resolve("NOTICE")).stream()
                .map(line -> line.strip().split(" ", 2)[0])
                .collect(Collectors.toSet());
        for (String entry : classpath.split(File.pathSeparator)) {
            String jar = Path.of(entry).getFileName().toString();
            String library = jar.replaceFirst("-[0-9][^/]*\\.jar$", "");
            if (jar.endsWith(".jar") && !library.startsWith("portrait-") && !named.contains(library)) {
                throw new Failure(jar + " is bundled, but no line of src/build/legal/NOTICE starts with " + library);
            }
        }
    }

    /** Whoever reads a finding without a network opens its page here. */
    private void copyPages(Path pages) throws IOException {
        Path docs = image.resolve("docs").resolve("rules");
        try (Stream<Path> files = Files.walk(pages)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                Path copy = docs.resolve(pages.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void copyJar(Path jar) throws IOException, InterruptedException {
        Files.createDirectories(image.resolve("lib"));
        if (Runtime.version().feature() >= 24) {
            Path program = sources.resolve("java").resolve("ModernClasses.java");
            run(
                    "Converting old classes",
                    List.of(java(System.getProperty("java.home")), program.toString(), jar.toString(), jar()));
        } else {
            Files.copy(jar, Path.of(jar()));
        }
    }

    /** A start need neither parse nor index the terms: that is done here, by the program itself. */
    private void compileVocabulary() throws IOException, InterruptedException {
        Path classes = Files.createTempDirectory(image, "vocabulary");
        String writer = "portrait.vocabulary.Vocabulary";
        run(
                "Compiling the vocabulary",
                List.of(java(System.getProperty("java.home")), "-cp", jar(), writer, classes.toString()));
        // Uncompressed: reading it is most of a start.
        tool("jar", "--update", "--file", jar(), "--no-compress", "-C", classes.toString(), ".");
        delete(classes);
    }

    private void dateJar() throws IOException {
        // The archive remembers this time; two seconds is the finest that every packing format keeps.
        Files.setLastModifiedTime(
                Path.of(jar()), FileTime.from(Instant.now().getEpochSecond() / 2 * 2, TimeUnit.SECONDS));
    }

    private void linkRuntime() {
        String modules = tool("jdeps", "--print-module-deps", "--ignore-missing-deps", "--multi-release", "21", jar());
        List<String> arguments = new ArrayList<>(List.of(
                "--add-modules",
                modules.strip(),
                "--output",
                runtime().toString(),
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-6"));
        if (!AOT) {
            // A dynamic archive builds upon the archive of the platform's own classes.
            arguments.add("--generate-cds-archive");
        }
        tool("jlink", arguments.toArray(String[]::new));
        System.out.println("Linked " + Runtime.version() + " with " + modules.strip());
    }

    private static String tool(String name, String... arguments) {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new Failure(System.getProperty("java.home") + " has no " + name
                        + ": install the whole JDK, not only its runtime"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        if (tool.run(print, print, arguments) != 0) {
            throw new Failure(
                    name + " " + String.join(" ", arguments) + " failed:\n" + out.toString(StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void writeStarters() throws IOException {
        Path bin = Files.createDirectories(image.resolve("bin"));
        for (String name : List.of("portrait", "portrait.cmd")) {
            Path starter = bin.resolve(name);
            Files.writeString(
                    starter,
                    Files.readString(sources.resolve("bin").resolve(name))
                            .replace("@archive@", AOT ? "-XX:AOTCache" : "-XX:SharedArchiveFile")
                            .replace("@archive.file@", archive().getFileName().toString())
                            .replace("@main@", mainClass));
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(starter, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    /** Rehearses real work, so that the archive holds the classes that it takes. */
    private void train(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                java(runtime().toString()),
                (AOT ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive(),
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                jar(),
                mainClass));
        command.addAll(arguments);
        run("The training", command);
        if (!Files.exists(archive()) || Files.size(archive()) < LEAST_ARCHIVE_BYTES) {
            throw new Failure("The training left no class archive: " + String.join(" ", command));
        }
    }

    /** Runs a command without input; what it prints is shown only if it fails. */
    private void run(String what, List<String> command) throws IOException, InterruptedException {
        Path log = image.resolve("log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        if (!ended || process.exitValue() != 0) {
            String fault =
                    ended ? "ended with status " + process.exitValue() : "took over " + LONGEST_RUN_SECONDS + " s";
            throw new Failure(what + " " + fault + ": " + String.join(" ", command) + "\n" + Files.readString(log));
        }
        Files.delete(log);
    }

    private void report() throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%s: %s (runtime %s, %s %s, portrait.jar %s)%n",
                image,
                size(image),
                size(runtime()),
                archive().getFileName(),
                size(archive()),
                size(Path.of(jar())));
    }

    private static String size(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            long bytes = 0;
            for (Path file : files.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                bytes += Files.size(file);
            }
            return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
        }
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private Path runtime() {
        return image.resolve("runtime");
    }

    private static String java(String home) {
        return Path.of(home, "bin", "java").toString();
    }

    private String jar() {
        return image.resolve("lib").resolve("portrait.jar").toString();
    }

    private Path archive() {
        return image.resolve("lib").resolve(AOT ? "portrait.aot" : "portrait.jsa");
    }

    /** Something that whoever builds can put right; the message says what. */
    private static final class Failure extends RuntimeException {
        Failure(String message) {
            super(message);
        }
    }
}
