package portrait.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long the program takes to check ten thousand files of a kilobyte, its start included. The files are cut from real prompts where the
 * corpus lies beside the project, from the examples otherwise; the same ones every time.
 *
 * <p>A program of one file, run from the folder of the project on a machine that does nothing else:
 *
 * <pre>
 * java server/src/test/java/portrait/bench/CheckBench.java [RUNS] [COMMAND…]
 * </pre>
 *
 * The command is {@code server/target/portrait/bin/portrait} unless another one is given.
 */
public final class CheckBench {
    private static final int FILES = 10_000;
    private static final int LENGTH = 1000;
    private static final int FILES_A_FOLDER = 500;

    private CheckBench() {}

    /** Runs the command several times and prints how long each took. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        List<String> command = new ArrayList<>(Arrays.asList(args).subList(Math.min(1, args.length), args.length));
        if (command.isEmpty()) {
            command.add(Path.of("server", "target", "portrait", "bin", "portrait")
                    .toAbsolutePath()
                    .toString());
        }
        Path folder = Files.createTempDirectory("portrait-bench");
        try {
            write(folder);
            command.addAll(List.of("check", "--fail-on", "never", folder.toString()));
            print(runs, command);
        } finally {
            delete(folder);
        }
    }

    private static void print(int runs, List<String> command) throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "%d files of %d characters, %d processors, load %.2f%n",
                FILES,
                LENGTH,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        double[] seconds = new double[runs];
        for (int i = 0; i < runs; i++) {
            Path out = Files.createTempFile("portrait-bench", ".txt");
            long start = System.nanoTime();
            int status = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            seconds[i] = (System.nanoTime() - start) / 1e9;
            String last = lastLine(out);
            Files.delete(out);
            if (status != 0) {
                throw new IllegalStateException(command + " ended with status " + status);
            }
            System.out.printf(Locale.ROOT, "%.2f s  %s%n", seconds[i], last);
        }
        Arrays.sort(seconds);
        System.out.printf(Locale.ROOT, "median %.2f s, best %.2f s%n", seconds[runs / 2], seconds[0]);
    }

    private static String lastLine(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.endsWith(" files.")).reduce("", (first, second) -> second);
        }
    }

    private static void write(Path folder) throws IOException {
        List<String> prompts = prompts();
        for (int i = 0; i < FILES; i++) {
            StringBuilder text = new StringBuilder();
            for (int next = i; text.length() < LENGTH; next += 91) {
                text.append(prompts.get(next % prompts.size())).append("\n\n");
            }
            text.setLength(Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH);
            Path below = folder.resolve(String.format(Locale.ROOT, "%02d", i / FILES_A_FOLDER));
            Files.createDirectories(below);
            Files.writeString(below.resolve(String.format(Locale.ROOT, "%05d.portrait", i)), text);
        }
    }

    private static List<String> prompts() throws IOException {
        Path corpus = Path.of("..", "shared", "corpus", "dev");
        Path source = Files.isDirectory(corpus) ? corpus : Path.of("server", "examples");
        try (Stream<Path> files = Files.walk(source)) {
            List<String> prompts = files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .map(CheckBench::read)
                    .filter(text -> !text.isBlank())
                    .toList();
            if (prompts.isEmpty()) {
                throw new IllegalStateException(
                        "no prompts in " + source.toAbsolutePath() + ": run this from the project");
            }
            return prompts;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
