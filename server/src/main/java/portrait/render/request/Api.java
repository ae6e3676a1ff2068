package portrait.render.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portrait.model.DataFile;
import portrait.text.json.Json;

/**
 * An interface for programs that takes prompts, as its file tells.
 *
 * @param name whose it is
 * @param url where a request goes; {@code {name}} is filled in by the model, {@code $NAME} by the environment
 * @param headers of a request, with the same
 * @param form how the fields of a request are written
 * @param body what every request holds
 * @param prompt the path of the prompt in it
 * @param structured the path of a prompt in JSON, where that is another one
 * @param places paths of parameters that do not lie where their names say
 * @param lists parameters that are lists, also of one
 * @param numbers parameters that are numbers, though only some of them are allowed
 * @param files parameters that are files to be sent along
 * @param elsewhere parameters that belong to another request, and what to do with them
 * @param constants what the body holds besides for a model
 * @param answer what to know about the request and its answer, as a sentence without its full stop
 * @param models the models it takes, and what they fill in
 */
record Api(
        String name,
        String url,
        Map<String, String> headers,
        Form form,
        Json body,
        String prompt,
        Optional<String> structured,
        Map<String, String> places,
        List<String> lists,
        List<String> numbers,
        List<String> files,
        Map<String, String> elsewhere,
        Map<String, Json> constants,
        Optional<String> answer,
        Map<String, Names> models) {
    /** How the fields of a request are written. */
    enum Form {
        JSON,
        MULTIPART;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a model fills in. */
    record Names(Map<String, String> values) {
        String fill(String template) {
            String filled = template;
            for (Map.Entry<String, String> value : values.entrySet()) {
                filled = filled.replace("{" + value.getKey() + "}", value.getValue());
            }
            return filled;
        }
    }

    static Api read(DataFile file) {
        Json.Obj root = file.root();
        file.allow(
                root,
                "name",
                "url",
                "headers",
                "form",
                "body",
                "prompt",
                "structured",
                "places",
                "lists",
                "numbers",
                "files",
                "elsewhere",
                "constants",
                "answer",
                "models",
                "sources");
        Map<String, Json> constants = new LinkedHashMap<>();
        file.optionalObject(root, "constants")
                .ifPresent(all -> all.members().forEach(each -> constants.put(each.key(), each.value())));
        Map<String, Names> models = new LinkedHashMap<>();
        file.object(root, "models")
                .members()
                .forEach(each -> models.put(each.key(), new Names(strings(file, file.object(each.value())))));
        for (Json.Obj source : file.objects(root, "sources")) {
            file.allow(source, "id", "title", "date");
        }
        if (file.objects(root, "sources").isEmpty()) {
            throw file.problem(root, "\"sources\" must name at least one source, with its date");
        }
        return new Api(
                file.string(root, "name"),
                file.string(root, "url"),
                strings(file, file.object(root, "headers")),
                file.choice(root, "form", Form.class),
                file.object(root, "body"),
                file.string(root, "prompt"),
                file.optionalString(root, "structured"),
                strings(file, root, "places"),
                file.strings(root, "lists"),
                file.strings(root, "numbers"),
                file.strings(root, "files"),
                strings(file, root, "elsewhere"),
                constants,
                file.optionalString(root, "answer"),
                models);
    }

    private static Map<String, String> strings(DataFile file, Json.Obj root, String member) {
        return file.optionalObject(root, member)
                .map(object -> strings(file, object))
                .orElse(Map.of());
    }

    private static Map<String, String> strings(DataFile file, Json.Obj object) {
        Map<String, String> strings = new LinkedHashMap<>();
        object.members().forEach(member -> strings.put(member.key(), file.string(member.value())));
        return strings;
    }
}
