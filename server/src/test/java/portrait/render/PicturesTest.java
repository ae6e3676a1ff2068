package portrait.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portrait.mention.Reading;
import portrait.model.Models;
import portrait.render.brief.Loss;
import portrait.render.brief.Parameter;
import portrait.render.brief.RenderOptions;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** Pictures go to the parameter that takes them; those of a person only where the file says that they agreed. */
class PicturesTest {
    private static final String PERSON = "A glazier cutting a pane.\n\n## References\nidentity: refs/face.jpg\n";
    private static final String AGREED = PERSON + "consent: written, 2026-05-02\n";

    @Test
    void withoutConsentThePictureOfAPersonStaysBehind() {
        for (String model : List.of("flux-2-pro", "midjourney-v7", "gpt-image-2.6", "ideogram-3", "sdxl")) {
            Rendering rendering = render(PERSON, model);
            assertTrue(
                    rendering.parameters().stream()
                            .noneMatch(each -> each.value().text().contains("face.jpg")),
                    model);
            assertEquals(
                    List.of("the picture of a person goes out only where they agreed: say so under References, as"
                            + " consent"),
                    rendering.losses().stream().map(Loss::reason).toList(),
                    model);
        }
    }

    @Test
    void consentThatIsRefusedIsNone() {
        assertEquals(
                Optional.empty(),
                render(PERSON + "consent: none\n", "flux-2-pro").parameter("input_image"));
    }

    @Test
    void aModelThatNumbersPicturesGetsAParameterForEach() {
        Rendering rendering = render(AGREED + "reference: refs/hands.jpg\n", "flux-2-pro");
        assertEquals("refs/face.jpg", value(rendering, "input_image"));
        assertEquals("refs/hands.jpg", value(rendering, "input_image_2"));
    }

    @Test
    void aModelThatTakesAListGetsAList() {
        Rendering rendering = render(AGREED + "reference: refs/hands.jpg\n", "seedream-5");
        assertEquals(
                new Parameter.Listing(List.of("refs/face.jpg", "refs/hands.jpg")),
                rendering.parameter("image").orElseThrow().value());
    }

    @Test
    void aFlagTakesAnAddressAndNoPath() {
        Rendering path = render(AGREED, "midjourney-v7");
        assertEquals(Optional.empty(), path.parameter("oref"));
        Rendering address = render(
                AGREED.replace("refs/face.jpg", "https://example.org/face.jpg") + "\n## For mj\now: 80\n", "mj 7");
        assertTrue(address.prompt().contains("--oref https://example.org/face.jpg --ow 80"), address.prompt());
    }

    @Test
    void morePicturesThanAModelTakesAreDropped() {
        Rendering rendering = render(AGREED + "reference: refs/hands.jpg\n", "ideogram-3");
        assertEquals("refs/face.jpg", value(rendering, "character_reference_images"));
        assertTrue(rendering.losses().stream().anyMatch(loss -> loss.reason().equals("Ideogram 3.0 takes at most 1")));
    }

    private static String value(Rendering rendering, String name) {
        return rendering.parameter(name).orElseThrow().value().text();
    }

    private static Rendering render(String text, String model) {
        Scene scene = Scene.of(Reading.of(SourceText.of(text)));
        return Renderer.render(scene, Models.standard().find(model).orElseThrow(), RenderOptions.DEFAULT);
    }
}
