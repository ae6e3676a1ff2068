package portrait.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import portrait.model.clip.ChunkRule;
import portrait.text.json.JsonWriter;

/** A model as one JSON object: the members of its file, with all that it takes from the model it is like. */
public final class ModelJson {
    private ModelJson() {}

    /** Writes a model; what is not known is left out. */
    public static void write(Model model, JsonWriter json) {
        json.beginObject();
        json.name("id").value(model.id());
        json.name("name").value(model.name());
        strings("aliases", model.aliases(), json);
        strings("families", model.families(), json);
        json.name("vendor").value(model.vendor());
        status(model.status(), json);
        json.name("dialect").value(id(model.dialect()));
        model.schema().ifPresent(schema -> json.name("schema").value(id(schema)));
        strings("order", model.order(), json);
        negative(model.negative(), json);
        json.name("weights").value(id(model.weights()));
        model.aspect().ifPresent(aspect -> aspect(aspect, json));
        model.length().ifPresent(length -> length(length, json));
        model.best()
                .ifPresent(best -> json.name("best")
                        .beginObject()
                        .name("min")
                        .value(best.min())
                        .name("max")
                        .value(best.max())
                        .endObject());
        json.name("numbers").beginObject();
        json.name("kelvin").value(id(model.numbers().kelvin()));
        json.name("ratio").value(id(model.numbers().ratio()));
        json.name("hex").value(id(model.numbers().hex()));
        json.endObject();
        optional("medium", model.medium(), json);
        optional("unfit", model.unfit(), json);
        model.references().ifPresent(references -> references(references, json));
        json.name("parameters").beginArray();
        model.parameters().forEach(spec -> parameter(spec, json));
        json.endArray();
        json.name("refuses").beginArray();
        model.refusals()
                .forEach(refusal -> json.beginObject()
                        .name("setting")
                        .value(refusal.setting())
                        .name("reason")
                        .value(refusal.reason())
                        .endObject());
        json.endArray();
        json.name("traps").beginArray();
        for (Trap trap : model.traps()) {
            json.beginObject();
            strings("phrases", trap.phrases(), json);
            json.name("why").value(trap.why());
            optional("instead", trap.instead(), json);
            json.name("source").value(trap.source()).endObject();
        }
        json.endArray();
        json.name("tips").beginArray();
        model.tips()
                .forEach(tip -> json.beginObject()
                        .name("text")
                        .value(tip.text())
                        .name("source")
                        .value(tip.source())
                        .endObject());
        json.endArray();
        json.name("sources").beginArray();
        for (Source source : model.sources()) {
            json.beginObject();
            json.name("id").value(source.id());
            json.name("title").value(source.title());
            json.name("date").value(source.date()).endObject();
        }
        json.endArray().endObject();
    }

    private static void status(Status status, JsonWriter json) {
        json.name("status").beginObject();
        json.name("state").value(id(status.state()));
        optional("since", status.since(), json);
        optional("until", status.until(), json);
        strings("instead", status.instead(), json);
        optional("note", status.note(), json);
        json.endObject();
    }

    private static void negative(Negative negative, JsonWriter json) {
        json.name("negative").beginObject();
        json.name("mode").value(id(negative.mode()));
        if (negative.isSupported()) {
            json.name("name").value(negative.name());
        }
        negative.max().ifPresent(max -> json.name("max").value(max));
        optional("empty", negative.empty(), json);
        json.name("reason").value(negative.reason()).endObject();
    }

    private static void aspect(AspectPolicy policy, JsonWriter json) {
        json.name("aspect").beginObject();
        switch (policy) {
            case AspectPolicy.IntegerRatio any -> {
                json.name("policy").value("integer-ratio");
                json.name("widest").value(any.widest().text());
            }
            case AspectPolicy.Ratios ratios -> {
                json.name("policy").value("ratios");
                strings("ratios", ratios.ratios().stream().map(Ratio::text).toList(), json);
            }
            case AspectPolicy.Buckets buckets -> {
                json.name("policy").value("buckets");
                if (buckets.multiple() > 0) {
                    json.name("multiple").value(buckets.multiple());
                }
                sizes(buckets.sizes(), json);
            }
            case AspectPolicy.PixelMultiple pixels -> {
                json.name("policy").value("pixel-multiple");
                json.name("multiple").value(pixels.multiple());
                json.name("minEdge").value(pixels.minEdge());
                json.name("maxEdge").value(pixels.maxEdge());
                json.name("minPixels").value(pixels.minPixels());
                json.name("maxPixels").value(pixels.maxPixels());
                json.name("maxRatio").value(pixels.maxRatio());
                json.name("shorter").value(pixels.shorter());
                sizes(pixels.preferred(), json);
            }
        }
        json.endObject();
    }

    private static void sizes(Collection<AspectPolicy.Size> sizes, JsonWriter json) {
        strings("sizes", sizes.stream().map(AspectPolicy.Size::text).toList(), json);
    }

    private static void length(LengthLimit limit, JsonWriter json) {
        json.name("length").beginObject();
        json.name("max").value(limit.max());
        json.name("unit").value(id(limit.unit()));
        json.name("then").value(id(limit.then()));
        if (limit.breaks() != ChunkRule.TOKEN) {
            json.name("breaks").value(id(limit.breaks()));
        }
        json.name("past").value(limit.past()).endObject();
    }

    private static void references(References references, JsonWriter json) {
        json.name("references").beginObject();
        json.name("how").value(references.how());
        json.name("urls").value(references.urls());
        references.max().ifPresent(max -> json.name("max").value(max));
        optional("identity", references.identity(), json);
        optional("style", references.style(), json);
        flag("numbered", references.numbered(), json);
        json.endObject();
    }

    private static void parameter(ParameterSpec spec, JsonWriter json) {
        json.beginObject();
        json.name("setting").value(spec.setting());
        json.name("name").value(spec.name());
        json.name("type").value(id(spec.type()));
        spec.min().ifPresent(min -> json.name("min").value(min));
        spec.max().ifPresent(max -> json.name("max").value(max));
        optional("default", spec.defaultValue(), json);
        if (!spec.allowed().isEmpty()) {
            strings("allowed", spec.allowed(), json);
        }
        if (spec.type() == ParameterSpec.Type.SIZE || spec.type() == ParameterSpec.Type.RATIO) {
            json.name("separator").value(spec.separator());
        }
        optional("always", spec.always(), json);
        optional("photograph", spec.photograph(), json);
        flag("inverted", spec.inverted(), json);
        flag("fixed", spec.fixed(), json);
        flag("uncertain", spec.uncertain(), json);
        optional("note", spec.note(), json);
        json.name("source").value(spec.source()).endObject();
    }

    private static void flag(String name, boolean holds, JsonWriter json) {
        if (holds) {
            json.name(name).value(true);
        }
    }

    private static void optional(String name, Optional<String> value, JsonWriter json) {
        value.ifPresent(text -> json.name(name).value(text));
    }

    private static void strings(String name, Collection<String> items, JsonWriter json) {
        json.name(name).beginArray();
        items.forEach(json::value);
        json.endArray();
    }

    /** A constant as files have it. */
    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
