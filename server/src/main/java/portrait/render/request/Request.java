package portrait.render.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portrait.model.Model;
import portrait.model.References;
import portrait.render.Rendering;
import portrait.render.brief.Parameter;
import portrait.text.json.Json;

/**
 * What a program would send to have a rendering drawn.
 *
 * @param api whose interface it is for
 * @param url where it goes; {@code $NAME} stands for a variable of the environment
 * @param headers in order, with the same: no key is ever in them
 * @param multipart whether the members of the body are fields of a form
 * @param body a JSON object
 * @param files members of the body that name files to be sent along
 * @param notes what to know, each a sentence without its full stop
 */
public record Request(
        String api,
        String url,
        Map<String, String> headers,
        boolean multipart,
        Json.Obj body,
        List<String> files,
        List<String> notes) {

    /**
     * The request for a rendering; empty where {@link Apis#refusal} says why there is none.
     *
     * @param structured whether the prompt is one in JSON
     */
    public static Optional<Request> of(Rendering rendering, Model model, boolean structured, Apis apis) {
        return apis.of(model).map(api -> new Builder(api, model).build(rendering, structured));
    }

    private static final class Builder {
        private final Api api;
        private final Model model;
        private final Api.Names names;
        private final List<String> notes = new ArrayList<>();
        private Json body;

        Builder(Api api, Model model) {
            this.api = api;
            this.model = model;
            this.names = api.models().getOrDefault(model.id(), new Api.Names(Map.of()));
            this.body = JsonTree.filled(api.body(), names);
        }

        Request build(Rendering rendering, boolean structured) {
            if (api.constants().get(model.id()) instanceof Json.Obj more) {
                more.members().forEach(member -> put(member.key(), member.value()));
            }
            String prompt = structured ? api.structured().orElse(api.prompt()) : api.prompt();
            put(names.fill(prompt), JsonTree.text(rendering.prompt()));
            String negative = model.negative().name();
            rendering
                    .negative()
                    .filter(text -> !negative.isEmpty())
                    .ifPresent(text -> put(place(negative), JsonTree.text(text)));
            rendering.parameters().forEach(this::parameter);
            api.answer().ifPresent(notes::add);
            Map<String, String> headers = new LinkedHashMap<>();
            api.headers().forEach((name, value) -> headers.put(name, names.fill(value)));
            return new Request(
                    api.name(),
                    names.fill(api.url()),
                    headers,
                    api.form() == Api.Form.MULTIPART,
                    (Json.Obj) body,
                    api.files(),
                    List.copyOf(notes));
        }

        private void parameter(Parameter parameter) {
            String name = parameter.name();
            if (api.elsewhere().containsKey(name)) {
                notes.add(name + " is left out: " + api.elsewhere().get(name));
                return;
            }
            if (name.equals("pictures")) {
                notes.add("pictures are left out: "
                        + model.references().map(References::how).orElse(model.name() + " takes none"));
                return;
            }
            boolean picture = model.references()
                    .flatMap(References::identity)
                    .filter(field -> name.equals(field) || name.startsWith(field + "_"))
                    .isPresent();
            if (picture
                    && !api.files().contains(name)
                    && !parameter.value().text().contains("://")) {
                notes.add(name + " names a file: put its bytes there, encoded in base64");
            }
            Json value = value(parameter.value(), api.numbers().contains(name));
            boolean list = api.lists().contains(name) && !(value instanceof Json.Arr);
            put(place(name), list ? JsonTree.list(List.of(value)) : value);
        }

        private String place(String name) {
            return api.places().getOrDefault(name, name);
        }

        private void put(String path, Json value) {
            body = JsonTree.with(body, path, value);
        }

        private static Json value(Parameter.Value value, boolean number) {
            return switch (value) {
                case Parameter.Whole whole -> JsonTree.word(whole.text());
                case Parameter.Decimal decimal -> JsonTree.word(decimal.text());
                case Parameter.Switch on -> JsonTree.word(String.valueOf(on.on()));
                case Parameter.Text text when number -> JsonTree.word(text.text());
                case Parameter.Text text -> JsonTree.text(text.text());
                case Parameter.Listing list ->
                    JsonTree.list(list.items().stream().map(JsonTree::text).toList());
            };
        }
    }
}
