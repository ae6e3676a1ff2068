package portrait.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portrait.lint.Finding;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** What the reference for users and the example project say is so. */
class SettingsPageTest {
    private static final Path STUDIO = Path.of("examples", "studio");

    private static String page() throws IOException {
        return Files.readString(Path.of("settings.md"));
    }

    private static List<String> fences(String language) throws IOException {
        List<String> fences = new ArrayList<>();
        String page = page();
        String opening = "```" + language + "\n";
        for (int open = page.indexOf(opening); open >= 0; open = page.indexOf(opening, open + 1)) {
            int start = open + opening.length();
            fences.add(page.substring(start, page.indexOf("```", start)));
        }
        assertFalse(fences.isEmpty());
        return fences;
    }

    @Test
    void theSettingsOnThePageHold(@TempDir Path temporary) throws IOException {
        Folder folder = Folder.repository(temporary.toRealPath())
                .file("house/light.toml", "")
                .file("house/words.toml", "");
        for (String settings : fences("toml")) {
            folder.file("portrait.toml", settings);
            assertEquals(List.of(), folder.problems("a.portrait"), settings);
        }
    }

    @Test
    void theBaselineOnThePageCanBeReadAndIsWrittenLikeThat() throws IOException {
        for (String baseline : fences("json")) {
            assertEquals(baseline, Baseline.read(baseline).write());
        }
    }

    @Test
    void everyKeyIsOnThePage() throws IOException {
        missing(ConfigKey.FILE, page());
    }

    private static void missing(List<ConfigKey> keys, String page) {
        for (ConfigKey key : keys) {
            assertTrue(
                    page.contains("`" + key.name() + "`") || page.contains("[" + key.name() + "]"),
                    () -> "the page does not speak of " + key.name());
            missing(key.inside(), page);
        }
    }

    @Test
    void theExampleProjectHoldsAndDoesWhatItShows() throws IOException {
        Configs configs = new Configs();
        List<String> checked = rules(configs, "harbour-pilot.portrait");
        assertTrue(checked.contains("brand/prefer"), checked.toString());
        List<String> draft = rules(configs, "drafts/idea.portrait");
        assertTrue(draft.contains("brand/prefer"), draft.toString());
        assertTrue(draft.stream().noneMatch(rule -> rule.startsWith("vague/")), draft.toString());
        assertEquals(List.of(), configs.problems());
    }

    private static List<String> rules(Configs configs, String name) throws IOException {
        Path file = STUDIO.resolve(name);
        SourceText text = SourceText.of(Files.readString(file));
        return configs.of(file).linter().check(Scene.of(Reading.of(text))).stream()
                .map(Finding::rule)
                .map(Object::toString)
                .distinct()
                .toList();
    }
}
