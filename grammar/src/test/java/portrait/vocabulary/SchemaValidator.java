package portrait.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import portrait.text.json.Json;

/** Checks a value against the parts of JSON Schema that the vocabulary's schema is written in; any other keyword is an error. */
final class SchemaValidator {
    private final Json.Obj definitions;
    private final List<String> problems = new ArrayList<>();

    private SchemaValidator(Json.Obj schema) {
        this.definitions = (Json.Obj) schema.get("definitions").orElseThrow();
    }

    /** What is wrong with a value, each with its path. */
    static List<String> problems(Json.Obj schema, Json value) {
        SchemaValidator validator = new SchemaValidator(schema);
        validator.check(schema, value, "$");
        return validator.problems;
    }

    private void check(Json.Obj schema, Json value, String path) {
        for (Json.Member rule : schema.members()) {
            switch (rule.key()) {
                case "$schema", "title", "description", "definitions" -> {}
                case "properties", "required", "additionalProperties" -> {}
                case "$ref" -> check(definition(string(rule.value())), value, path);
                case "type" -> require(isType(rule.value(), value), path, "is not a " + rule.value());
                case "enum" -> require(isOneOf((Json.Arr) rule.value(), value), path, "is not one of those allowed");
                case "const" -> require(same(rule.value(), value), path, "is another value");
                case "pattern" ->
                    require(
                            Pattern.compile(string(rule.value()))
                                    .matcher(string(value))
                                    .find(),
                            path,
                            "does not match " + string(rule.value()));
                case "minLength" -> require(string(value).length() >= number(rule.value()), path, "is too short");
                case "minItems" ->
                    require(((Json.Arr) value).items().size() >= number(rule.value()), path, "is too short");
                case "uniqueItems" -> require(isUnique((Json.Arr) value), path, "repeats an item");
                case "items" -> items((Json.Obj) rule.value(), value, path);
                case "oneOf" -> oneOf((Json.Arr) rule.value(), value, path);
                default -> throw new IllegalArgumentException("the schema uses " + rule.key());
            }
        }
        if (value instanceof Json.Obj object) {
            members(schema, object, path);
        }
    }

    private void members(Json.Obj schema, Json.Obj value, String path) {
        schema.get("required").ifPresent(required -> {
            for (Json name : ((Json.Arr) required).items()) {
                require(value.get(string(name)).isPresent(), path, "lacks " + string(name));
            }
        });
        Json.Obj properties = (Json.Obj) schema.get("properties").orElse(new Json.Obj(schema.span(), List.of()));
        Json others = schema.get("additionalProperties").orElse(null);
        for (Json.Member member : value.members()) {
            String inner = path + "." + member.key();
            Json known = properties.get(member.key()).orElse(null);
            if (known != null) {
                check((Json.Obj) known, member.value(), inner);
            } else if (others instanceof Json.Obj rules) {
                check(rules, member.value(), inner);
            } else if (others instanceof Json.Word word) {
                require(!word.text().equals("false"), inner, "is not known");
            }
        }
    }

    private void items(Json.Obj schema, Json value, String path) {
        if (value instanceof Json.Arr array) {
            for (int i = 0; i < array.items().size(); i++) {
                check(schema, array.items().get(i), path + "[" + i + "]");
            }
        }
    }

    /** Of several that do not fit, the one with the fewest complaints says why. */
    private void oneOf(Json.Arr schemas, Json value, String path) {
        List<List<String>> complaints = new ArrayList<>();
        for (Json schema : schemas.items()) {
            List<String> before = List.copyOf(problems);
            problems.clear();
            if (fits((Json.Obj) schema, value)) {
                check((Json.Obj) schema, value, path);
                complaints.add(List.copyOf(problems));
            }
            problems.clear();
            problems.addAll(before);
        }
        long good = complaints.stream().filter(List::isEmpty).count();
        if (good == 0) {
            problems.addAll(complaints.stream()
                    .min((a, b) -> Integer.compare(a.size(), b.size()))
                    .orElse(List.of(path + " is of no kind that is allowed")));
        }
        require(good <= 1, path, "is of several kinds");
    }

    /** Whether a value has the type at all that a schema speaks of, so that its keywords may be applied. */
    private boolean fits(Json.Obj schema, Json value) {
        Json.Obj resolved =
                schema.get("$ref").map(ref -> definition(string(ref))).orElse(schema);
        boolean type = resolved.get("type").map(wanted -> isType(wanted, value)).orElse(true);
        return type && (resolved.get("enum").isEmpty() || value instanceof Json.Str);
    }

    private Json.Obj definition(String reference) {
        return (Json.Obj)
                definitions.get(reference.substring("#/definitions/".length())).orElseThrow();
    }

    private static boolean isType(Json wanted, Json value) {
        if (wanted instanceof Json.Arr several) {
            return several.items().stream().anyMatch(each -> isType(each, value));
        }
        return switch (string(wanted)) {
            case "object" -> value instanceof Json.Obj;
            case "array" -> value instanceof Json.Arr;
            case "string" -> value instanceof Json.Str;
            case "number" -> value instanceof Json.Word word && word.isNumber();
            case "boolean" ->
                value instanceof Json.Word word
                        && !word.isNumber()
                        && !word.text().equals("null");
            default -> throw new IllegalArgumentException("the schema uses the type " + string(wanted));
        };
    }

    private static boolean isOneOf(Json.Arr allowed, Json value) {
        return allowed.items().stream().anyMatch(each -> same(each, value));
    }

    private static boolean isUnique(Json.Arr array) {
        Set<String> seen = new HashSet<>();
        return array.items().stream().allMatch(item -> seen.add(text(item)));
    }

    private static boolean same(Json a, Json b) {
        return text(a).equals(text(b));
    }

    /** Equal values have equal texts. */
    private static String text(Json value) {
        return switch (value) {
            case Json.Str string -> "\"" + string.value();
            case Json.Word word ->
                word.isNumber()
                        ? new BigDecimal(word.text()).stripTrailingZeros().toString()
                        : word.text();
            case Json.Arr array ->
                array.items().stream().map(SchemaValidator::text).toList().toString();
            case Json.Obj object ->
                object.members().stream()
                        .map(member -> member.key() + "=" + text(member.value()))
                        .sorted()
                        .toList()
                        .toString();
        };
    }

    private static String string(Json value) {
        return ((Json.Str) value).value();
    }

    private static int number(Json value) {
        return Integer.parseInt(((Json.Word) value).text());
    }

    private void require(boolean holds, String path, String complaint) {
        if (!holds) {
            problems.add(path + " " + complaint);
        }
    }
}
