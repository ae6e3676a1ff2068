package portrait.lint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import portrait.compose.Folder;
import portrait.mention.Reading;
import portrait.project.Configs;
import portrait.scene.Scene;
import portrait.text.LineIndex;
import portrait.text.SourceText;
import portrait.text.Span;

/**
 * A prompt with what the linter is to find in it. Lines that speak to the test are taken out before the prompt is read:
 *
 * <pre>
 * Hasselblad portrait, 90 mm f/1.9
 * //                   ^^^^^^^^^^^ physics/unknown-lens: XCD 80 mm f/1.9
 * </pre>
 *
 * A line of carets marks the place of a finding in the line above, up to that line's end; a single {@code |} marks an empty place. Behind it
 * stands the rule, then, if it matters, its level in brackets, and behind a colon a part of its message. {@code //<^^^} begins at the first
 * column. {@code //! at most 3} shows so many findings only.
 *
 * <p>A file {@code group/name.portrait} or {@code group/name.anything.portrait} asks the rule of that name alone; files elsewhere, and those of
 * rules that the engine runs itself, ask all rules. A file without expectations must stay silent.
 *
 * @param path the file, from the folder of fixtures
 * @param source the prompt
 * @param prompt its lines as bytes
 * @param expected what is to be found, in no order
 * @param most how many findings are to be shown
 */
public record Fixture(String path, SourceText source, List<byte[]> prompt, List<Expected> expected, int most) {
    static final Path FOLDER = Path.of("src", "test", "resources", "lint");

    private static final String PORTRAIT = ".portrait";

    /**
     * One expectation.
     *
     * @param line the zero-based line of the prompt
     * @param from the first column
     * @param to the column behind the last
     * @param level how loud, where that is said
     * @param fragment a part of the message; may be empty
     */
    record Expected(int line, int from, int to, String rule, Optional<Level> level, String fragment) {
        boolean matches(Finding finding, LineIndex lines) {
            Span span = finding.span();
            int at = lines.lineAt(span.start());
            Span text = lines.line(at);
            return at == line
                    && span.start() - text.start() == from
                    && Math.min(span.end(), text.end()) - text.start() == to
                    && finding.rule().toString().equals(rule)
                    && level.map(finding.level()::equals).orElse(true)
                    && finding.message().text().contains(fragment);
        }
    }

    public static List<Fixture> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(PORTRAIT))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(Fixture::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule that the file is named after, where there is one. */
    Optional<RuleId> rule() {
        int slash = path.indexOf('/');
        String name = path.substring(slash + 1);
        return RuleId.parse(path.substring(0, Math.max(slash, 0)) + "/" + name.substring(0, name.indexOf('.')))
                .filter(id -> Rules.info(id).isPresent());
    }

    boolean isSilent() {
        return expected.isEmpty();
    }

    Scene scene() {
        Path file = FOLDER.resolve(path);
        return Scene.of(
                Folder.id(file),
                Reading.of(source),
                Folder.of(FOLDER.resolve(Path.of(path).getName(0))));
    }

    List<Finding> findings() {
        List<Rule> all = Rules.all(settings());
        List<Rule> named = all.stream()
                .filter(each -> rule().filter(each.info().id()::equals).isPresent())
                .toList();
        Linter linter = Linter.of(named.isEmpty() ? all : named, settings().with(Levels.DEFAULT));
        return (most > 0 ? linter.showing(most) : linter).check(scene());
    }

    /** Those of a {@code portrait.toml} in the same folder. */
    Settings settings() {
        Path file = FOLDER.resolve(path);
        boolean set = Files.exists(file.resolveSibling(Configs.FILE));
        return set ? new Configs().of(file).settings() : Settings.DEFAULT;
    }

    /** The name of a file beside this one. */
    Path beside(String ending) {
        return FOLDER.resolve(path.substring(0, path.length() - PORTRAIT.length()) + ending);
    }

    /** The prompt with an expectation under each line that something is found in. */
    byte[] annotated(List<Finding> findings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (most > 0) {
            out.writeBytes(("//! at most " + most + "\n").getBytes(StandardCharsets.UTF_8));
        }
        for (int i = 0; i < source.lines().count(); i++) {
            if (i < prompt.size()) {
                out.writeBytes(prompt.get(i));
            }
            for (Finding finding : findings) {
                if (source.lines().lineAt(finding.span().start()) == i) {
                    out.writeBytes((expectation(finding) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return out.toByteArray();
    }

    /** The line that expects a finding. */
    String expectation(Finding finding) {
        Span line = source.lines().line(source.lines().lineAt(finding.span().start()));
        int from = finding.span().start() - line.start();
        int to = Math.min(finding.span().end(), line.end()) - line.start();
        String marks = from == to ? "|" : "^".repeat(to - from);
        String opening = from < 2 ? "//<" + " ".repeat(from) : "//" + " ".repeat(from - 2);
        boolean usual =
                finding.level() == Rules.info(finding.rule()).orElseThrow().level();
        String level = usual ? "" : " (" + finding.level().id() + ")";
        return opening + marks + " " + finding.rule() + level + ": " + finding.message();
    }

    // ---- reading

    private static Fixture read(Path file) {
        List<byte[]> prompt = new ArrayList<>();
        List<Expected> expected = new ArrayList<>();
        int most = 0;
        for (byte[] bytes : lines(file)) {
            String text = new String(bytes, StandardCharsets.UTF_8).stripTrailing();
            if (text.startsWith("//!")) {
                most = most(text);
            } else if (isExpectation(text)) {
                expected.add(expected(text, prompt.size() - 1, file));
            } else {
                prompt.add(bytes);
            }
        }
        String path = FOLDER.relativize(file).toString().replace('\\', '/');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        prompt.forEach(bytes::writeBytes);
        SourceText source = SourceText.decode(bytes.toByteArray());
        return new Fixture(path, source, List.copyOf(prompt), List.copyOf(expected), most);
    }

    private static int most(String text) {
        String words = text.substring(3).strip();
        if (!words.startsWith("at most ")) {
            throw new IllegalArgumentException("not understood: " + text);
        }
        return Integer.parseInt(words.substring("at most ".length()));
    }

    private static boolean isExpectation(String text) {
        if (!text.startsWith("//")) {
            return false;
        }
        String marks = text.substring(text.startsWith("//<") ? 3 : 2).stripLeading();
        return marks.startsWith("^") || marks.startsWith("| ");
    }

    private static Expected expected(String text, int line, Path file) {
        int shift = text.startsWith("//<") ? 3 : 0;
        int from = text.startsWith("//<") ? 3 : 2;
        while (text.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < text.length() && text.charAt(to) == '^') {
            to++;
        }
        String rest = text.substring(text.charAt(from) == '|' ? from + 1 : to).strip();
        int colon = rest.indexOf(':');
        String head = (colon < 0 ? rest : rest.substring(0, colon)).strip();
        String fragment = colon < 0 ? "" : rest.substring(colon + 1).strip();
        int bracket = head.indexOf('(');
        Optional<Level> level = bracket < 0
                ? Optional.empty()
                : Level.ofId(head.substring(bracket + 1, head.length() - 1).toLowerCase(Locale.ROOT));
        String rule = (bracket < 0 ? head : head.substring(0, bracket)).strip();
        if (RuleId.parse(rule).flatMap(Rules::info).isEmpty() || bracket >= 0 && level.isEmpty()) {
            throw new IllegalArgumentException(file + ": no such rule or level: " + head);
        }
        return new Expected(line, from - shift, to - shift, rule, level, fragment);
    }

    /** The lines with their line ends; bytes, since a fixture may hold what is not text. */
    private static List<byte[]> lines(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            List<byte[]> lines = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '\n' || i == bytes.length - 1) {
                    lines.add(Arrays.copyOfRange(bytes, start, i + 1));
                    start = i + 1;
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
