package portrait.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import portrait.text.json.Json;

/** Holds a value to the parts of JSON Schema that the schema of models is written in; any other keyword is an error. */
final class SchemaCheck {
    private final Json.Obj definitions;
    private final List<String> problems = new ArrayList<>();

    private SchemaCheck(Json.Obj schema) {
        this.definitions = (Json.Obj) schema.get("definitions").orElseThrow();
    }

    /** What is wrong with a value, each with its path. */
    static List<String> problems(Json.Obj schema, Json value) {
        SchemaCheck check = new SchemaCheck(schema);
        check.check(schema, value, "$");
        return check.problems;
    }

    private void check(Json.Obj schema, Json value, String path) {
        for (Json.Member rule : schema.members()) {
            switch (rule.key()) {
                case "$schema", "title", "description", "definitions" -> {}
                case "additionalProperties", "minLength", "uniqueItems" -> {}
                case "$ref" -> check(definition(text(rule.value())), value, path);
                case "type" -> require(isType(text(rule.value()), value), path, "is no " + text(rule.value()));
                case "enum" ->
                    require(
                            ((Json.Arr) rule.value())
                                    .items().stream()
                                            .anyMatch(each -> text(each).equals(text(value))),
                            path,
                            "is not one of those allowed");
                case "pattern" ->
                    require(Pattern.matches(text(rule.value()), text(value)), path, "is written in another way");
                case "required" ->
                    ((Json.Arr) rule.value())
                            .items()
                            .forEach(name -> require(
                                    ((Json.Obj) value).get(text(name)).isPresent(), path, "lacks " + text(name)));
                case "properties" -> members((Json.Obj) rule.value(), (Json.Obj) value, path);
                case "items" -> {
                    for (Json item : ((Json.Arr) value).items()) {
                        check((Json.Obj) rule.value(), item, path + "[]");
                    }
                }
                default -> throw new IllegalArgumentException("the schema uses " + rule.key());
            }
        }
    }

    private void members(Json.Obj properties, Json.Obj value, String path) {
        for (Json.Member member : value.members()) {
            Optional<Json> known = properties.get(member.key());
            require(known.isPresent(), path, "has the unknown " + member.key());
            known.ifPresent(schema -> check((Json.Obj) schema, member.value(), path + "." + member.key()));
        }
    }

    private Json.Obj definition(String reference) {
        return (Json.Obj)
                definitions.get(reference.substring("#/definitions/".length())).orElseThrow();
    }

    private static boolean isType(String type, Json value) {
        return switch (type) {
            case "object" -> value instanceof Json.Obj;
            case "array" -> value instanceof Json.Arr;
            case "string" -> value instanceof Json.Str;
            case "number" -> value instanceof Json.Word word && word.isNumber();
            case "boolean" ->
                value instanceof Json.Word word
                        && (word.text().equals("true") || word.text().equals("false"));
            default -> throw new IllegalArgumentException("the schema uses the type " + type);
        };
    }

    private void require(boolean holds, String path, String problem) {
        if (!holds) {
            problems.add(path + " " + problem);
        }
    }

    private static String text(Json value) {
        return ((Json.Str) value).value();
    }
}
