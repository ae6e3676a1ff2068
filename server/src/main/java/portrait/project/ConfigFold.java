package portrait.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import portrait.lint.Brand;
import portrait.lint.Group;
import portrait.lint.Level;
import portrait.lint.Levels;
import portrait.lint.RuleId;
import portrait.lint.Settings;

/** Lays settings over each other, the farthest first: what is stated later wins. */
final class ConfigFold {
    private final Map<Group, Stated<Level>> groups = new TreeMap<>();
    private final Map<RuleId, Stated<Level>> rules = new TreeMap<>();
    private final Map<String, Stated<String>> prefer = new LinkedHashMap<>();
    private final Map<String, Stated<String>> avoid = new LinkedHashMap<>();
    private Optional<Stated<List<String>>> targets = Optional.empty();
    private Optional<Stated<Boolean>> sentencePerLine = Optional.empty();
    private Optional<Stated<String>> baseline = Optional.empty();
    private Optional<Stated<String>> pages = Optional.empty();

    /** Lays a file's general settings over what was there. */
    void add(ConfigFile file) {
        baseline = file.baseline().or(() -> baseline);
        pages = file.pages().or(() -> pages);
        add(file.general());
    }

    /** Lays settings over what was there. A level for a group also takes the place of earlier ones for its rules; words add up. */
    void add(ConfigPart part) {
        part.levels()
                .forEach((name, level) -> Group.ofId(name).ifPresent(group -> {
                    groups.put(group, level);
                    rules.keySet().removeIf(rule -> rule.group() == group);
                }));
        part.levels().forEach((name, level) -> RuleId.parse(name).ifPresent(rule -> rules.put(rule, level)));
        part.prefer().forEach((words, preferred) -> {
            prefer.remove(words);
            prefer.put(words, preferred);
        });
        part.avoid().forEach(words -> avoid.putIfAbsent(words.value(), words));
        targets = part.targets().or(() -> targets);
        sentencePerLine = part.sentencePerLine().or(() -> sentencePerLine);
    }

    /** What came of it. */
    Config config(List<Path> files) {
        return new Config(
                new Settings(levels(), brand(), targets.map(Stated::value).orElse(List.of())),
                baseline.map(
                        file -> file.place().file().resolveSibling(file.value()).normalize()),
                pages.map(Stated::value),
                sentencePerLine.map(Stated::value).orElse(false),
                values(),
                files);
    }

    private Levels levels() {
        Map<RuleId, Level> byRule = new TreeMap<>();
        Map<Group, Level> byGroup = new TreeMap<>();
        rules.forEach((rule, level) -> byRule.put(rule, level.value()));
        groups.forEach((group, level) -> byGroup.put(group, level.value()));
        return new Levels(byRule, byGroup);
    }

    private Brand brand() {
        return new Brand(
                prefer.entrySet().stream()
                        .map(each -> new Brand.Preference(
                                each.getKey().strip(),
                                each.getValue().value(),
                                where(each.getValue().place())))
                        .toList(),
                avoid.values().stream()
                        .map(words -> new Brand.Avoided(words.value(), where(words.place())))
                        .toList());
    }

    private static String where(Place place) {
        return place.file().getFileName() + ":" + place.line();
    }

    // ---- with their origins

    private List<ConfigValue> values() {
        List<ConfigValue> values = new ArrayList<>();
        values.add(new ConfigValue(
                "targets",
                targets.map(Stated::value).orElse(List.of()),
                ConfigValue.Form.LIST,
                targets.map(Stated::place)));
        values.add(text("baseline", baseline));
        values.add(text("pages", pages));
        Stream.of(Group.values()).forEach(group -> {
            values.add(level("lint." + group.id(), Optional.ofNullable(groups.get(group))));
            rules.forEach((rule, own) -> {
                if (rule.group() == group) {
                    values.add(level("lint." + ConfigValue.quoted(rule.toString()), Optional.of(own)));
                }
            });
        });
        prefer.forEach((words, preferred) ->
                values.add(text("brand.prefer." + ConfigValue.quoted(words), Optional.of(preferred))));
        if (prefer.isEmpty()) {
            values.add(text("brand.prefer", Optional.empty()));
        }
        values.addAll(avoided());
        values.add(new ConfigValue(
                "format.sentence-per-line",
                List.of(String.valueOf(sentencePerLine.map(Stated::value).orElse(false))),
                ConfigValue.Form.FLAG,
                sentencePerLine.map(Stated::place)));
        return values;
    }

    /** One value for each file that adds words. */
    private List<ConfigValue> avoided() {
        Map<Path, List<Stated<String>>> byFile = new LinkedHashMap<>();
        avoid.values()
                .forEach(words -> byFile.computeIfAbsent(words.place().file(), any -> new ArrayList<>())
                        .add(words));
        if (byFile.isEmpty()) {
            return List.of(new ConfigValue("brand.avoid", List.of(), ConfigValue.Form.LIST, Optional.empty()));
        }
        return byFile.values().stream()
                .map(words -> new ConfigValue(
                        "brand.avoid",
                        words.stream().map(Stated::value).toList(),
                        ConfigValue.Form.LIST,
                        Optional.of(words.getFirst().place())))
                .toList();
    }

    private static ConfigValue text(String key, Optional<Stated<String>> value) {
        return new ConfigValue(
                key, value.map(Stated::value).stream().toList(), ConfigValue.Form.TEXT, value.map(Stated::place));
    }

    private static ConfigValue level(String key, Optional<Stated<Level>> level) {
        return new ConfigValue(
                key,
                level.map(stated -> stated.value().id()).stream().toList(),
                ConfigValue.Form.LEVEL,
                level.map(Stated::place));
    }
}
