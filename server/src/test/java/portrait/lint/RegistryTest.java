package portrait.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portrait.compose.Folder;
import portrait.mention.Reading;
import portrait.project.Configs;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** A rule is a class, a page, a fixture that fires and one that does not; and nothing of these is without the others. */
class RegistryTest {
    private static final Path PAGES = Path.of("src", "main", "resources", "portrait", "rules");
    private static final Path CLASSES = Path.of("src", "main", "java", "portrait", "lint", "rule");

    private static final List<String> HEADINGS =
            List.of("## What it does", "## Why", "## Example", "## Fix safety", "## Known false positives");

    /** A page cannot show bytes that are no text, nor hundreds of findings. */
    private static final Set<String> WITHOUT_EXAMPLE =
            Set.of("syntax/invalid-utf8", "syntax/too-many-findings", "safety/minor-sexualised");

    /** Found in settings, not in prompts; the tests of {@code portrait.project} show it. */
    private static final Set<String> NOT_IN_PROMPTS = Set.of("syntax/config");

    @Test
    void idsAreUniqueAndInOrder() {
        List<RuleId> ids = Rules.all().stream().map(rule -> rule.info().id()).toList();
        assertEquals(List.copyOf(new TreeSet<>(ids)), ids, "Rules lists them by name");
        List<RuleId> all = Rules.infos().stream().map(RuleInfo::id).toList();
        assertEquals(List.copyOf(new TreeSet<>(all)), all);
    }

    @Test
    void aClassIsNamedLikeItsRuleAndEveryClassIsListed() {
        Set<String> listed = Rules.all().stream()
                .map(rule -> rule.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        for (Rule rule : Rules.all()) {
            StringBuilder name = new StringBuilder();
            for (String word : rule.info().id().name().split("-", -1)) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
            assertEquals(name.toString(), rule.getClass().getSimpleName());
        }
        Set<String> written = files(CLASSES, ".java").stream()
                .filter(file -> contains(file, "implements Rule "))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, listed);
    }

    @Test
    void everyPageBelongsToARule() {
        Set<String> ids =
                Rules.infos().stream().map(info -> info.id().toString()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> pages = files(PAGES, ".md").stream()
                .map(page ->
                        PAGES.relativize(page).toString().replace('\\', '/').replace(".md", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ids, pages);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasAPageOfOneShape() {
        return each(info -> {
            String page = page(info);
            assertTrue(page.startsWith("# " + info.id() + "\n"), "the page opens with the rule's name");
            int at = 0;
            for (String heading : HEADINGS) {
                int found = page.indexOf("\n" + heading + "\n", at);
                assertTrue(found >= 0, "“" + heading + "” is missing, or out of order");
                at = found;
            }
            assertTrue(page.contains(info.summary()), "the page says what the rule's summary says");
            assertTrue(page.contains("level: " + info.level().id() + ", "), "the page names the level");
            assertTrue(page.contains("fix: " + info.fix().id()), "the page names the fix's safety");
        });
    }

    @TestFactory
    Stream<DynamicTest> theExamplesOfAPageAreTrue() {
        return each(info -> {
            if (WITHOUT_EXAMPLE.contains(info.id().toString()) || isNotInPrompts(info)) {
                return;
            }
            List<String> examples = examples(page(info));
            assertEquals(2, examples.size(), "a bad example and a good one");
            assertTrue(finds(info, examples.get(0)), "nothing is found in the bad example");
            assertFalse(finds(info, examples.get(1)), "something is found in the good example");
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasAFixtureThatFiresAndOneThatStaysSilent() {
        List<Fixture> fixtures = Fixture.all();
        return each(info -> {
            if (isNotInPrompts(info)) {
                return;
            }
            Predicate<Fixture> own =
                    fixture -> fixture.rule().filter(info.id()::equals).isPresent();
            assertTrue(
                    fixtures.stream()
                            .filter(own)
                            .anyMatch(fixture -> fixture.expected().stream()
                                    .anyMatch(expected ->
                                            expected.rule().equals(info.id().toString()))),
                    "no fixture fires");
            assertTrue(fixtures.stream().filter(own).anyMatch(Fixture::isSilent), "no fixture stays silent");
        });
    }

    @TestFactory
    Stream<DynamicTest> metadataAreInShape() {
        return each(info -> {
            assertFalse(info.summary().endsWith("."), "a summary has no full stop");
            assertTrue(info.summary().length() <= 72, "a summary fits one line");
            assertTrue(
                    info.id().group() == Group.NURSERY || info.level() != Level.OFF,
                    "only rules on trial are off by default");
            for (RuleId other : info.yieldsTo()) {
                assertFalse(other.equals(info.id()), "a rule does not yield to itself");
            }
        });
    }

    private static Stream<DynamicTest> each(java.util.function.Consumer<RuleInfo> test) {
        return Rules.infos().stream().map(info -> dynamicTest(info.id().toString(), () -> test.accept(info)));
    }

    private static boolean isNotInPrompts(RuleInfo info) {
        return NOT_IN_PROMPTS.contains(info.id().toString());
    }

    /** The settings that the example of a page names, if it names any. */
    private static Settings settings(RuleInfo info) {
        String page = page(info);
        int open = page.indexOf("```toml\n", page.indexOf("## Example"));
        if (open < 0) {
            return Settings.DEFAULT;
        }
        int start = open + "```toml\n".length();
        try {
            Path folder = Files.createTempDirectory("portrait");
            Path file = folder.resolve(Configs.FILE);
            try {
                Files.writeString(file, "root = true\n" + page.substring(start, page.indexOf("```", start)));
                return new Configs().of(folder.resolve("example.portrait")).settings();
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean finds(RuleInfo info, String text) {
        SourceText source = SourceText.of(text);
        Path file = PAGES.resolve("evening.portrait").toAbsolutePath();
        Folder folder = Folder.of(PAGES, other -> other.equals(file) ? Optional.of(source) : Optional.empty());
        return Linter.of(settings(info)).check(Scene.of(Folder.id(file), Reading.of(source), folder)).stream()
                .anyMatch(finding -> finding.rule().equals(info.id()));
    }

    private static List<String> examples(String page) {
        List<String> examples = new ArrayList<>();
        int from = page.indexOf("## Example");
        int to = page.indexOf("## Fix safety");
        for (int open = page.indexOf("```portrait\n", from);
                open >= 0 && open < to;
                open = page.indexOf("```portrait\n", open + 1)) {
            int start = open + "```portrait\n".length();
            examples.add(page.substring(start, page.indexOf("```", start)));
        }
        return examples;
    }

    private static String page(RuleInfo info) {
        return Rules.page(info);
    }

    private static boolean contains(Path file, String words) {
        return text(file).contains(words);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
