package portrait.render;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import portrait.mention.Reading;
import portrait.model.DialectName;
import portrait.model.Model;
import portrait.model.Models;
import portrait.render.brief.RenderOptions;
import portrait.scene.Scene;
import portrait.text.json.JsonReader;

/** Real prompts: every model can be told of them, always in the same words, and no word of them gets lost unseen. */
class CorpusTest {
    @TestFactory
    Stream<DynamicTest> noFactDisappears() {
        List<Corpus.Prompt> prompts = Corpus.prompts();
        return Models.standard().all().stream()
                .flatMap(model -> model.dialects().stream()
                        .filter(dialect -> dialect == model.dialect() || dialect == DialectName.JSON)
                        .map(dialect -> untold(prompts, model, dialect)));
    }

    private static DynamicTest untold(List<Corpus.Prompt> prompts, Model model, DialectName dialect) {
        return DynamicTest.dynamicTest(model.id() + " in " + dialect.id(), () -> {
            List<String> untold = new ArrayList<>();
            for (Corpus.Prompt prompt : prompts) {
                Scene scene = Scene.of(Reading.of(prompt.text()));
                Rendering rendering = Renderer.render(scene, model, RenderOptions.DEFAULT.in(dialect));
                List<String> words = Coverage.untold(scene, rendering);
                if (!words.isEmpty()) {
                    untold.add(prompt.name() + ": " + words);
                }
            }
            assertEquals(List.of(), untold);
        });
    }

    @TestFactory
    Stream<DynamicTest> theSameWordsEveryTime() {
        List<Corpus.Prompt> prompts = Corpus.prompts();
        return Models.standard().all().stream()
                .map(model -> DynamicTest.dynamicTest(
                        model.id(),
                        () -> assertAll(prompts.stream()
                                .map(prompt -> () ->
                                        assertEquals(render(prompt, model), render(prompt, model), prompt.name())))));
    }

    private static Rendering render(Corpus.Prompt prompt, Model model) {
        return Renderer.render(Scene.of(Reading.of(prompt.text())), model, RenderOptions.DEFAULT.withSeed(7));
    }

    @TestFactory
    Stream<DynamicTest> aStructuredPromptIsJson() {
        List<Corpus.Prompt> prompts = Corpus.prompts();
        return Stream.of("flux-2-pro", "ideogram-4", "nano-banana-pro")
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    Model model = Models.standard().find(id).orElseThrow();
                    for (Corpus.Prompt prompt : prompts) {
                        Scene scene = Scene.of(Reading.of(prompt.text()));
                        RenderOptions json = RenderOptions.DEFAULT.in(DialectName.JSON);
                        JsonReader.strict(Renderer.render(scene, model, json).prompt());
                    }
                }));
    }
}
