package portrait.editor.explain;

import java.util.List;
import portrait.editor.explain.Explanation.Figure;
import portrait.editor.explain.Explanation.Reference;
import portrait.editor.explain.Explanation.Value;
import portrait.text.json.JsonWriter;

/** Writes an explanation as JSON: values unrounded, and beside each the text that people read. */
final class JsonPrinter {
    private JsonPrinter() {}

    static String print(Explanation explanation) {
        JsonWriter json = JsonWriter.indented();
        write(json, explanation);
        return json + "\n";
    }

    static String print(List<Explanation> explanations) {
        JsonWriter json = JsonWriter.indented().beginArray();
        explanations.forEach(explanation -> write(json, explanation));
        return json.endArray() + "\n";
    }

    private static void write(JsonWriter json, Explanation explanation) {
        json.beginObject();
        json.name("title").value(explanation.title());
        strings(json, "paragraphs", explanation.paragraphs());
        json.name("figures").beginObject();
        explanation.figures().forEach(figure -> figure(json, figure));
        json.endObject();
        strings(json, "assumptions", explanation.assumptions());
        json.name("seeAlso").beginArray();
        for (Reference reference : explanation.seeAlso()) {
            json.beginObject().name("id").value(reference.id());
            json.name("label").value(reference.label()).endObject();
        }
        json.endArray().endObject();
    }

    private static void strings(JsonWriter json, String name, Iterable<String> values) {
        json.name(name).beginArray();
        values.forEach(json::value);
        json.endArray();
    }

    private static void figure(JsonWriter json, Figure figure) {
        json.name(figure.key()).beginObject();
        json.name("label").value(figure.label());
        json.name("value");
        switch (figure.value()) {
            case Value.Of(double number) -> json.value(number);
            case Value.Between(double min, double max) ->
                json.beginObject().name("min").value(min).name("max").value(max).endObject();
            case Value.Endless endless -> json.nullValue();
            case Value.Word(String text) -> json.value(text);
        }
        if (!figure.unit().isEmpty()) {
            json.name("unit").value(figure.unit());
        }
        json.name("text").value(figure.text()).endObject();
    }
}
