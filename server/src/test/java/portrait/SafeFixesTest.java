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
import java.util.Map;
import java.util.TreeMap;
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
import portrait.lint.RuleId;
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

    /** In one fixture, or in all real prompts; each costs four renderings for each model. */
    private static final int MOST_OF_A_RULE = 4;

    private record Prompt(String name, String text) {}

    @TestFactory
    Stream<DynamicTest> safeFixesOfFixturesLeaveEveryRenderingAsItIs() {
        return Fixture.all().stream()
                .map(fixture -> new Prompt(fixture.path(), fixture.source().text()))
                .map(prompt -> dynamicTest(
                        prompt.name(), () -> assertAll(checks(prompt, safeFixes(findings(prompt.text()))))));
    }

    @TestFactory
    Stream<DynamicTest> ignoringAFindingHidesItAndLeavesEveryRenderingAsItIs() {
        return Fixture.all().stream()
                .map(fixture -> new Prompt(fixture.path(), fixture.source().text()))
                .map(prompt -> dynamicTest(
                        prompt.name(), () -> assertAll(ignores(prompt, findings(prompt.text()), new TreeMap<>()))));
    }

    @Test
    void safeFixesOfRealPromptsLeaveEveryRenderingAsItIs() throws IOException {
        Map<RuleId, Integer> tried = new TreeMap<>();
        for (Prompt prompt : realPrompts()) {
            List<Finding> findings = findings(prompt.text());
            assertAll(prompt.name(), checks(prompt, safeFixes(findings)));
            assertAll(prompt.name(), ignores(prompt, findings, tried));
        }
    }

    // ---- what is checked

    private static Stream<Executable> checks(Prompt prompt, List<Fix> fixes) {
        return fixes.stream().map(fix -> () -> {
            String after = fix.apply(prompt.text());
            assertIterableEquals(renderings(prompt.text()), renderings(after), fix.title() + " gives\n" + after);
        });
    }

    /**
     * Ignores the first findings of each rule.
     *
     * @param tried how many of each rule were ignored in other prompts; counted on
     */
    private static Stream<Executable> ignores(Prompt prompt, List<Finding> findings, Map<RuleId, Integer> tried) {
        Reading reading = Reading.of(SourceText.of(prompt.text()));
        List<Executable> checks = new ArrayList<>();
        for (Finding finding : findings) {
            if (tried.merge(finding.rule(), 1, Integer::sum) <= MOST_OF_A_RULE) {
                Ignores.fixes(finding, reading)
                        .forEach(fix -> checks.add(() -> ignore(prompt, findings, finding.rule(), fix)));
            }
        }
        return checks.stream();
    }

    private static void ignore(Prompt prompt, List<Finding> findings, RuleId rule, Fix fix) {
        String after = fix.apply(prompt.text());
        assertTrue(
                count(findings(after), rule) < count(findings, rule), () -> fix.title() + " hides nothing\n" + after);
        assertIterableEquals(renderings(prompt.text()), renderings(after), fix.title() + " gives\n" + after);
    }

    private static long count(List<Finding> findings, RuleId rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).count();
    }

    private static List<Fix> safeFixes(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.fixes().stream())
                .filter(fix -> fix.safety() == FixSafety.SAFE)
                .toList();
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
