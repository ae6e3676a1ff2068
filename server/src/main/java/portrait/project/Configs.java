package portrait.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import portrait.lint.Finding;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Settings;
import portrait.lint.Wording;
import portrait.text.SourceText;
import portrait.text.Span;

/**
 * Finds the settings that hold for a file, and keeps what it has read: make a new one where files of settings may have changed. Threads may
 * share it.
 *
 * <p>Every {@code portrait.toml} from the file's folder up to the root of the repository counts, the nearest one most; each may start from
 * others. Only files of the same project are read: links are followed first, and what lies outside is reported.
 */
public final class Configs {
    /** The name of the files of settings. */
    public static final String FILE = "portrait.toml";

    /** Nobody writes longer ones; and work on a file is bounded. */
    private static final int LONGEST_BYTES = 64 * 1024;

    /** Nobody starts from more; and the way through them is bounded. */
    private static final int MOST_FILES = 100;

    private final Map<Path, Chain> chains = new ConcurrentHashMap<>();
    private final Map<Path, ConfigFile> files = new ConcurrentHashMap<>();
    private final Set<ConfigProblem> problems = ConcurrentHashMap.newKeySet();

    /** A file of settings, and the folder that its patterns of paths start from: that of the {@code portrait.toml} that asked for it. */
    private record Layer(ConfigFile file, Path folder) {}

    /** The layers of a folder, the nearest first, and what they come to for the files in it, by the overrides that hold. */
    private record Chain(List<Layer> layers, Map<BitSet, Config> configs) {}

    /**
     * The settings that hold for a file, which need not exist.
     *
     * @param file where the text lies or would lie; a relative path starts from the working directory
     */
    public Config of(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
        Chain chain = chains.get(folder);
        if (chain == null) {
            chain = new Chain(layers(folder), new ConcurrentHashMap<>());
            Chain other = chains.putIfAbsent(folder, chain);
            chain = other == null ? chain : other;
        }
        List<Layer> layers = chain.layers();
        return chain.configs().computeIfAbsent(holding(layers, whole), holds -> fold(layers, holds));
    }

    /** The settings that hold for a text without a place, such as standard input: those of files in the working directory. */
    public Config ofWorkingDirectory() {
        return of(Path.of("").toAbsolutePath().resolve("-"));
    }

    /** What cannot hold in the files of settings that were read so far, by file and place, as loudly as they themselves say. */
    public List<ConfigProblem> problems() {
        return List.copyOf(problems).stream()
                .map(problem -> at(problem, settingsOf(problem.file())))
                .filter(problem -> problem.finding().level() != Level.OFF)
                .sorted(Comparator.comparing(ConfigProblem::file)
                        .thenComparing(ConfigProblem::finding, Finding.BY_PLACE)
                        .thenComparing(problem -> problem.finding().message().text()))
                .toList();
    }

    /** Those of a file of settings itself. What is wrong with further files is nobody's question yet. */
    private Settings settingsOf(Path file) {
        boolean known = chains.containsKey(Optional.ofNullable(file.getParent()).orElse(file));
        return (known ? this : new Configs()).of(file).settings();
    }

    private static ConfigProblem at(ConfigProblem problem, Settings settings) {
        Level level = settings.levels().of(Settings.FAULT);
        return new ConfigProblem(
                problem.file(), problem.source(), problem.finding().at(level));
    }

    // ---- laying over

    /** Which overrides mean the file, counted over all layers. */
    private static BitSet holding(List<Layer> layers, Path file) {
        BitSet holds = new BitSet();
        int index = 0;
        for (Layer layer : layers) {
            List<ConfigFile.PathSettings> overrides = layer.file().overrides();
            if (!overrides.isEmpty()) {
                List<String> path = StreamSupport.stream(
                                layer.folder().relativize(file).spliterator(), false)
                        .map(Path::toString)
                        .toList();
                for (ConfigFile.PathSettings override : overrides) {
                    holds.set(index++, override.files().stream().anyMatch(glob -> glob.matches(path)));
                }
            }
        }
        return holds;
    }

    private static Config fold(List<Layer> layers, BitSet holds) {
        ConfigFold fold = new ConfigFold();
        int index = layers.stream()
                .mapToInt(layer -> layer.file().overrides().size())
                .sum();
        for (Layer layer : layers.reversed()) {
            List<ConfigFile.PathSettings> overrides = layer.file().overrides();
            index -= overrides.size();
            fold.add(layer.file());
            for (int i = 0; i < overrides.size(); i++) {
                if (holds.get(index + i)) {
                    fold.add(overrides.get(i).part());
                }
            }
        }
        return fold.config(layers.stream().map(layer -> layer.file().path()).toList());
    }

    // ---- finding

    private List<Layer> layers(Path folder) {
        List<Path> found = new ArrayList<>();
        List<Path> folders = ProjectFolders.from(folder);
        for (Path each : folders) {
            if (Files.isRegularFile(each.resolve(FILE))) {
                found.add(each);
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        boolean repository = Files.exists(folders.getLast().resolve(".git"));
        Path project = repository ? folders.getLast() : found.getLast();
        List<Layer> layers = new ArrayList<>();
        Set<Path> done = new LinkedHashSet<>();
        for (Path each : found) {
            Path path = each.resolve(FILE);
            if (leavesProject(path, project)) {
                problem(unread(path, "leads out of its project", "put the settings themselves there"));
                continue;
            }
            ConfigFile file = file(path);
            add(new Layer(file, each), project, new ArrayList<>(), done, layers);
            if (file.root()) {
                break;
            }
        }
        return List.copyOf(layers);
    }

    /** Adds a layer and behind it what it starts from; each file once, where it counts most. */
    private void add(Layer layer, Path project, List<Path> open, Set<Path> done, List<Layer> layers) {
        ConfigFile file = layer.file();
        if (!done.add(file.path())) {
            return;
        }
        boolean closed = file.baseline()
                .filter(baseline -> inProject(baseline, project).isEmpty())
                .isPresent();
        layers.add(new Layer(closed ? file.withoutBaseline() : file, layer.folder()));
        open.add(file.path());
        for (Stated<String> base : file.bases().reversed()) {
            if (layers.size() >= MOST_FILES) {
                problem(refused(
                        base,
                        "is not read",
                        "settings for one file come from at most " + MOST_FILES + " files",
                        "put some of them together"));
                break;
            }
            base(base, project, open)
                    .ifPresent(other -> add(new Layer(other, layer.folder()), project, open, done, layers));
        }
        open.removeLast();
    }

    /** The file that another one starts from, unless it is missing, closed to us, or already on the way. */
    private Optional<ConfigFile> base(Stated<String> base, Path project, List<Path> open) {
        Optional<Path> path = inProject(base, project);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        int circle = open.indexOf(path.get());
        if (circle >= 0) {
            problem(refused(
                    base,
                    "starts from this file again",
                    "a circle of " + (open.size() - circle) + " files has no beginning",
                    "take one of them out of the circle"));
            return Optional.empty();
        }
        if (!Files.isRegularFile(path.get())) {
            problem(refused(
                    base, "does not exist", "paths start from the folder of this file", "write the path of a file"));
            return Optional.empty();
        }
        return path.map(this::file);
    }

    /** The path that a setting names, from the folder of its own file; what lies outside of the project is reported. */
    private Optional<Path> inProject(Stated<String> setting, Path project) {
        Path path;
        try {
            path = setting.place().file().resolveSibling(setting.value()).normalize();
        } catch (InvalidPathException e) {
            problem(refused(
                    setting, "is no path", "it has a character that paths cannot have", "write the name of a file"));
            return Optional.empty();
        }
        if (path.startsWith(project) && !leavesProject(path, project)) {
            return Optional.of(path);
        }
        String name =
                Optional.ofNullable(project.getFileName()).map(Path::toString).orElse("/");
        problem(refused(
                setting,
                "lies outside of this project",
                "only files below " + name + " are read",
                "copy it into the project"));
        return Optional.empty();
    }

    private static ConfigProblem refused(Stated<String> setting, String what, String why, String advice) {
        Place place = setting.place();
        Message message = new Message(Wording.quote(setting.value()) + " " + what, why, advice);
        return new ConfigProblem(place.file(), place.source(), Finding.of(Settings.FAULT, place.span(), message));
    }

    /** Whether a file lies elsewhere in truth: a link must not bring other people's files into reports. */
    private static boolean leavesProject(Path path, Path project) {
        try {
            return Files.exists(path) && !path.toRealPath().startsWith(project.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    // ---- reading

    private ConfigFile file(Path path) {
        ConfigFile known = files.get(path);
        if (known == null) {
            known = read(path);
            ConfigFile other = files.putIfAbsent(path, known);
            known = other == null ? known : other;
            known.problems().forEach(this::problem);
        }
        return known;
    }

    private static ConfigFile read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LONGEST_BYTES + 1);
            if (bytes.length > LONGEST_BYTES) {
                return empty(path, "is longer than " + LONGEST_BYTES / 1024 + " KiB", "shorten it");
            }
            return ConfigReader.read(path, SourceText.decode(bytes));
        } catch (IOException e) {
            return empty(path, "cannot be read", "let it be read");
        }
    }

    private static ConfigFile empty(Path path, String what, String advice) {
        return ConfigFile.empty(path, unread(path, what, advice));
    }

    private static ConfigProblem unread(Path path, String what, String advice) {
        Message message = new Message(
                Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(FILE) + " " + what,
                "none of its settings hold",
                advice);
        return new ConfigProblem(path, SourceText.of(""), Finding.of(Settings.FAULT, new Span(0, 0), message));
    }

    private void problem(ConfigProblem problem) {
        problems.add(problem);
    }
}
