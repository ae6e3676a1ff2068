package portrait.render.request;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portrait.mention.Reading;
import portrait.model.Model;
import portrait.model.Models;
import portrait.model.ParameterSpec;
import portrait.model.References;
import portrait.render.Renderer;
import portrait.render.brief.RenderOptions;
import portrait.scene.Scene;
import portrait.text.SourceText;
import portrait.text.json.Json;
import portrait.text.json.JsonWriter;

class ApisTest {
    private static final Scene SCENE = Scene.of(Reading.of(SourceText.of(
            "---\nseed: 42\naspect: 4:5\n---\nA potter at the wheel, 85mm f/2.\n\n## Avoid\n- plastic skin\n")));

    private static String body(String model) {
        Model found = Models.standard().find(model).orElseThrow();
        Request request = Request.of(
                        Renderer.render(SCENE, found, RenderOptions.DEFAULT), found, false, Apis.standard())
                .orElseThrow();
        return JsonWriter.compact().value(request.body()).toString();
    }

    @Test
    void whatIsSaidIsSaidOfModelsThatExist() {
        List<String> known = Apis.standard().known();
        assertAll(
                () -> assertEquals(known.size(), Set.copyOf(known).size(), "a model has two interfaces"),
                () -> assertTrue(Models.standard().ids().containsAll(known), known.toString()));
    }

    @Test
    void parametersThatFilesNameAreThoseOfTheirModels() {
        Set<String> unknown = new TreeSet<>();
        for (Model model : Models.standard().available()) {
            Apis.standard().of(model).ifPresent(api -> {
                Set<String> names = api.models().keySet().stream()
                        .flatMap(id -> names(Models.standard().find(id).orElseThrow()))
                        .collect(Collectors.toSet());
                Stream.of(
                                api.places().keySet(),
                                api.elsewhere().keySet(),
                                Set.copyOf(api.lists()),
                                Set.copyOf(api.numbers()),
                                Set.copyOf(api.files()))
                        .flatMap(Set::stream)
                        .filter(name -> !names.contains(name))
                        .forEach(name -> unknown.add(api.name() + ": " + name));
            });
        }
        assertEquals(Set.of(), unknown);
    }

    private static Stream<String> names(Model model) {
        return Stream.of(
                        model.parameters().stream()
                                .map(ParameterSpec::name)
                                .flatMap(name -> Stream.of(name.split(",", -1))),
                        Stream.of(model.negative().name()),
                        model.references().flatMap(References::identity).stream())
                .flatMap(each -> each);
    }

    @Test
    void noPlaceholderIsLeftOver() {
        for (Model model : Models.standard().available()) {
            Request.of(Renderer.render(SCENE, model, RenderOptions.DEFAULT), model, false, Apis.standard())
                    .ifPresent(request -> {
                        String all = request.url()
                                + request.headers()
                                + JsonWriter.compact().value(request.body());
                        for (String name : List.of("{model}", "{path}", "{version}", "{prompt}")) {
                            assertTrue(!all.contains(name), () -> model.id() + ": " + all);
                        }
                        assertTrue(all.contains("potter"), () -> model.id() + " is not told the prompt");
                    });
        }
    }

    @Test
    void webUiTakesItsOwnNames() {
        assertEquals(
                "{\"prompt\":\"A potter at the wheel, 85mm f/2\",\"negative_prompt\":\"plastic skin\",\"width\":896,\"height\":1152,\"seed\":42}",
                body("sdxl"));
    }

    @Test
    void comfyUiGetsAGraph() {
        String body = body("comfyui");
        assertAll(
                () -> assertTrue(body.contains("\"KSampler\",\"inputs\":{\"seed\":42,\"steps\":28"), body),
                () -> assertTrue(body.contains("\"width\":896,\"height\":1152,\"batch_size\":1"), body),
                () -> assertTrue(body.contains("{\"text\":\"plastic skin\",\"clip\":[\"4\",1]}"), body),
                () -> assertTrue(body.contains("{\"text\":\"A potter at the wheel, 85mm f/2\",\"clip\""), body));
    }

    @Test
    void deepParametersLieDeep() {
        assertAll(
                () -> assertTrue(
                        body("nano-banana-2").contains("\"imageConfig\":{\"aspectRatio\":\"4:5\"}"),
                        body("nano-banana-2")),
                () -> assertTrue(
                        body("firefly-image-4").contains("\"size\":{\"width\":1792,\"height\":2304}"),
                        body("firefly-image-4")),
                () -> assertTrue(body("firefly-image-4").contains("\"seeds\":[42]"), body("firefly-image-4")),
                () -> assertTrue(body("qwen-image-2").contains("\"size\":\"1024*1280\""), body("qwen-image-2")));
    }

    @Test
    void valuesHaveTheirTypes() {
        Json tree = JsonTree.with(JsonTree.word("null"), "a.b.c", JsonTree.word("1"));
        assertEquals(
                "{\"a\":{\"b\":{\"c\":1}}}", JsonWriter.compact().value(tree).toString());
    }
}
