package portrait.render;

import portrait.model.PromptLength;
import portrait.render.brief.Choice;
import portrait.render.brief.Loss;
import portrait.render.brief.Parameter;
import portrait.text.Span;
import portrait.text.json.JsonWriter;

/**
 * Renderings as JSON: {@code model}, {@code prompt}, {@code negative} where there is one, {@code parameters} by name, {@code length} with the
 * place of the cut in the prompt and in the file, {@code variables} where there are some, and {@code loss}. Offsets and positions count
 * UTF-16 units from zero, as editors do.
 */
public final class RenderingJson {
    private RenderingJson() {}

    /** Writes a rendering. */
    public static void write(Rendering rendering, Places places, JsonWriter out) {
        out.beginObject();
        out.name("model").value(rendering.model());
        out.name("prompt").value(rendering.prompt());
        rendering.negative().ifPresent(negative -> out.name("negative").value(negative));
        out.name("parameters").beginObject();
        for (Parameter parameter : rendering.parameters()) {
            out.name(parameter.name());
            value(parameter.value(), out);
        }
        out.endObject();
        length(rendering.length(), places, out);
        if (!rendering.choices().isEmpty()) {
            out.name("variables").beginObject();
            for (Choice choice : rendering.choices()) {
                out.name(choice.name()).value(choice.value());
            }
            out.endObject();
        }
        out.name("loss").beginArray();
        for (Loss loss : rendering.losses()) {
            out.beginObject();
            out.name("fact").value(loss.fact());
            source(loss.span(), places, out);
            out.name("action").value(loss.action().word());
            out.name("reason").value(loss.reason());
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }

    private static void value(Parameter.Value value, JsonWriter out) {
        switch (value) {
            case Parameter.Whole whole -> out.value(whole.number());
            case Parameter.Decimal decimal -> out.value(decimal.number());
            case Parameter.Text text -> out.value(text.text());
            case Parameter.Switch on -> out.value(on.on());
            case Parameter.Listing list -> {
                out.beginArray();
                list.items().forEach(out::value);
                out.endArray();
            }
        }
    }

    private static void length(Length length, Places places, JsonWriter out) {
        PromptLength measured = length.measured();
        out.name("length").beginObject();
        out.name("unit").value(measured.unit().id());
        out.name("count").value(measured.count());
        out.name("limit");
        measured.limit().ifPresentOrElse(out::value, out::nullValue);
        out.name("exact").value(measured.exact());
        out.name("cutAt");
        if (measured.cuts().isEmpty()) {
            out.nullValue();
        } else {
            cut(length, 0, places, out);
        }
        if (measured.cuts().size() > 1) {
            out.name("furtherCuts").beginArray();
            for (int i = 1; i < measured.cuts().size(); i++) {
                cut(length, i, places, out);
            }
            out.endArray();
        }
        out.endObject();
    }

    private static void cut(Length length, int index, Places places, JsonWriter out) {
        out.beginObject().name("offset").value(length.measured().cuts().get(index));
        length.sources().get(index).ifPresent(span -> source(span, places, out));
        out.endObject();
    }

    private static void source(Span span, Places places, JsonWriter out) {
        places.write(span, out.name("source"));
    }
}
