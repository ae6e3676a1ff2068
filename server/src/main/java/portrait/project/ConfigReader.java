package portrait.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import portrait.lint.Finding;
import portrait.lint.Group;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.RuleId;
import portrait.lint.RuleInfo;
import portrait.lint.Rules;
import portrait.lint.Settings;
import portrait.lint.Wording;
import portrait.model.Models;
import portrait.text.Nearest;
import portrait.text.SourceText;
import portrait.text.Span;

/**
 * Reads a file of settings. Total: whatever the text is, what can be understood of it holds, and the rest is reported at its place. The only
 * class, with {@link ConfigTable} and {@link TomlPlaces}, that knows the TOML library.
 */
final class ConfigReader {
    /** Tables and lists inside each other: the library would run out of stack on hostile ones. */
    private static final int DEEPEST = 32;

    /** Nobody mends more at a time; and work on a file is bounded. */
    private static final int MOST_PROBLEMS = 50;

    private final Path path;
    private final SourceText source;
    private final List<ConfigProblem> problems = new ArrayList<>();
    private int unheard;

    private ConfigReader(Path path, SourceText source) {
        this.path = path;
        this.source = source;
    }

    /**
     * Reads one file.
     *
     * @param path absolute
     */
    static ConfigFile read(Path path, SourceText source) {
        return new ConfigReader(path, source).read();
    }

    private ConfigFile read() {
        TomlParseResult toml = parse();
        toml.errors().forEach(error -> notToml(error, "mend it; settings on other lines hold"));
        ConfigTable table = new ConfigTable(toml, path, source, 0, (span, message) -> problem(span, message));
        table.allow(ConfigKey.FILE);
        boolean root = table.flag("root").map(Stated::value).orElse(false);
        List<Stated<String>> bases = table.texts("extends");
        Optional<Stated<String>> baseline = table.text("baseline");
        Optional<Stated<String>> pages = table.text("pages").flatMap(this::pages);
        ConfigPart general = part(table);
        List<ConfigFile.PathSettings> overrides = new ArrayList<>();
        for (ConfigTable each : table.tables("override")) {
            each.allow(inside("override"));
            overrides.add(new ConfigFile.PathSettings(files(each), part(each)));
        }
        if (unheard > 0) {
            int end = source.text().stripTrailing().length();
            problems.add(new ConfigProblem(
                    path,
                    source,
                    Finding.of(
                            Settings.FAULT,
                            new Span(end, end),
                            new Message(
                                    unheard + " more settings cannot hold",
                                    "a file shows at most " + MOST_PROBLEMS,
                                    "mend some of these"))));
        }
        return new ConfigFile(
                path, source, root, bases, baseline, pages, general, List.copyOf(overrides), List.copyOf(problems));
    }

    private TomlParseResult parse() {
        Optional<Span> deep = tooDeep();
        if (deep.isPresent()) {
            problem(
                    deep.get(),
                    new Message(
                            "Brackets inside brackets, more than " + DEEPEST + " deep",
                            "no setting needs that, and none of this file holds",
                            "close them"));
            return Toml.parse("");
        }
        try {
            return Toml.parse(source.text());
        } catch (TomlParseError e) {
            // The library stumbles over some faults in the heads of tables.
            notToml(e, "mend it; until then no setting of this file holds");
            return Toml.parse("");
        }
    }

    private void notToml(TomlParseError error, String advice) {
        TomlPlaces places = new TomlPlaces(source);
        String why = String.valueOf(error.getMessage()).replace('\n', ' ');
        problem(places.restOfLine(places.offset(error.position())), new Message("This is not TOML", why, advice));
    }

    private static List<ConfigKey> inside(String name) {
        return ConfigKey.FILE.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow()
                .inside();
    }

    private ConfigPart part(ConfigTable table) {
        Optional<ConfigTable> brand = table.table("brand");
        brand.ifPresent(words -> words.allow(inside("brand")));
        Optional<ConfigTable> format = table.table("format");
        format.ifPresent(layout -> layout.allow(inside("format")));
        return new ConfigPart(
                table.table("lint").map(this::levels).orElse(Map.of()),
                targets(table),
                brand.map(words -> words.pairs("prefer")).orElse(Map.of()),
                brand.map(words -> words.texts("avoid")).orElse(List.of()),
                format.flatMap(layout -> layout.flag("sentence-per-line")));
    }

    // ---- levels

    private Map<String, Stated<Level>> levels(ConfigTable table) {
        Map<String, Stated<Level>> levels = new LinkedHashMap<>();
        for (String name : table.keys()) {
            if (!isRuleOrGroup(name)) {
                unknownRule(name, table);
                continue;
            }
            table.text(name)
                    .ifPresent(stated -> Level.ofId(stated.value())
                            .ifPresentOrElse(
                                    level -> levels.put(name, new Stated<>(level, stated.place())),
                                    () -> unknownLevel(stated)));
        }
        return levels;
    }

    private static boolean isRuleOrGroup(String name) {
        return Group.ofId(name).isPresent()
                || RuleId.parse(name).flatMap(Rules::info).isPresent();
    }

    private static void unknownRule(String name, ConfigTable table) {
        List<String> rules =
                Rules.infos().stream().map(RuleInfo::id).map(RuleId::toString).toList();
        List<String> groups = Stream.of(Group.values()).map(Group::id).toList();
        String advice = rules.stream()
                .filter(rule -> rule.endsWith("/" + name))
                .findFirst()
                .or(() -> Nearest.to(name, name.contains("/") ? rules : groups))
                .map(near -> "write " + (near.contains("/") ? "\"" + near + "\"" : near))
                .orElse("write a rule, as \"physics/unknown-lens\", or a group: " + Wording.list(groups));
        table.problem(
                table.keySpan(name),
                Wording.quote(name) + " is no rule and no group",
                "there are " + rules.size() + " rules in " + groups.size() + " groups",
                advice);
    }

    private void unknownLevel(Stated<String> stated) {
        List<String> levels = Stream.of(Level.values()).map(Level::id).toList();
        String advice = Nearest.to(stated.value(), levels)
                .or(() -> levels.stream()
                        .filter(level -> level.startsWith(stated.value()))
                        .findFirst())
                .map(near -> "write \"" + near + "\"")
                .orElse("write one of these");
        problem(
                stated.place().span(),
                new Message(
                        Wording.quote(stated.value()) + " is no level", "levels are " + Wording.list(levels), advice));
    }

    // ---- the other values

    private Optional<Stated<List<String>>> targets(ConfigTable table) {
        List<Stated<String>> names = table.texts("targets");
        Models models = Models.standard();
        List<String> known = new ArrayList<>();
        for (Stated<String> name : names) {
            if (models.knows(name.value())) {
                known.add(name.value());
            } else {
                List<String> nearest = models.nearest(name.value());
                problem(
                        name.place().span(),
                        new Message(
                                "No model is called " + Wording.quote(name.value()),
                                "nothing can be said about it",
                                nearest.isEmpty()
                                        ? "take one of " + Wording.list(models.ids())
                                        : "write \"" + nearest.getFirst() + "\""));
            }
        }
        // An empty list is a decision too: no models, whatever the folders above say.
        boolean decided = !known.isEmpty() || table.isEmptyList("targets");
        return decided
                ? Optional.of(new Stated<>(List.copyOf(known), new Place(path, source, table.valueSpan("targets"))))
                : Optional.empty();
    }

    private Optional<Stated<String>> pages(Stated<String> address) {
        String text = address.value();
        boolean web = text.startsWith("https://") || text.startsWith("http://");
        if (!web || text.chars().anyMatch(c -> c <= ' ' || "<>\"\\^`{|}".indexOf(c) >= 0)) {
            problem(
                    address.place().span(),
                    new Message(
                            Wording.quote(text) + " is no address of the web",
                            "links to pages are to open in a browser",
                            "write one that starts with https://"));
            return Optional.empty();
        }
        return Optional.of(new Stated<>(text.endsWith("/") ? text : text + "/", address.place()));
    }

    private List<Glob> files(ConfigTable override) {
        List<Glob> files = new ArrayList<>();
        List<Stated<String>> patterns = override.texts("files");
        for (Stated<String> pattern : patterns) {
            if (Glob.isForeign(pattern.value())) {
                problem(
                        pattern.place().span(),
                        new Message(
                                Wording.quote(pattern.value()) + " is no pattern of files below this folder",
                                "patterns have *, ? and **, slashes between names, and start from the folder of this file",
                                "write one entry for each, as \"drafts/**\""));
            } else {
                files.add(Glob.of(pattern.value()));
            }
        }
        if (!override.has("files")) {
            override.problem(
                    override.span(),
                    "This override names no files",
                    "it would hold for none",
                    "add files = [\"drafts/**\"]");
        }
        return List.copyOf(files);
    }

    // ---- problems

    private void problem(Span span, Message message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new ConfigProblem(path, source, Finding.of(Settings.FAULT, span, message)));
        } else {
            unheard++;
        }
    }

    private Optional<Span> tooDeep() {
        String text = source.text();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' || c == '{' ? 1 : (c == ']' || c == '}') && depth > 0 ? -1 : 0;
            if (depth > DEEPEST) {
                return Optional.of(new Span(i, i + 1));
            }
        }
        return Optional.empty();
    }
}
