package portrait.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portrait.mention.Reading;
import portrait.model.Models;
import portrait.render.brief.Loss;
import portrait.render.brief.RenderOptions;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** What must not be in a picture reaches a model where it listens, or is reported. */
class NegativesTest {
    private static final String AVOID = "A glazier cutting a pane.\n\n## Avoid\n";

    @Test
    void aFieldTakesThemAsTheyAre() {
        Rendering rendering = render(AVOID + "- gloves\n- plastic or waxy skin\n- gloves\n", "sd-3.5");
        assertEquals(Optional.of("gloves, plastic skin, waxy skin"), rendering.negative());
        assertEquals(List.of("said already"), reasons(rendering));
    }

    @Test
    void aFieldWithALimitTakesTheFirst() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            list.append("- umbrella number " + i + " by the wall\n");
        }
        Rendering rendering = render(AVOID + list, "qwen-image-3");
        assertTrue(
                rendering.negative().orElseThrow().length() <= 500,
                rendering.negative().toString());
        assertTrue(
                rendering.negative().orElseThrow().startsWith("umbrella number 0 by the wall, umbrella number 1"),
                rendering.negative().toString());
        assertTrue(
                reasons(rendering)
                        .contains("Qwen-Image 3.0 takes 500 characters of exclusions: those that stand first are kept"),
                reasons(rendering).toString());
    }

    @Test
    void anEmptyFieldHoldsASpaceWhereTheModelWantsOne() {
        assertEquals(
                Optional.of(" "),
                render("A glazier cutting a pane.\n", "qwen-image").negative());
        assertEquals(
                Optional.empty(), render("A glazier cutting a pane.\n", "sdxl").negative());
    }

    @Test
    void proseTakesThemAsASentence() {
        Rendering rendering = render(AVOID + "- gloves\n- text\n", "grok-imagine");
        assertTrue(rendering.prompt().endsWith(" No gloves, no text."), rendering.prompt());
        assertEquals(Optional.empty(), rendering.negative());
    }

    @Test
    void withoutAFieldTheOppositeIsSaidOrTheThingIsLost() {
        Rendering rendering = render(AVOID + "- text\n- umbrella\n", "z-image-turbo");
        assertTrue(rendering.prompt().endsWith(" Unmarked clean surfaces, text-free."), rendering.prompt());
        assertEquals(
                List.of(Loss.Action.REPHRASED, Loss.Action.DROPPED),
                rendering.losses().stream().map(Loss::action).toList());
        assertTrue(
                reasons(rendering).getLast().contains("ignored"),
                reasons(rendering).toString());
    }

    @Test
    void aFlagThatReadsWordByWordTakesSingleWords() {
        Rendering rendering = render(AVOID + "- gloves\n- modern clothing\n- glazier's van\n", "midjourney");
        assertTrue(rendering.prompt().contains(" --no gloves"), rendering.prompt());
        assertTrue(
                reasons(rendering).stream().anyMatch(reason -> reason.contains("--no reads every word by itself")),
                reasons(rendering).toString());
    }

    @Test
    void aPlaceInThePictureIsNoPartOfTheThing() {
        Rendering rendering = render("A glazier cutting a pane, no text anywhere in the picture.\n", "midjourney");
        assertEquals(
                "A glazier cutting a pane --no text --v 8.2", rendering.prompt().replace(" --raw", ""));
        assertEquals(List.of(), rendering.losses());
    }

    private static List<String> reasons(Rendering rendering) {
        return rendering.losses().stream().map(Loss::reason).toList();
    }

    private static Rendering render(String text, String model) {
        Scene scene = Scene.of(Reading.of(SourceText.of(text)));
        return Renderer.render(scene, Models.standard().find(model).orElseThrow(), RenderOptions.DEFAULT);
    }
}
