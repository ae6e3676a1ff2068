package portrait.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portrait.lint.Group;
import portrait.lint.Level;
import portrait.lint.RuleInfo;
import portrait.lint.Rules;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;

/** The schema and the reader take the same files. */
class ConfigSchemaTest {
    private static final Json.Obj SCHEMA = (Json.Obj) JsonReader.strict(ConfigSchema.text());

    private static Json.Obj object(Json.Obj in, String name) {
        return (Json.Obj) in.get(name).orElseThrow(() -> new AssertionError("the schema lacks " + name));
    }

    private static List<String> names(Json.Obj object) {
        return object.members().stream().map(Json.Member::key).toList();
    }

    private static Json.Obj property(Json.Obj schema, String name) {
        return object(object(schema, "properties"), name);
    }

    /** A value that the schema of a key allows, in TOML. */
    private static String example(Json.Obj schema) {
        if (schema.get("anyOf").isPresent()) {
            return example((Json.Obj)
                    ((Json.Arr) schema.get("anyOf").orElseThrow()).items().getLast());
        }
        if (schema.get("enum").isPresent()) {
            Json first = ((Json.Arr) schema.get("enum").orElseThrow()).items().getFirst();
            return "\"" + ((Json.Str) first).value() + "\"";
        }
        return switch (((Json.Str) schema.get("type").orElseThrow()).value()) {
            case "boolean" -> "true";
            case "string" -> "\"x\"";
            case "array" -> "[" + example(object(schema, "items")) + "]";
            case "object" ->
                schema.get("properties").isEmpty()
                        ? "{ x = " + example(object(schema, "additionalProperties")) + " }"
                        : "{ "
                                + names(object(schema, "properties")).stream()
                                        .map(name -> "\"" + name + "\" = " + example(property(schema, name)))
                                        .collect(Collectors.joining(", "))
                                + " }";
            default -> throw new AssertionError("no such type");
        };
    }

    /** What only the reader can know. */
    private static final Map<String, String> REAL = Map.of(
            "\"targets\" = [\"x\"]", "\"targets\" = [\"sdxl\"]",
            "\"extends\" = [\"x\"]", "\"extends\" = [\"house.toml\"]",
            "\"pages\" = \"x\"", "\"pages\" = \"https://x.example/\"");

    @Test
    void theReaderTakesWhateverTheSchemaAllows(@TempDir Path temporary) throws IOException {
        StringBuilder toml = new StringBuilder();
        for (String name : names(object(SCHEMA, "properties"))) {
            toml.append('"')
                    .append(name)
                    .append("\" = ")
                    .append(example(property(SCHEMA, name)))
                    .append('\n');
        }
        String text = toml.toString();
        for (Map.Entry<String, String> each : REAL.entrySet()) {
            assertTrue(text.contains(each.getKey()), each.getKey() + " is not in\n" + text);
            text = text.replace(each.getKey(), each.getValue());
        }
        Folder folder =
                Folder.repository(temporary.toRealPath()).file("house.toml", "").file("portrait.toml", text);
        assertEquals(List.of(), folder.problems("a.portrait"), text);
    }

    @Test
    void theSchemaKnowsEveryKeyOfTheReaderAndNoOther() {
        assertEquals(List.of(), differences("", SCHEMA, ConfigKey.FILE));
    }

    private static List<String> differences(String path, Json.Obj schema, List<ConfigKey> keys) {
        List<String> differences = new ArrayList<>();
        List<String> known = keys.stream().map(ConfigKey::name).toList();
        if (!known.equals(names(object(schema, "properties")))) {
            differences.add(path + ": " + known + " and " + names(object(schema, "properties")));
            return differences;
        }
        for (ConfigKey key : keys) {
            Json.Obj inside = property(schema, key.name());
            if (key.kind() == ConfigKey.Kind.TABLE) {
                differences.addAll(differences(path + "/" + key.name(), inside, key.inside()));
            }
            if (key.kind() == ConfigKey.Kind.TABLES) {
                differences.addAll(differences(path + "/" + key.name(), object(inside, "items"), key.inside()));
            }
        }
        return differences;
    }

    @Test
    void levelsAreThoseOfEveryRuleAndGroup() {
        Json.Obj lint = property(SCHEMA, "lint");
        assertEquals(
                Stream.concat(
                                Stream.of(Group.values()).map(Group::id),
                                Rules.infos().stream().map(RuleInfo::id).map(Object::toString))
                        .toList(),
                names(object(lint, "properties")));
        Json.Arr levels = (Json.Arr) property(lint, "physics").get("enum").orElseThrow();
        assertEquals(
                Stream.of(Level.values()).map(Level::id).toList(),
                levels.items().stream().map(level -> ((Json.Str) level).value()).toList());
    }
}
