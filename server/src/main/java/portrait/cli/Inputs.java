package portrait.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import portrait.text.SourceText;

/** Finds and reads what the user named. */
final class Inputs {
    /** What a file below a directory ends with. */
    static final List<String> ENDINGS = List.of(".portrait");

    private Inputs() {}

    /**
     * The files behind the arguments, in their order; a directory's files by name.
     *
     * @throws Failure where one does not exist, or a directory holds no prompt
     */
    static List<String> find(List<String> arguments) throws Failure {
        Sources.Found found = Sources.find(arguments, ENDINGS);
        if (!found.problems().isEmpty()) {
            throw new Failure(found.problems().getFirst());
        }
        return found.sources().stream().map(Sources.Source::path).toList();
    }

    /** Reads one file, or standard input. */
    static Input read(String name, Terminal terminal) throws Failure {
        try {
            byte[] bytes = name.equals("-") ? terminal.in().readAllBytes() : Files.readAllBytes(path(name));
            return new Input(name, SourceText.decode(bytes));
        } catch (NoSuchFileException e) {
            throw new Failure(name + ": no such file");
        } catch (IOException e) {
            throw new Failure(name + ": " + Sources.reason(e));
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
    static <T> Batch<T> each(List<String> arguments, Terminal terminal, String verb, Function<Input, T> work) {
        Sources.Found found = Sources.find(arguments, ENDINGS);
        List<T> results = new ArrayList<>();
        List<String> problems = new ArrayList<>(found.problems());
        try (Progress progress = new Progress(terminal, verb, found.sources().size())) {
            InOrder.each(found.sources(), source -> outcome(source.path(), terminal, work), outcome -> {
                switch (outcome) {
                    case Done<T> done -> results.add(done.result());
                    case Unreadable<T> unreadable -> problems.add(unreadable.message());
                }
                progress.step();
            });
        }
        problems.forEach(problem -> terminal.err().println("portrait: " + problem));
        return new Batch<>(List.copyOf(results), !problems.isEmpty());
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
}
