package portrait.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import portrait.mention.Reading;
import portrait.model.DialectName;
import portrait.model.Model;
import portrait.model.Models;
import portrait.render.brief.Loss;
import portrait.render.brief.RenderOptions;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** No text makes a rendering fail, whatever forms of the language stand in it and however they are torn. */
class TotalityTest {
    private static final List<String> FRAGMENTS = List.of(
            "---\n",
            "aspect: 4:5\n",
            "extends: other\n",
            "\n",
            "\n\n",
            " ",
            ", ",
            "{x = a | b}",
            "{x}",
            "{x=}",
            "{a | b | c}",
            "{{x}}",
            "${x}",
            "{argument name=\"x\" default=\"y\"}",
            "\\{x\\}",
            "[INSERT NAME]",
            "(soft light:1.2)",
            "((eyes))",
            "[a:b:0.5]",
            "[a|b]",
            "<lora:film:0.8>",
            "__wild/card__",
            " BREAK ",
            " --ar 4:5 --no hats, rings --stylize 60 --seed 7",
            "::2 ",
            "## Variables\n",
            "x: a | b  // what it is\n",
            "| Variable | Meaning | Examples |\n|---|---|---|\n| x | a thing | a, b |\n",
            "## When x is a\n",
            "## For sdxl\n",
            "skip: Avoid > hats\n",
            "weight \"window\": 1.2\n",
            "camera.lens: 50mm\n",
            "steps: 900\n",
            "## Camera\n",
            "lens: 85mm f/1.4\n",
            "## Light\n",
            "key: window, camera left 45°, 5600 K\n",
            "fill: none\n",
            "## Avoid\n",
            "- hats\n",
            "## Notes\n",
            "## References\n",
            "identity: refs/face.png\n",
            "consent: signed release\n",
            "@preset\n",
            "// a comment\n",
            "{\n  \"lighting\": {\"key_light\": \"window\", \"kelvin\": 5600},\n  \"negative_prompt\": \"hats\"\n}\n",
            "{\"camera\": [\"85mm\", {\"aperture\": 1.4,}]",
            "```\n",
            "A baker at the oven",
            "Keep the same face as the uploaded image.",
            "no glasses, without a hat",
            "rim light 150° camera right, 1 stop over key",
            "85mm at f/1.4, 2.5 m, background 20 m",
            "窗光，左侧45°，5600K",
            "\uD83D\uDCF8 ");

    /** One model for each way of speaking. */
    private static final List<Model> MODELS = models();

    private static List<Model> models() {
        Map<DialectName, Model> byDialect = new EnumMap<>(DialectName.class);
        for (Model model : Models.standard().available()) {
            model.dialects().forEach(dialect -> byDialect.putIfAbsent(dialect, model));
        }
        return List.copyOf(byDialect.values());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(FRAGMENTS).list().ofMaxSize(14).map(parts -> String.join("", parts));
    }

    @Property(tries = 400)
    void everyTextIsRenderedForEveryWayOfSpeaking(@ForAll("texts") String text, @ForAll long seed) {
        Scene scene = Scene.of(Reading.of(SourceText.of(text)));
        for (Model model : MODELS) {
            for (DialectName dialect : model.dialects()) {
                RenderOptions options = new RenderOptions(Map.of(), OptionalLong.of(seed), Optional.of(dialect));
                Rendering rendering = Renderer.render(scene, model, options);
                for (Loss loss : rendering.losses()) {
                    assertTrue(loss.span().end() <= text.length(), () -> loss + " in " + text);
                    assertFalse(loss.reason().isBlank());
                }
                assertEquals(
                        rendering.prompt(),
                        Renderer.render(scene, model, options).prompt());
            }
        }
    }

    @Test
    void aVariableMayBeDefinedTwice() {
        String text = """
                A baker in {apron = white linen} at dawn.

                Flour on {apron = white linen}.
                """;
        Scene scene = Scene.of(Reading.of(SourceText.of(text)));
        Model model = Models.standard().find("flux-2-pro").orElseThrow();
        String prompt = Renderer.render(scene, model, RenderOptions.DEFAULT).prompt();
        assertEquals(2, prompt.split("white linen", -1).length - 1, prompt);
    }
}
