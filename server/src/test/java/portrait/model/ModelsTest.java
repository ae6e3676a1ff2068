package portrait.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portrait.text.json.JsonException;

class ModelsTest {
    @ParameterizedTest
    @CsvSource({
        "mj, midjourney",
        "Midjourney, midjourney",
        "MJ v7, midjourney-v7",
        "midjourney 6.1, midjourney-v6.1",
        "niji, niji-7",
        "flux, flux-2-pro",
        "FLUX.2 [max], flux-2-max",
        "Flux.1 Dev, flux-1-dev",
        "sdxl 1.0, sdxl",
        "SD 1.5, sd-1.5",
        "Automatic1111, a1111",
        "ComfyUI, comfyui",
        "chatgpt, gpt-image-2.6",
        "DALL·E 3, dall-e-3",
        "DALL-E 3, dall-e-3",
        "nano banana, nano-banana-2.1",
        "Nano Banana Pro, nano-banana-pro",
        "gemini 2.5, gemini-2.5-flash-image",
        "Imagen 4, imagen-4",
        "Seedream, seedream-5",
        "Jimeng, dreamina",
        "即梦, dreamina",
        "Ideogram, ideogram-4",
        "Qwen, qwen-image",
        "z-image turbo, z-image-turbo",
        "firefly, firefly-image-5",
        "Meta AI, meta-ai",
        "LoRA caption, caption",
    })
    void namesAreUnderstoodAsPeopleWriteThem(String written, String id) {
        assertEquals(Optional.of(id), Models.standard().find(written).map(Model::id));
    }

    @Test
    void aFamilyIsKnownWithoutBeingAModel() {
        assertEquals(Optional.empty(), Models.standard().find("hunyuan video"));
        assertTrue(Models.standard().knows("tencent"));
    }

    @Test
    void aModelThatIsLikeAnotherDiffersInWhatItsFileSays() {
        Model seven = Models.standard().find("mj 7").orElseThrow();
        assertEquals(Weights.PARTS, seven.weights());
        assertEquals("--oref", seven.parameter("omni-reference").orElseThrow().name());
        assertEquals(Optional.empty(), seven.refusal("omni-reference"));
        assertEquals(Optional.empty(), seven.parameter("hd"));
        assertEquals("--s", seven.parameter("stylize").orElseThrow().name());
        assertEquals("--v", seven.parameters().getLast().name());
    }

    @Test
    void aRetiredModelSaysWhatTookItsPlace() {
        Status status = Models.standard().find("dall-e 3").orElseThrow().status();
        assertEquals("retired on 2026-05-12", status.words());
        assertEquals(List.of("gpt-image-2.6", "gpt-image-2"), status.instead());
        assertTrue(Models.standard().available().stream()
                .noneMatch(model -> model.id().equals("dall-e-3")));
    }

    @Test
    void aModelOfOnesOwnIsLikeAnother() {
        Model own = read("""
                {
                  "id": "house",
                  "name": "House checkpoint",
                  "status": { "state": "available" },
                  "like": "sdxl 1.0",
                  "medium": "photo"
                }
                """);
        assertEquals(Weights.BRACKETS, own.weights());
        assertEquals(Optional.of("photo"), own.medium());
        assertEquals(
                own,
                Models.standard().with(List.of(own)).find("house checkpoint").orElseThrow());
    }

    @Test
    void whatIsWrongIsSaidAtItsLine() {
        JsonException problem = assertThrows(JsonException.class, () -> read("""
                {
                  "id": "house",
                  "name": "House checkpoint",
                  "status": { "state": "fresh" },
                  "like": "sdxl"
                }
                """));
        assertEquals(
                "line 4, column 24: house.json: \"state\" is one of available, current, legacy, retired, retiring, not fresh",
                problem.getMessage());
    }

    @Test
    void aMisspeltMemberIsNamed() {
        JsonException problem = assertThrows(JsonException.class, () -> read("""
                { "id": "house", "name": "House", "status": { "state": "current" }, "like": "sdxl",
                  "lenght": { "max": 75 } }
                """));
        assertTrue(
                String.valueOf(problem.getMessage())
                        .startsWith("line 2, column 13: house.json: \"lenght\" is not known here"),
                problem::getMessage);
    }

    private static Model read(String text) {
        return ModelReader.read(DataFile.of("house.json", text), Models.standard()::file);
    }
}
