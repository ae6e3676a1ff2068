package portrait.compose;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portrait.lint.Finding;
import portrait.lint.Levels;
import portrait.lint.Linter;
import portrait.mention.Reading;
import portrait.model.Model;
import portrait.model.Models;
import portrait.render.Renderer;
import portrait.render.Rendering;
import portrait.render.brief.Loss;
import portrait.render.brief.RenderOptions;
import portrait.scene.Fact;
import portrait.scene.Light;
import portrait.scene.LightRole;
import portrait.scene.Scene;
import portrait.text.SourceText;
import portrait.vocabulary.Vocabulary;

/** What every preset that comes with Portrait keeps to. */
class PresetsTest {
    private static final Path FOLDER = Path.of("src/main/resources/portrait/presets");
    private static final Library LIBRARY = Folder.of(Path.of("src/test"));
    private static final String CHILD = """
            A lighthouse keeper in her sixties, looking past the camera, the start of a smile.
            """;

    static List<String> names() {
        return Presets.names();
    }

    static Scene scene(String name) {
        SourceText text = Presets.find(name).orElseThrow().source();
        return Scene.of(Composition.alone(name, text));
    }

    private static Scene child(String head, String body) {
        SourceText text = SourceText.of("---\n" + head + "\n---\n\n" + body);
        String id = Folder.id(Path.of("src/test/child.portrait"));
        Composition composition =
                Composer.compose(id, Reading.parse(text, Vocabulary.standard()), LIBRARY, Vocabulary.standard());
        assertEquals(List.of(), composition.problems());
        return Scene.of(composition);
    }

    /** The one light that is called the key. */
    static Light key(Scene scene) {
        List<Light> keys = scene.lights().stream()
                .filter(light -> !light.excluded()
                        && light.role()
                                .filter(role -> role.value() == LightRole.KEY)
                                .isPresent())
                .toList();
        assertEquals(1, keys.size(), () -> "key lights: " + keys);
        return keys.getFirst();
    }

    @Test
    void theIndexListsTheFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".portrait"))
                            .map(file -> file.substring(0, file.length() - ".portrait".length()))
                            .sorted()
                            .toList(),
                    Presets.names());
        }
        assertTrue(Presets.names().size() >= 24, "a small library of templates");
    }

    @ParameterizedTest
    @MethodSource("names")
    void passesItsOwnChecks(String name) {
        assertEquals(List.of(), words(Linter.of(Levels.DEFAULT).check(scene(name))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysNobodySoThatTheChildDoes(String name) {
        Scene scene = scene(name);
        assertAll(
                () -> assertEquals(List.of(), scene.subject()),
                () -> assertEquals(List.of(), scene.references()),
                () -> assertTrue(
                        scene.frontMatter().entries().stream()
                                .noneMatch(entry -> entry.key().equals("targets")),
                        "a set-up is for every model"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesWhereTheKeyLightStandsAndItsColour(String name) {
        Scene scene = scene(name);
        Light key = key(scene);
        assertAll(
                () -> assertTrue(key.side().isPresent(), "side"),
                () -> assertTrue(key.elevation().isPresent(), "height"),
                () -> assertTrue(key.kelvin().isPresent(), "Kelvin"),
                () -> assertEquals(1, scene.lightRatios().size(), "ratio"),
                () -> assertEquals(1, scene.look().whiteBalances().size(), "white balance"),
                () -> assertEquals(
                        1,
                        scene.camera().focalLengths().stream()
                                .map(Fact::value)
                                .distinct()
                                .count()),
                () -> assertEquals(1, scene.camera().focusDistances().size(), "distance"),
                () -> assertTrue(!scene.camera().backgroundGaps().isEmpty(), "background"));
    }

    /** A child that says who is in the picture gets no finding about what it took over. */
    @ParameterizedTest
    @MethodSource("names")
    void aChildOfItPassesTheChecks(String name) {
        assertEquals(List.of(), words(Linter.of(Levels.DEFAULT).check(child("extends: " + name, CHILD))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsKeyLightKelvinAndLensForEveryModel(String name) {
        Scene scene = child("extends: " + name, CHILD);
        Light key = key(scene);
        List<Fact<?>> facts = List.of(
                key.kelvin().orElseThrow(),
                key.side().orElseThrow(),
                scene.camera().focalLengths().getFirst());
        List<String> lost = new ArrayList<>();
        for (Model model : Models.standard().available()) {
            Rendering rendering = Renderer.render(scene, model, RenderOptions.DEFAULT);
            String prompt = plain(rendering.prompt());
            assertTrue(prompt.contains("lighthousekeeper"), rendering::prompt);
            for (Fact<?> fact : facts) {
                String words = fact.span().of(scene.text());
                boolean told = rendering.losses().stream()
                        .anyMatch(loss -> loss.action() == Loss.Action.REPHRASED
                                && loss.span().contains(fact.span()));
                if (!prompt.contains(plain(words)) && !told) {
                    lost.add(model.id() + ": " + words + " in " + rendering.prompt());
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void whatTheChildSaysWins() {
        Scene scene = child("""
                extends: window-rembrandt
                use: candle
                """.strip(), CHILD + """

                ## Camera
                aperture: f/4
                """);
        assertAll(
                () -> assertEquals(
                        1850, key(scene).kelvin().orElseThrow().value().min()),
                () -> assertTrue(scene.text().contains("f/4") && !scene.text().contains("f/1.8"), scene.text()),
                () -> assertTrue(scene.text().contains("A lighthouse keeper")));
    }

    @Test
    void aSpliceGivesItsLight() {
        Scene scene = child("title: Keeper", CHILD + "\n## Light\n@clamshell-beauty\n");
        assertEquals(5600, key(scene).kelvin().orElseThrow().value().min());
        assertTrue(scene.camera().focalLengths().isEmpty(), "the section alone");
    }

    /** Models differ in how they write numbers and units, not in the numbers. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "").replace(",", "").replace("-", "");
    }

    private static List<String> words(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + ": " + finding.message().text())
                .toList();
    }
}
