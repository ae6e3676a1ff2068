package portrait.lint;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.LineIndex;
import portrait.text.SourceText;
import portrait.text.Span;

/**
 * The prompts in {@code src/test/resources/lint}; {@link Fixture} says how they are written. Beside {@code name.portrait}, {@code name.2.fixed}
 * is the prompt after the second fix of each of its findings. {@code -Dportrait.update=true} writes expectations and fixed prompts anew (what
 * is to be silent has to be written by hand).
 */
class FixturesTest {
    private static final boolean UPDATE = Boolean.getBoolean("portrait.update");
    private static final int MOST_FIXES = 6;

    @TestFactory
    Stream<DynamicTest> findsWhatIsExpectedAndNothingElse() {
        return Fixture.all().stream().map(fixture -> dynamicTest(fixture.path(), () -> findings(fixture)));
    }

    private static void findings(Fixture fixture) throws IOException {
        if (UPDATE && !fixture.isSilent()) {
            Files.write(Fixture.FOLDER.resolve(fixture.path()), fixture.annotated(fixture.findings()));
            return;
        }
        LineIndex lines = fixture.source().lines();
        List<Fixture.Expected> missing = new ArrayList<>(fixture.expected());
        List<String> problems = new ArrayList<>();
        for (Finding finding : fixture.findings()) {
            List<Fixture.Expected> matching = missing.stream()
                    .filter(expected -> expected.matches(finding, lines))
                    .limit(1)
                    .toList();
            if (matching.isEmpty()) {
                Span line = lines.line(lines.lineAt(finding.span().start()));
                problems.add("not expected:\n" + fixture.source().slice(line) + "\n" + fixture.expectation(finding));
            }
            missing.removeAll(matching);
        }
        missing.forEach(expected -> problems.add("not found: " + expected));
        assertTrue(problems.isEmpty(), () -> String.join("\n", problems));
    }

    @TestFactory
    Stream<DynamicTest> fixesGiveTheExpectedText() {
        return Fixture.all().stream()
                .flatMap(fixture -> IntStream.rangeClosed(1, MOST_FIXES)
                        .filter(n -> UPDATE ? !fixes(fixture, n).isEmpty() : Files.exists(fixed(fixture, n)))
                        .mapToObj(n ->
                                dynamicTest(fixture.path() + " fix " + n, () -> fixed(fixture, n, fixes(fixture, n)))));
    }

    /** A rule that says it brings fixes must show one. */
    @TestFactory
    Stream<DynamicTest> everyKindOfFixIsShown() {
        return Rules.infos().stream()
                .filter(info -> info.fix() != FixSafety.NONE)
                .map(info -> dynamicTest(
                        info.id().toString(),
                        () -> assertTrue(
                                Fixture.all().stream()
                                        .filter(fixture -> fixture.rule()
                                                .filter(info.id()::equals)
                                                .isPresent())
                                        .anyMatch(fixture -> Files.exists(fixed(fixture, 1))),
                                "no fixture with a .fixed file beside it")));
    }

    private static Path fixed(Fixture fixture, int n) {
        return fixture.beside("." + n + ".fixed");
    }

    private static List<Fix> fixes(Fixture fixture, int n) {
        return fixture.findings().stream()
                .filter(finding -> finding.fixes().size() >= n)
                .map(finding -> finding.fixes().get(n - 1))
                .toList();
    }

    private static void fixed(Fixture fixture, int n, List<Fix> fixes) throws IOException {
        assertTrue(!fixes.isEmpty(), "no finding has so many fixes");
        String result = Fix.applyAll(fixes, fixture.source().text());
        if (UPDATE) {
            Files.writeString(fixed(fixture, n), result);
        }
        assertEquals(Files.readString(fixed(fixture, n)), result);
    }

    @TestFactory
    Stream<DynamicTest> fixesAreAsSafeAsTheRuleSays() {
        return Fixture.all().stream()
                .map(fixture -> dynamicTest(
                        fixture.path(),
                        () -> fixture.findings().forEach(finding -> {
                            FixSafety safety =
                                    Rules.info(finding.rule()).orElseThrow().fix();
                            finding.fixes()
                                    .forEach(fix ->
                                            assertEquals(safety, fix.safety(), finding.rule() + ": " + fix.title()));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> safeFixesLeaveNothingToFix() {
        return Fixture.all().stream()
                .map(fixture -> dynamicTest(fixture.path(), () -> {
                    Linter linter = Linter.of(Levels.DEFAULT);
                    String once = safelyFixed(linter, fixture.source().text());
                    assertEquals(once, safelyFixed(linter, once));
                }));
    }

    private static String safelyFixed(Linter linter, String text) {
        List<Fix> fixes = linter.check(Scene.of(Reading.of(SourceText.of(text)))).stream()
                .flatMap(finding -> finding.fixes().stream())
                .filter(fix -> fix.safety() == FixSafety.SAFE)
                .toList();
        return Fix.applyAll(fixes, text);
    }

    /** What is left to type over lies inside the edited file. */
    @TestFactory
    Stream<DynamicTest> blanksAreInsideTheEditedText() {
        return Fixture.all().stream()
                .map(fixture -> dynamicTest(
                        fixture.path(),
                        () -> assertAll(fixture.findings().stream()
                                .flatMap(finding -> finding.fixes().stream())
                                .filter(fix -> fix.blank().isPresent())
                                .map(fix -> () -> {
                                    String edited = fix.apply(fixture.source().text());
                                    String blank = fix.blank().orElseThrow().of(edited);
                                    if (blank.isBlank() || blank.contains("{") || blank.contains("=")) {
                                        fail(fix.title() + " leaves “" + blank + "” to type over");
                                    }
                                }))));
    }
}
