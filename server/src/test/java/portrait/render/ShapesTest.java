package portrait.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portrait.mention.Reading;
import portrait.model.AspectPolicy;
import portrait.model.Model;
import portrait.model.Models;
import portrait.render.brief.Loss;
import portrait.render.brief.RenderOptions;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** The shape of a picture becomes the nearest one that a model draws. */
class ShapesTest {
    @ParameterizedTest
    @CsvSource({
        // model, wanted, parameters
        "midjourney, 4:5, 4:5",
        "midjourney, 1.39:1, 139:100",
        "midjourney, 30:1, 14:1",
        "sdxl, 4:5, 896 1152",
        "sdxl, 2:3, 832 1216",
        "sdxl, 9:16, 768 1344",
        "sdxl, 512x768, 832 1216",
        "a1111, 4:5, 896 1152",
        "a1111, 512x768, 512 768",
        "comfyui, 1000x1504, 1000 1504",
        "sd-1.5, 4:5, 512 640",
        "sd-1.5, 2:3, 512 768",
        "sd-3.5, 3:4, 4:5",
        "gpt-image-2, 4:5, 1024x1280",
        "gpt-image-2, 2:3, 1024x1536",
        "gpt-image-2, 9:16, 1152x2048",
        "gpt-image-1.5, 4:5, 1024x1536",
        "flux-2-pro, 4:5, 1024 1280",
        "flux-2-pro, 3:4, 1152 1536",
        "flux-2-pro, 1080x1920, 1152 2048",
        "flux-1.1-pro-ultra, 3:1, 21:9",
        "flux-3-image, 5:7, 5:7",
        "ideogram-3, 4:5, 4x5",
        "ideogram-4, 4:5, 1792x2240",
        "ideogram-4, 3:4, 1728x2304",
        "seedream-5, 4:5, 1792x2240",
        "seedream-5, 2:3, 1664x2496",
        "seedream-5, 9:16, 1440x2560",
        "firefly-image-5, 4:5, 3:4",
        "firefly-image-4, 4:5, 1792 2304",
        "nano-banana-pro, 4:5, 4:5",
        "qwen-image, 4:5, 1104 1472",
        "qwen-image-3, 3:4, 1104*1472",
        "grok-imagine, 9:20, 9:20",
        "grok-imagine, 4:5, 3:4",
        "krea-2, 3:4, 4:5",
        "recraft-v3, 4:5, 1024x1280",
        "leonardo, 4:5, 1024 1280",
        "reve, 4:5, 3:4",
        "z-image-turbo, 3:4, 1152 1536",
    })
    void theNearestShapeOfTheModel(String model, String wanted, String expected) {
        Rendering rendering = render("A sculptor at her bench.\naspect: " + wanted + "\n", model);
        Rendering without = render("A sculptor at her bench.\n", model);
        List<String> standing =
                without.parameters().stream().map(parameter -> parameter.name()).toList();
        String shape = rendering.parameters().stream()
                .filter(parameter -> !standing.contains(parameter.name()))
                .map(parameter -> parameter.value().text())
                .collect(Collectors.joining(" "));
        assertEquals(expected, shape);
    }

    @Test
    void aShapeThatIsNotExactIsReportedWithTheDifference() {
        List<Loss> losses =
                render("A sculptor at her bench.\naspect: 4:5\n", "qwen-image").losses();
        assertEquals(1, losses.size());
        assertEquals(
                "1104x1472 is the nearest shape of Qwen-Image, 6.7 % narrower",
                losses.getFirst().reason());
    }

    @Test
    void everyShapeIsOneThatTheModelAllows() {
        for (String wanted : List.of("1:1", "4:5", "2:3", "9:16", "16:9", "21:9", "1:3", "832x1216", "4000x5000")) {
            for (Model model : Models.standard().all()) {
                Rendering rendering = render("A sculptor at her bench.\naspect: " + wanted + "\n", model.id());
                model.aspect().ifPresent(policy -> {
                    List<Double> sides = sides(rendering);
                    assertTrue(
                            isAllowed(policy, sides.get(0), sides.get(1)),
                            model.id() + " for " + wanted + ": " + sides);
                });
            }
        }
    }

    private static boolean isAllowed(AspectPolicy policy, double width, double height) {
        AspectPolicy.Size size = new AspectPolicy.Size((int) width, (int) height);
        double ratio = width / height;
        return switch (policy) {
            case AspectPolicy.PixelMultiple pixels -> pixels.allows(size);
            case AspectPolicy.Buckets buckets -> buckets.allows(size);
            case AspectPolicy.Ratios ratios ->
                ratios.ratios().stream().anyMatch(each -> each.width() == width && each.height() == height);
            case AspectPolicy.IntegerRatio any ->
                Math.max(ratio, 1 / ratio) <= any.widest().value() * 1.0005;
        };
    }

    private static List<Double> sides(Rendering rendering) {
        return rendering.parameters().stream()
                .filter(parameter -> !parameter.sources().isEmpty())
                .flatMap(parameter -> Stream.of(parameter.value().text().split("[^0-9.]+", -1)))
                .filter(number -> !number.isEmpty())
                .map(Double::valueOf)
                .toList();
    }

    private static Rendering render(String text, String model) {
        Scene scene = Scene.of(Reading.of(SourceText.of(text)));
        return Renderer.render(scene, Models.standard().find(model).orElseThrow(), RenderOptions.DEFAULT);
    }
}
