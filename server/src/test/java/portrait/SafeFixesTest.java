package portrait;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import portrait.lint.Finding;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Fixture;
import portrait.lint.Ignores;
import portrait.lint.Levels;
import portrait.lint.Linter;
import portrait.mention.Reading;
import portrait.model.Model;
import portrait.model.Models;
import portrait.render.Renderer;
import portrait.render.Rendering;
import portrait.render.brief.RenderOptions;
import portrait.scene.Scene;
import portrait.text.SourceText;

/**
 * What a safe fix promises: every model is told the same before and after, with the first options and with those that a seed picks. Ignore
 * comments are safe fixes too, and hide what they are for.
 */
class SafeFixesTest {
    private static final Path PROMPTS = Path.of("..", "..", "shared", "corpus", "dev");
    private static final long SEED = 7;

    /** Of one kind in one file; each costs two renderings for each model. */
    private static final int MOST_OF_A_RULE = 3;

    private record Prompt(String name, String text) {}

    @TestFactory
    Stream<DynamicTest> safeFixesOfFixturesLeaveEveryRenderingAsItIs() {
        return Fixture.all().stream()
                .map(fixture -> new Prompt(fixture.path(), fixture.source().text()))
                .map(prompt -> dynamicTest(prompt.name(), () -> assertAll(checks(prompt, safeFixes(prompt)))));
    }

    @TestFactory
    Stream<DynamicTest> ignoringAFindingHidesItAndLeavesEveryRenderingAsItIs() {
        return Fixture.all().stream()
                .map(fixture -> new Prompt(fixture.path(), fixture.source().text()))
                .map(prompt -> dynamicTest(prompt.name(), () -> assertAll(ignores(prompt))));
    }

    @Test
    void safeFixesOfRealPromptsLeaveEveryRenderingAsItIs() throws IOException {
        for (Prompt prompt : realPrompts()) {
            assertAll(prompt.name(), checks(prompt, safeFixes(prompt)));
            assertAll(prompt.name(), ignores(prompt));
        }
    }

    // ---- what is checked

    private static Stream<Executable> checks(Prompt prompt, List<Fix> fixes) {
        return fixes.stream().map(fix -> () -> {
            String after = fix.apply(prompt.text());
            assertIterableEquals(renderings(prompt.text()), renderings(after), fix.title() + " gives\n" + after);
        });
    }

    private static Stream<Executable> ignores(Prompt prompt) {
        Reading reading = Reading.of(SourceText.of(prompt.text()));
        List<Finding> findings = findings(prompt.text());
        List<Executable> checks = new ArrayList<>();
        for (Finding finding : some(findings)) {
            for (Fix fix : Ignores.fixes(finding, reading)) {
                checks.add(() -> {
                    String after = fix.apply(prompt.text());
                    long left = findings(after).stream()
                            .filter(other -> other.rule().equals(finding.rule()))
                            .count();
                    long before = findings.stream()
                            .filter(other -> other.rule().equals(finding.rule()))
                            .count();
                    assertTrue(left < before, () -> fix.title() + " does not hide " + finding + "\n" + after);
                    assertIterableEquals(
                            renderings(prompt.text()), renderings(after), fix.title() + " gives\n" + after);
                });
            }
        }
        return checks.stream();
    }

    private static List<Fix> safeFixes(Prompt prompt) {
        return findings(prompt.text()).stream()
                .flatMap(finding -> finding.fixes().stream())
                .filter(fix -> fix.safety() == FixSafety.SAFE)
                .toList();
    }

    /** The first ones of each rule. */
    private static List<Finding> some(List<Finding> findings) {
        List<Finding> some = new ArrayList<>();
        for (Finding finding : findings) {
            long known = some.stream()
                    .filter(other -> other.rule().equals(finding.rule()))
                    .count();
            if (known < MOST_OF_A_RULE) {
                some.add(finding);
            }
        }
        return some;
    }

    private static List<Finding> findings(String text) {
        return Linter.of(Levels.DEFAULT).check(scene(text));
    }

    private static Scene scene(String text) {
        return Scene.of(Reading.of(SourceText.of(text)));
    }

    /** What each model is told: prompt, negative text, settings. */
    private static List<String> renderings(String text) {
        Scene scene = scene(text);
        List<String> told = new ArrayList<>();
        for (Model model : Models.standard().all()) {
            for (RenderOptions options : List.of(RenderOptions.DEFAULT, RenderOptions.DEFAULT.withSeed(SEED))) {
                Rendering rendering = Renderer.render(scene, model, options);
                List<String> settings = rendering.parameters().stream()
                        .map(parameter -> parameter.name() + " = " + parameter.value())
                        .toList();
                told.add(model.id() + ": " + rendering.prompt() + "\n" + rendering.negative() + "\n" + settings);
            }
        }
        return told;
    }

    private static List<Prompt> realPrompts() throws IOException {
        assumeTrue(Files.isDirectory(PROMPTS), () -> "no real prompts in " + PROMPTS + ": nothing to check");
        List<Prompt> prompts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PROMPTS)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()) {
                prompts.add(new Prompt(
                        file.toString(),
                        SourceText.decode(Files.readAllBytes(file)).text()));
            }
        }
        return prompts;
    }
}
