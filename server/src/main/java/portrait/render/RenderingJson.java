package portrait.render;

import portrait.render.brief.Choice;
import portrait.render.brief.Loss;
import portrait.render.brief.Parameter;
import portrait.text.LineIndex;
import portrait.text.Position;
import portrait.text.PositionEncoding;
import portrait.text.json.JsonWriter;

/**
 * Renderings as JSON: {@code model}, {@code prompt}, {@code negative} where there is one, {@code parameters} by name, {@code variables} where
 * there are some, and {@code loss} with zero-based positions in UTF-16 units, as editors count them.
 */
public final class RenderingJson {
    private RenderingJson() {}

    /** Writes a rendering of a file with these lines. */
    public static void write(Rendering rendering, LineIndex lines, JsonWriter out) {
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
            out.name("range").beginObject();
            position("start", lines.position(loss.span().start(), PositionEncoding.UTF_16), out);
            position("end", lines.position(loss.span().end(), PositionEncoding.UTF_16), out);
            out.endObject();
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

    private static void position(String name, Position position, JsonWriter out) {
        out.name(name).beginObject();
        out.name("line").value(position.line());
        out.name("character").value(position.character());
        out.endObject();
    }
}
