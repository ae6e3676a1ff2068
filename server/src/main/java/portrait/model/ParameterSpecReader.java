package portrait.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portrait.text.Span;
import portrait.text.json.Json;

/** Reads the parameters of a model, and holds their values to their types. */
final class ParameterSpecReader {
    private final DataFile file;
    private final Set<String> sources;
    private final Set<String> settings = new HashSet<>();

    ParameterSpecReader(DataFile file, Set<String> sources) {
        this.file = file;
        this.sources = sources;
    }

    ParameterSpec read(Json.Obj object) {
        file.allow(
                object,
                "setting",
                "name",
                "type",
                "min",
                "max",
                "default",
                "allowed",
                "separator",
                "always",
                "photograph",
                "inverted",
                "fixed",
                "uncertain",
                "note",
                "source");
        ParameterSpec.Type type = file.choice(object, "type", ParameterSpec.Type.class);
        String source = file.string(object, "source");
        if (!sources.contains(source)) {
            throw file.problem(object, "\"" + source + "\" is not among the sources of this file");
        }
        ParameterSpec spec = new ParameterSpec(
                file.string(object, "setting"),
                file.string(object, "name"),
                type,
                file.number(object, "min"),
                file.number(object, "max"),
                file.optionalString(object, "default"),
                file.strings(object, "allowed"),
                file.optionalString(object, "separator").orElse(type == ParameterSpec.Type.RATIO ? ":" : "x"),
                file.optionalString(object, "always"),
                file.optionalString(object, "photograph"),
                file.flag(object, "inverted"),
                file.flag(object, "fixed"),
                file.flag(object, "uncertain"),
                file.optionalString(object, "note"),
                source);
        check(spec, object);
        return spec;
    }

    private void check(ParameterSpec spec, Json.Obj object) {
        if (!settings.add(spec.setting())) {
            throw file.problem(object, "there are two parameters for \"" + spec.setting() + "\"");
        }
        if (spec.min().isPresent()
                && spec.max().isPresent()
                && spec.min().getAsDouble() > spec.max().getAsDouble()) {
            throw file.problem(object, "\"min\" is larger than \"max\"");
        }
        if (spec.type() == ParameterSpec.Type.CHOICE && spec.allowed().isEmpty()) {
            throw file.problem(object, "a choice needs \"allowed\", the words it is between");
        }
        if (spec.fixed() && spec.always().isEmpty()) {
            throw file.problem(object, "what is fixed needs \"always\", its value");
        }
        for (String name : List.of("always", "photograph")) {
            Optional<String> value = name.equals("always") ? spec.always() : spec.photograph();
            if (value.isPresent() && !fits(value.get(), spec)) {
                throw file.problem(object, "\"" + name + "\" is no value of this parameter: " + value.get());
            }
        }
    }

    private static boolean fits(String value, ParameterSpec spec) {
        return switch (spec.type()) {
            case SWITCH -> Set.of("on", "off", "true", "false").contains(value);
            case CHOICE -> spec.allowed().contains(value);
            case INTEGER, DECIMAL -> isNumber(value, spec.type()) && isInside(Double.parseDouble(value), spec);
            case TEXT, LIST, SIZE, RATIO -> true;
        };
    }

    private static boolean isNumber(String value, ParameterSpec.Type type) {
        Json.Word word = new Json.Word(new Span(0, value.length()), value);
        return word.isNumber() && (type == ParameterSpec.Type.DECIMAL || value.indexOf('.') < 0);
    }

    private static boolean isInside(double value, ParameterSpec spec) {
        return value >= spec.min().orElse(value) && value <= spec.max().orElse(value);
    }
}
