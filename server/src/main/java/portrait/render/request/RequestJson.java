package portrait.render.request;

import portrait.text.json.Json;
import portrait.text.json.JsonWriter;

/**
 * Requests as JSON: {@code model}, {@code api}, {@code method}, {@code url}, {@code headers}, {@code body} or, of a form, {@code fields}, and
 * {@code notes}.
 */
public final class RequestJson {
    private RequestJson() {}

    /** Writes the request for a model. */
    public static void write(String model, Request request, JsonWriter out) {
        out.beginObject();
        out.name("model").value(model);
        out.name("api").value(request.api());
        out.name("method").value("POST");
        out.name("url").value(request.url());
        out.name("headers").beginObject();
        request.headers().forEach((name, value) -> out.name(name).value(value));
        out.endObject();
        if (request.multipart()) {
            out.name("fields").beginObject();
            request.body().members().forEach(field -> out.name(field.key()).value(text(field.value())));
            out.endObject();
        } else {
            out.name("body").value(request.body());
        }
        out.name("notes").beginArray();
        request.notes().forEach(out::value);
        out.endArray();
        out.endObject();
    }

    /** A field of a form holds text. */
    static String text(Json value) {
        return switch (value) {
            case Json.Str string -> string.value();
            case Json.Word word -> word.text();
            case Json.Obj object -> JsonWriter.compact().value(object).toString();
            case Json.Arr list -> JsonWriter.compact().value(list).toString();
        };
    }
}
