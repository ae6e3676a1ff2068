package portrait.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portrait.lint.Group;
import portrait.lint.Level;
import portrait.lint.RuleInfo;
import portrait.lint.Rules;
import portrait.model.Models;
import portrait.text.json.JsonWriter;

/** The JSON schema of {@code portrait.toml}, for editors: made of the same keys that the reader goes by, with all rules and models there are. */
public final class ConfigSchema {
    private ConfigSchema() {}

    /** The schema, draft 7, which editors of TOML know. */
    public static String text() {
        JsonWriter json = JsonWriter.indented()
                .beginObject()
                .name("$schema")
                .value("http://json-schema.org/draft-07/schema#")
                .name("title")
                .value("Settings of Portrait: " + Configs.FILE);
        table(json, ConfigKey.FILE);
        return json.endObject().toString();
    }

    private static void table(JsonWriter json, List<ConfigKey> keys) {
        json.name("type").value("object").name("additionalProperties").value(false);
        json.name("properties").beginObject();
        for (ConfigKey key : keys) {
            json.name(key.name()).beginObject().name("description").value(key.summary());
            value(json, key);
            json.endObject();
        }
        json.endObject();
    }

    private static void value(JsonWriter json, ConfigKey key) {
        switch (key.kind()) {
            case FLAG -> json.name("type").value("boolean");
            case TEXT -> json.name("type").value("string");
            case TEXTS -> oneOrMore(json, List.of());
            case MODELS -> oneOrMore(json, Models.standard().ids());
            case LEVELS -> levels(json);
            case PAIRS ->
                json.name("type")
                        .value("object")
                        .name("additionalProperties")
                        .beginObject()
                        .name("type")
                        .value("string")
                        .endObject();
            case TABLE -> table(json, key.inside());
            case TABLES -> {
                json.name("type").value("array").name("items").beginObject();
                table(json, key.inside());
                json.endObject();
            }
        }
    }

    /** A text or a list of texts; what is known is offered, and other names of models are not refused. */
    private static void oneOrMore(JsonWriter json, List<String> offered) {
        json.name("anyOf").beginArray().beginObject();
        text(json, offered);
        json.endObject().beginObject().name("type").value("array").name("items").beginObject();
        text(json, offered);
        json.endObject().endObject().endArray();
    }

    private static void text(JsonWriter json, List<String> offered) {
        if (offered.isEmpty()) {
            json.name("type").value("string");
            return;
        }
        json.name("anyOf").beginArray().beginObject().name("enum").beginArray();
        offered.forEach(json::value);
        json.endArray()
                .endObject()
                .beginObject()
                .name("type")
                .value("string")
                .endObject()
                .endArray();
    }

    private static void levels(JsonWriter json) {
        List<String> names = new ArrayList<>();
        List<String> summaries = new ArrayList<>();
        for (Group group : Group.values()) {
            names.add(group.id());
            summaries.add("All rules of this group.");
        }
        for (RuleInfo rule : Rules.infos()) {
            names.add(rule.id().toString());
            summaries.add(rule.summary() + ".");
        }
        json.name("type").value("object").name("additionalProperties").value(false);
        json.name("properties").beginObject();
        for (int i = 0; i < names.size(); i++) {
            json.name(names.get(i))
                    .beginObject()
                    .name("description")
                    .value(summaries.get(i))
                    .name("enum")
                    .beginArray();
            Stream.of(Level.values()).map(Level::id).forEach(json::value);
            json.endArray().endObject();
        }
        json.endObject();
    }
}
