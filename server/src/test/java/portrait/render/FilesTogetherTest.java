package portrait.render;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portrait.compose.Library;
import portrait.compose.Lookup;
import portrait.mention.Reading;
import portrait.model.Models;
import portrait.render.brief.Loss;
import portrait.render.brief.RenderOptions;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** What a file takes from others is rendered with it. */
class FilesTogetherTest {
    private static final Map<String, String> FILES = Map.of(
            "house",
            "## Light\nkey: window, camera left 45°, 5600 K\nfill: white board, camera right\n\n## Avoid\n- lettering\n");

    private static Rendering render(String text, String model) {
        Library library = (name, from) -> FILES.containsKey(name)
                ? new Lookup.Found(name, SourceText.of(FILES.getOrDefault(name, "")))
                : new Lookup.Missing(List.of());
        Scene scene = Scene.of("main", Reading.of(SourceText.of(text)), library);
        return Renderer.render(
                scene, Models.standard().find(model).orElseThrow(), RenderOptions.DEFAULT, Models.standard());
    }

    @Test
    void theLightOfTheParentIsRendered() {
        Rendering rendering = render("---\nextends: house\n---\nBaker at the oven, 85mm f/2.\n", "midjourney");
        assertAll(
                () -> assertTrue(rendering.prompt().contains("window"), rendering.prompt()),
                () -> assertTrue(rendering.prompt().contains("Baker"), rendering.prompt()),
                () -> assertTrue(rendering.prompt().contains("lettering"), rendering.prompt()),
                () -> assertFalse(rendering.prompt().contains("house"), rendering.prompt()),
                () -> assertTrue(
                        rendering.losses().stream()
                                .noneMatch(loss -> loss.reason().contains("not read")),
                        rendering.losses().toString()));
    }

    @Test
    void whatIsMissingIsLostAtItsNameAndTheRestIsRendered() {
        String text = "use: house, nowhere\n\nBaker at the oven, 85mm f/2.\n";
        Rendering rendering = render(text, "midjourney");
        Loss loss = rendering.losses().stream()
                .filter(each -> each.reason().contains("no such file"))
                .findFirst()
                .orElseThrow();
        assertEquals("nowhere", loss.fact());
        assertTrue(rendering.prompt().contains("window"), rendering.prompt());
    }
}
