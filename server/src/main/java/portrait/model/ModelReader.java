package portrait.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portrait.text.json.Json;
import portrait.text.json.JsonException;

/** Reads the file of one model. */
public final class ModelReader {
    private final DataFile file;

    private ModelReader(DataFile file) {
        this.file = file;
    }

    /**
     * Reads a model.
     *
     * @throws JsonException that names the file, the place and what is wrong there
     */
    public static Model read(DataFile file) {
        return new ModelReader(file).model();
    }

    private Model model() {
        Json.Obj root = file.root();
        file.allow(
                root,
                "$schema",
                "id",
                "name",
                "aliases",
                "families",
                "vendor",
                "status",
                "dialect",
                "order",
                "negative",
                "weights",
                "aspect",
                "length",
                "numbers",
                "medium",
                "references",
                "parameters",
                "refuses",
                "sources");
        List<Source> sources =
                file.objects(root, "sources").stream().map(this::source).toList();
        if (sources.isEmpty()) {
            throw file.problem(root, "\"sources\" must name at least one source, with its date");
        }
        Set<String> known = sources.stream().map(Source::id).collect(Collectors.toSet());
        List<ParameterSpec> parameters = new ArrayList<>();
        for (Json.Obj each : file.objects(root, "parameters")) {
            parameters.add(parameter(each, known));
        }
        return new Model(
                file.string(root, "id"),
                file.string(root, "name"),
                file.strings(root, "aliases"),
                file.strings(root, "families"),
                file.string(root, "vendor"),
                file.string(root, "status"),
                file.choice(root, "dialect", DialectName.class),
                file.strings(root, "order"),
                negative(file.object(root, "negative")),
                file.choice(root, "weights", Weights.class),
                aspect(file.object(root, "aspect")),
                file.optionalObject(root, "length").map(this::length),
                numbers(file.object(root, "numbers")),
                file.optionalString(root, "medium"),
                file.optionalObject(root, "references").map(this::references),
                List.copyOf(parameters),
                file.objects(root, "refuses").stream().map(this::refusal).toList(),
                sources);
    }

    private Source source(Json.Obj object) {
        file.allow(object, "id", "title", "date");
        return new Source(file.string(object, "id"), file.string(object, "title"), file.string(object, "date"));
    }

    private Negative negative(Json.Obj object) {
        file.allow(object, "mode", "name", "reason");
        return new Negative(
                file.choice(object, "mode", Negative.Mode.class),
                file.optionalString(object, "name").orElse(""),
                file.string(object, "reason"));
    }

    private NumberStyle numbers(Json.Obj object) {
        file.allow(object, "kelvin", "ratio", "hex");
        return new NumberStyle(
                file.choice(object, "kelvin", NumberStyle.Treatment.class),
                file.choice(object, "ratio", NumberStyle.Treatment.class),
                file.choice(object, "hex", NumberStyle.Treatment.class));
    }

    private LengthLimit length(Json.Obj object) {
        file.allow(object, "max", "unit", "past");
        return new LengthLimit(
                integer(object, "max"),
                file.choice(object, "unit", LengthLimit.Unit.class),
                file.string(object, "past"));
    }

    private References references(Json.Obj object) {
        file.allow(object, "how", "urls");
        return new References(file.string(object, "how"), file.flag(object, "urls"));
    }

    private Refusal refusal(Json.Obj object) {
        file.allow(object, "setting", "reason");
        return new Refusal(file.string(object, "setting"), file.string(object, "reason"));
    }

    private ParameterSpec parameter(Json.Obj object, Set<String> sources) {
        file.allow(
                object,
                "setting",
                "name",
                "type",
                "min",
                "max",
                "default",
                "allowed",
                "always",
                "photograph",
                "inverted",
                "fixed",
                "note",
                "source");
        String source = file.string(object, "source");
        if (!sources.contains(source)) {
            throw file.problem(object, "\"" + source + "\" is not among the sources of this file");
        }
        return new ParameterSpec(
                file.string(object, "setting"),
                file.string(object, "name"),
                file.choice(object, "type", ParameterSpec.Type.class),
                file.number(object, "min"),
                file.number(object, "max"),
                file.optionalString(object, "default"),
                file.strings(object, "allowed"),
                file.optionalString(object, "always"),
                file.optionalString(object, "photograph"),
                file.flag(object, "inverted"),
                file.flag(object, "fixed"),
                file.optionalString(object, "note"),
                source);
    }

    private AspectPolicy aspect(Json.Obj object) {
        file.allow(object, "policy", "maxRatio", "multiple", "minEdge", "maxEdge", "minPixels", "maxPixels", "sizes");
        return switch (file.choice(object, "policy", Policy.class)) {
            case INTEGER_RATIO -> new AspectPolicy.IntegerRatio(required(object, "maxRatio"));
            case PIXEL_MULTIPLE -> {
                int minEdge = integer(object, "minEdge");
                int maxPixels = integer(object, "maxPixels");
                double maxEdge = file.number(object, "maxEdge").orElse(maxPixels / (double) minEdge);
                yield new AspectPolicy.PixelMultiple(
                        integer(object, "multiple"),
                        minEdge,
                        (int) maxEdge,
                        integer(object, "minPixels"),
                        maxPixels,
                        file.number(object, "maxRatio").orElse(maxEdge / minEdge));
            }
            case BUCKETS -> new AspectPolicy.Buckets(buckets(object));
        };
    }

    private enum Policy {
        INTEGER_RATIO,
        PIXEL_MULTIPLE,
        BUCKETS
    }

    private List<AspectPolicy.Size> buckets(Json.Obj object) {
        List<AspectPolicy.Size> sizes = file.strings(object, "sizes").stream()
                .map(size -> size(object, size))
                .toList();
        if (sizes.isEmpty()) {
            throw file.problem(object, "\"sizes\" must list at least one size");
        }
        return sizes;
    }

    private AspectPolicy.Size size(Json.Obj object, String written) {
        int x = written.indexOf('x');
        Optional<AspectPolicy.Size> size = x < 0
                ? Optional.empty()
                : pixels(written.substring(0, x))
                        .flatMap(width ->
                                pixels(written.substring(x + 1)).map(height -> new AspectPolicy.Size(width, height)));
        return size.orElseThrow(() -> file.problem(object, "a size is written 1024x1536, not " + written));
    }

    private static Optional<Integer> pixels(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() < 7 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private int integer(Json.Obj object, String member) {
        return (int) required(object, member);
    }

    private double required(Json.Obj object, String member) {
        return file.number(object, member).orElseThrow(() -> file.problem(object, "\"" + member + "\" is missing"));
    }
}
