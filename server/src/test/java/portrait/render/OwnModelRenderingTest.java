package portrait.render;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import portrait.mention.Reading;
import portrait.model.DataFile;
import portrait.model.Model;
import portrait.model.ModelReader;
import portrait.model.Models;
import portrait.render.brief.RenderOptions;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** A model of one's own is spoken to like those that come with Portrait. */
class OwnModelRenderingTest {
    private static final String FILE = """
            A glazier cutting a pane, 50mm f/4.
            aspect: 3:4

            ## For house
            add: house style
            cfg: 60
            """;

    private final Model house = ModelReader.read(DataFile.of("house.json", """
                    {
                      "id": "house",
                      "name": "House checkpoint",
                      "status": { "state": "available" },
                      "like": "sdxl",
                      "aspect": { "policy": "buckets", "sizes": ["768x1024", "1024x768"] },
                      "parameters": [
                        { "setting": "cfg", "name": "cfg", "type": "decimal", "min": 1, "max": 12, "source": "team" }
                      ],
                      "sources": [{ "id": "team", "title": "Measured on our own prompts", "date": "2026-11" }]
                    }
                    """), Models.standard()::file);

    private final Models known = Models.standard().with(List.of(house));

    @Test
    void itsOwnSectionShapesAndRangesHold() {
        Rendering rendering = render(house);
        assertAll(
                () -> assertTrue(rendering.prompt().endsWith("house style"), rendering.prompt()),
                () -> assertEquals(
                        "768",
                        rendering.parameter("width").orElseThrow().value().text()),
                () -> assertEquals(
                        "12", rendering.parameter("cfg").orElseThrow().value().text()),
                () -> assertEquals(
                        List.of("cfg is 1 to 12 for House checkpoint: it becomes 12"),
                        rendering.losses().stream().map(loss -> loss.reason()).toList()));
    }

    @Test
    void itsSectionIsNoLossForOthers() {
        Rendering rendering = render(Models.standard().find("flux-2-pro").orElseThrow());
        assertEquals(List.of(), rendering.losses());
    }

    private Rendering render(Model model) {
        Scene scene = Scene.of(Reading.of(SourceText.of(FILE)));
        return Renderer.render(scene, model, RenderOptions.DEFAULT, known);
    }
}
