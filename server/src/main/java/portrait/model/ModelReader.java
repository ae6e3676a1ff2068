package portrait.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import portrait.model.clip.ChunkRule;
import portrait.text.json.Json;

/** Reads the file of one model. */
public final class ModelReader {
    private final DataFile file;
    private final Json.Obj root;

    private ModelReader(DataFile file, Json.Obj root) {
        this.file = file;
        this.root = root;
    }

    /**
     * Reads a model.
     *
     * @param base the file of the model that this one is like, by the name it gives
     * @throws portrait.text.json.JsonException that names the file, the place and what is wrong there
     */
    public static Model read(DataFile file, Function<String, Optional<DataFile>> base) {
        Optional<String> like = file.optionalString(file.root(), "like");
        if (like.isEmpty()) {
            return new ModelReader(file, file.root()).model();
        }
        DataFile found = base.apply(like.get())
                .orElseThrow(() -> file.problem(
                        file.root().get("like").orElseThrow(), "no model is called \"" + like.get() + "\""));
        if (found.has(found.root(), "like")) {
            throw file.problem(
                    file.root().get("like").orElseThrow(),
                    "\"" + like.get() + "\" is itself told by another model: name "
                            + found.string(found.root(), "like"));
        }
        return new ModelReader(file, Like.merge(file.root(), found.root())).model();
    }

    private Model model() {
        file.allow(
                root,
                "$schema",
                "id",
                "name",
                "aliases",
                "families",
                "vendor",
                "status",
                "like",
                "dialect",
                "schema",
                "order",
                "negative",
                "weights",
                "aspect",
                "length",
                "best",
                "numbers",
                "medium",
                "unfit",
                "references",
                "parameters",
                "refuses",
                "traps",
                "tips",
                "sources");
        List<Source> sources =
                file.objects(root, "sources").stream().map(this::source).toList();
        if (sources.isEmpty()) {
            throw file.problem(root, "\"sources\" must name at least one source, with its date");
        }
        Set<String> known = sources.stream().map(Source::id).collect(Collectors.toSet());
        ParameterSpecReader parameters = new ParameterSpecReader(file, known);
        Model model = new Model(
                file.string(root, "id"),
                file.string(root, "name"),
                file.strings(root, "aliases"),
                file.strings(root, "families"),
                file.string(root, "vendor"),
                status(file.object(root, "status")),
                file.choice(root, "dialect", DialectName.class),
                file.has(root, "schema")
                        ? Optional.of(file.choice(root, "schema", SchemaName.class))
                        : Optional.empty(),
                file.strings(root, "order"),
                negative(file.object(root, "negative")),
                file.choice(root, "weights", Weights.class),
                file.optionalObject(root, "aspect").map(new AspectReader(file)::read),
                file.optionalObject(root, "length").map(this::length),
                file.optionalObject(root, "best").map(this::best),
                numbers(file.object(root, "numbers")),
                file.optionalString(root, "medium"),
                file.optionalString(root, "unfit"),
                file.optionalObject(root, "references").map(this::references),
                file.objects(root, "parameters").stream().map(parameters::read).toList(),
                file.objects(root, "refuses").stream().map(this::refusal).toList(),
                file.objects(root, "traps").stream()
                        .map(each -> trap(each, known))
                        .toList(),
                file.objects(root, "tips").stream()
                        .map(each -> tip(each, known))
                        .toList(),
                sources);
        check(model);
        return model;
    }

    private void check(Model model) {
        if (model.dialect() == DialectName.JSON && model.schema().isEmpty()) {
            throw file.problem(root, "a model that is spoken to in JSON needs \"schema\", the form of it");
        }
        if (model.aspect().isPresent() != model.parameter("aspect").isPresent()) {
            throw file.problem(root, "\"aspect\" and a parameter for the setting aspect go together");
        }
        Set<String> refused = new HashSet<>();
        for (Refusal refusal : model.refusals()) {
            if (model.parameter(refusal.setting()).isPresent() || !refused.add(refusal.setting())) {
                throw file.problem(root, "\"" + refusal.setting() + "\" is spoken of twice");
            }
        }
    }

    private Status status(Json.Obj object) {
        file.allow(object, "state", "since", "until", "instead", "note");
        Status status = new Status(
                file.choice(object, "state", Status.State.class),
                file.optionalString(object, "since").map(date -> date(object, date)),
                file.optionalString(object, "until").map(date -> date(object, date)),
                file.strings(object, "instead"),
                file.optionalString(object, "note"));
        if (status.isRetired() && status.instead().isEmpty()) {
            throw file.problem(object, "a retired model needs \"instead\", what took its place");
        }
        return status;
    }

    private Source source(Json.Obj object) {
        file.allow(object, "id", "title", "date");
        return new Source(
                file.string(object, "id"), file.string(object, "title"), date(object, file.string(object, "date")));
    }

    /** A day or a month. */
    private String date(Json.Obj object, String written) {
        boolean form = written.length() == 10 || written.length() == 7;
        for (int i = 0; i < written.length() && form; i++) {
            char c = written.charAt(i);
            form = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
        }
        if (!form) {
            throw file.problem(object, "a date is written 2026-09-27 or 2026-09, not " + written);
        }
        return written;
    }

    private Negative negative(Json.Obj object) {
        file.allow(object, "mode", "name", "max", "empty", "reason");
        Negative negative = new Negative(
                file.choice(object, "mode", Negative.Mode.class),
                file.optionalString(object, "name").orElse(""),
                optionalInteger(object, "max"),
                file.optionalString(object, "empty"),
                file.string(object, "reason"));
        if (negative.isSupported() == negative.name().isEmpty()) {
            throw file.problem(object, "a field or flag for exclusions has a \"name\", and nothing else has");
        }
        return negative;
    }

    private NumberStyle numbers(Json.Obj object) {
        file.allow(object, "kelvin", "ratio", "hex");
        return new NumberStyle(
                file.choice(object, "kelvin", NumberStyle.Treatment.class),
                file.choice(object, "ratio", NumberStyle.Treatment.class),
                file.choice(object, "hex", NumberStyle.Treatment.class));
    }

    private LengthLimit length(Json.Obj object) {
        file.allow(object, "max", "unit", "then", "breaks", "past");
        return new LengthLimit(
                file.integer(object, "max"),
                file.choice(object, "unit", LengthLimit.Unit.class),
                file.choice(object, "then", LengthLimit.Then.class),
                file.has(object, "breaks") ? file.choice(object, "breaks", ChunkRule.class) : ChunkRule.TOKEN,
                file.string(object, "past"));
    }

    private WordRange best(Json.Obj object) {
        file.allow(object, "min", "max");
        return new WordRange(file.integer(object, "min"), file.integer(object, "max"));
    }

    private References references(Json.Obj object) {
        file.allow(object, "how", "urls", "max", "identity", "style", "numbered");
        return new References(
                file.string(object, "how"),
                file.flag(object, "urls"),
                optionalInteger(object, "max"),
                file.optionalString(object, "identity"),
                file.optionalString(object, "style"),
                file.flag(object, "numbered"));
    }

    private Refusal refusal(Json.Obj object) {
        file.allow(object, "setting", "reason");
        return new Refusal(file.string(object, "setting"), file.string(object, "reason"));
    }

    private Trap trap(Json.Obj object, Set<String> sources) {
        file.allow(object, "phrases", "why", "instead", "source");
        return new Trap(
                file.strings(object, "phrases"),
                file.string(object, "why"),
                file.optionalString(object, "instead"),
                known(object, sources));
    }

    private Tip tip(Json.Obj object, Set<String> sources) {
        file.allow(object, "text", "source");
        return new Tip(file.string(object, "text"), known(object, sources));
    }

    private String known(Json.Obj object, Set<String> sources) {
        String source = file.string(object, "source");
        if (!sources.contains(source)) {
            throw file.problem(object, "\"" + source + "\" is not among the sources of this file");
        }
        return source;
    }

    private OptionalInt optionalInteger(Json.Obj object, String member) {
        return file.has(object, member) ? OptionalInt.of(file.integer(object, member)) : OptionalInt.empty();
    }
}
