package portrait.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import portrait.text.SourceText;

/** Finds and reads what the user named. */
final class Inputs {
    private static final String ENDING = ".portrait";

    private Inputs() {}

    /**
     * The files behind the arguments, in their order; a directory's files by name.
     *
     * @throws Failure where one does not exist, or a directory holds no prompt
     */
    static List<String> find(List<String> arguments) throws Failure {
        List<String> found = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("-")) {
                found.add(argument);
                continue;
            }
            Path path = path(argument);
            if (Files.isDirectory(path)) {
                found.addAll(below(path));
            } else if (Files.exists(path)) {
                found.add(argument);
            } else {
                throw new Failure(argument + ": no such file or directory");
            }
        }
        return found;
    }

    /** Reads one file, or standard input. */
    static Input read(String name, Terminal terminal) throws Failure {
        try {
            byte[] bytes = name.equals("-") ? terminal.in().readAllBytes() : Files.readAllBytes(path(name));
            return new Input(name, SourceText.decode(bytes));
        } catch (NoSuchFileException e) {
            throw new Failure(name + ": no such file");
        } catch (AccessDeniedException e) {
            throw new Failure(name + ": permission denied");
        } catch (IOException e) {
            throw new Failure(name + ": cannot be read (" + e.getMessage() + ")");
        } catch (OutOfMemoryError e) {
            throw new Failure(name + ": too large to be read");
        }
    }

    /** What a batch of files gave, in their order. */
    record Batch<T>(List<T> results, boolean failed) {}

    /**
     * Works on every file behind the arguments, several at a time. A file that cannot be read is reported, and the others are worked on all
     * the same.
     */
    static <T> Batch<T> each(List<String> arguments, Terminal terminal, String verb, Function<Input, T> work)
            throws Failure {
        List<String> names = find(arguments);
        List<Outcome<T>> outcomes;
        try (Progress progress = new Progress(terminal, verb, names.size())) {
            outcomes = names.parallelStream()
                    .map(name -> {
                        Outcome<T> outcome = outcome(name, terminal, work);
                        progress.step();
                        return outcome;
                    })
                    .toList();
        }
        List<T> results = new ArrayList<>();
        boolean failed = false;
        for (Outcome<T> outcome : outcomes) {
            switch (outcome) {
                case Done<T> done -> results.add(done.result());
                case Unreadable<T> unreadable -> {
                    failed = true;
                    terminal.err().println("portrait: " + unreadable.message());
                }
            }
        }
        return new Batch<>(List.copyOf(results), failed);
    }

    private sealed interface Outcome<T> {}

    private record Done<T>(T result) implements Outcome<T> {}

    private record Unreadable<T>(String message) implements Outcome<T> {}

    private static <T> Outcome<T> outcome(String name, Terminal terminal, Function<Input, T> work) {
        try {
            return new Done<>(work.apply(read(name, terminal)));
        } catch (Failure e) {
            return new Unreadable<>(Objects.requireNonNullElse(e.getMessage(), name));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return new Unreadable<>(name + ": " + Fault.describe(e));
        }
    }

    private static Path path(String name) throws Failure {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Failure("'" + name + "' is not a path (" + e.getReason() + ")");
        }
    }

    private static List<String> below(Path directory) throws Failure {
        // Links are not followed: a loop would never end.
        try (Stream<Path> files = Files.walk(directory, new FileVisitOption[0])) {
            List<String> found = files.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .filter(file -> !isHidden(directory.relativize(file)))
                    .map(Path::toString)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new Failure(directory + ": no " + ENDING
                        + " file in this directory; name a file outright to read another ending");
            }
            return found;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new Failure(directory + ": cannot be searched (" + e.getMessage() + ")");
        }
    }

    /** {@code .git} and the like are not the author's. */
    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".") && !part.toString().equals(".portrait")) {
                return true;
            }
        }
        return false;
    }
}
