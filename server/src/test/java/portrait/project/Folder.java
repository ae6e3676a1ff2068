package portrait.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import portrait.text.LineIndex;
import portrait.text.Span;

/** A repository for a test, with the files that it needs. */
record Folder(Path path) {
    /** Makes the folder a repository, so that settings of the machine do not reach into it. */
    static Folder repository(Path path) {
        Folder folder = new Folder(path);
        folder.file(".git/HEAD", "");
        return folder;
    }

    Folder file(String name, String text) {
        Path file = path.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The settings for a file, read anew. */
    Config config(String name) {
        return new Configs().of(path.resolve(name));
    }

    /** What is wrong with the settings of a file: {@code portrait.toml:2 "words" what · why · advice}. */
    List<String> problems(String name) {
        Configs configs = new Configs();
        configs.of(path.resolve(name));
        return configs.problems().stream().map(this::shown).toList();
    }

    private String shown(ConfigProblem problem) {
        Span span = problem.finding().span();
        LineIndex lines = problem.source().lines();
        return path.relativize(problem.file()).toString().replace('\\', '/') + ":" + (lines.lineAt(span.start()) + 1)
                + " " + problem.source().slice(span) + " → " + problem.finding().message();
    }
}
