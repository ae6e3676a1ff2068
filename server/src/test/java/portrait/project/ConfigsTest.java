package portrait.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portrait.lint.Brand;
import portrait.lint.Level;
import portrait.lint.RuleId;
import portrait.lint.Rules;

/** Which settings hold for a file. */
class ConfigsTest {
    private Folder folder;

    @BeforeEach
    void makeRepository(@TempDir Path temporary) throws IOException {
        folder = Folder.repository(temporary.toRealPath().resolve("studio"));
    }

    private Level level(String file, String rule) {
        RuleId id = RuleId.parse(rule).orElseThrow();
        return folder.config(file).settings().levels().of(Rules.info(id).orElseThrow());
    }

    // ---- where they come from

    @Test
    void withoutAFileEverythingIsAsUsual() {
        Config config = folder.config("a/b.portrait");
        assertEquals(List.of(), config.files());
        assertEquals(List.of(), folder.problems("a/b.portrait"));
        assertEquals(Level.INFORMATION, level("a/b.portrait", "vague/quality-booster"));
        assertEquals(Optional.empty(), config.baseline());
        assertTrue(config.values().stream().allMatch(value -> value.place().isEmpty()));
    }

    @Test
    void theNearestFileWinsValueByValue() {
        folder.file("portrait.toml", "targets = ['flux-2-pro']\nlint.physics = 'error'\nlint.vague = 'hint'")
                .file("drafts/portrait.toml", "[lint]\nphysics = 'information'");
        assertEquals(Level.ERROR, level("a.portrait", "physics/unknown-lens"));
        assertEquals(Level.INFORMATION, level("drafts/a.portrait", "physics/unknown-lens"));
        assertEquals(Level.INFORMATION, level("drafts/old/a.portrait", "physics/unknown-lens"));
        assertEquals(Level.HINT, level("drafts/a.portrait", "vague/quality-booster"));
        assertEquals(
                List.of("flux-2-pro"),
                folder.config("drafts/a.portrait").settings().targets());
    }

    @Test
    void aRootLeavesOutWhatIsAbove() {
        folder.file("portrait.toml", "lint.physics = 'error'").file("client/portrait.toml", "root = true");
        assertEquals(Level.WARNING, level("client/a.portrait", "physics/unknown-lens"));
    }

    @Test
    void theRootOfTheRepositoryIsTheLastFolder(@TempDir Path outside) {
        Folder above = new Folder(outside).file("portrait.toml", "lint.physics = 'error'");
        Folder.repository(outside.resolve("inner"));
        assertEquals(List.of(), above.config("inner/a.portrait").files());
    }

    @Test
    void outsideOfARepositoryFoldersOfTheSameOwnerCount(@TempDir Path plain) {
        Folder album = new Folder(plain).file("portrait.toml", "root = true\nlint.physics = 'error'");
        assertEquals(1, album.config("2026/spring/a.portrait").files().size());
    }

    @Test
    void aFileOfWhichTheFolderDoesNotExistHasTheSettingsOfTheFoldersAbove() {
        folder.file("portrait.toml", "lint.physics = 'error'");
        assertEquals(Level.ERROR, level("not/there/yet.portrait", "physics/unknown-lens"));
    }

    @Test
    void filesWithTheSameSettingsShareThem() {
        folder.file("portrait.toml", "[[override]]\nfiles = ['*.draft.portrait']\nlint.physics = 'off'");
        Configs configs = new Configs();
        Config one = configs.of(folder.path().resolve("a/one.portrait"));
        assertSame(one, configs.of(folder.path().resolve("a/two.portrait")));
        assertNotEquals(one, configs.of(folder.path().resolve("a/two.draft.portrait")));
    }

    // ---- levels

    @Test
    void aRuleCountsBeforeItsGroupInTheSameFile() {
        folder.file("portrait.toml", "[lint]\n'vague/quality-booster' = 'warning'\nvague = 'off'");
        assertEquals(Level.WARNING, level("a.portrait", "vague/quality-booster"));
        assertEquals(Level.OFF, level("a.portrait", "vague/blurred-background"));
    }

    @Test
    void aGroupThatIsStatedNearerCountsBeforeARuleFartherAway() {
        folder.file("portrait.toml", "[lint]\n'vague/quality-booster' = 'warning'")
                .file("drafts/portrait.toml", "lint.vague = 'off'");
        assertEquals(Level.OFF, level("drafts/a.portrait", "vague/quality-booster"));
    }

    // ---- overrides

    @Test
    void overridesHoldForTheirPathsAndLaterOnesWin() {
        folder.file("portrait.toml", """
                targets = ["sdxl"]

                [lint]
                physics = "error"

                [[override]]
                files = ["drafts/**", "*.draft.portrait"]
                targets = []
                lint = { physics = "hint" }

                [[override]]
                files = ["drafts/final"]
                lint.physics = "warning"
                """);
        assertEquals(Level.ERROR, level("a.portrait", "physics/unknown-lens"));
        assertEquals(Level.HINT, level("drafts/x/a.portrait", "physics/unknown-lens"));
        assertEquals(Level.HINT, level("deep/in/a.draft.portrait", "physics/unknown-lens"));
        assertEquals(Level.WARNING, level("drafts/final/a.portrait", "physics/unknown-lens"));
        assertEquals(List.of(), folder.config("drafts/a.portrait").settings().targets());
        assertEquals(List.of("sdxl"), folder.config("a.portrait").settings().targets());
    }

    @Test
    void theNearerFileWinsOverAnOverrideAbove() {
        folder.file("portrait.toml", "[[override]]\nfiles = ['drafts/**']\nlint.physics = 'off'")
                .file("drafts/portrait.toml", "lint.physics = 'error'");
        assertEquals(Level.ERROR, level("drafts/a.portrait", "physics/unknown-lens"));
    }

    // ---- extends

    @Test
    void aFileStartsFromOthersAndTheLaterOneWins() {
        folder.file("portrait.toml", "extends = ['house/a.toml', 'house/b.toml']\nlint.craft = 'off'")
                .file("house/a.toml", "lint.physics = 'error'\nlint.vague = 'error'\nlint.craft = 'error'")
                .file("house/b.toml", "extends = 'c.toml'\nlint.physics = 'hint'")
                .file("house/c.toml", "lint.physics = 'information'\nlint.style = 'warning'");
        assertEquals(List.of(), folder.problems("a.portrait"));
        assertEquals(Level.HINT, level("a.portrait", "physics/unknown-lens"));
        assertEquals(Level.ERROR, level("a.portrait", "vague/quality-booster"));
        assertEquals(
                List.of("portrait.toml", "house/b.toml", "house/c.toml", "house/a.toml"),
                folder.config("a.portrait").files().stream()
                        .map(file -> Baseline.name(folder.path().resolve("x"), file))
                        .toList());
    }

    @Test
    void patternsInAnExtendedFileStartFromTheFolderOfTheFileThatAsksForIt() {
        folder.file("portrait.toml", "extends = 'house/style.toml'")
                .file("house/style.toml", "[[override]]\nfiles = ['drafts/**']\nlint.physics = 'off'");
        assertEquals(Level.OFF, level("drafts/a.portrait", "physics/unknown-lens"));
    }

    @Test
    void aCircleIsReportedWhereItClosesAndTheRestHolds() {
        folder.file("portrait.toml", "extends = 'b.toml'\nlint.physics = 'error'")
                .file("b.toml", "lint.vague = 'hint'\nextends = 'portrait.toml'");
        assertEquals(
                List.of("b.toml:2 'portrait.toml' → “portrait.toml” starts from this file again"
                        + " · a circle of 2 files has no beginning · take one of them out of the circle"),
                folder.problems("a.portrait"));
        assertEquals(Level.ERROR, level("a.portrait", "physics/unknown-lens"));
        assertEquals(Level.HINT, level("a.portrait", "vague/quality-booster"));
    }

    @Test
    void manyFilesThatExtendTheSameOnesAreReadOnce() {
        for (int i = 0; i < 60; i++) {
            folder.file(i + ".toml", "extends = ['" + (i + 1) + ".toml', './" + (i + 1) + ".toml']");
        }
        folder.file("60.toml", "lint.physics = 'error'").file("portrait.toml", "extends = '0.toml'");
        assertEquals(62, folder.config("a.portrait").files().size());
        assertEquals(Level.ERROR, level("a.portrait", "physics/unknown-lens"));
    }

    @Test
    void aMissingFileIsReportedAndTheRestHolds() {
        folder.file("portrait.toml", "lint.physics = 'error'\nextends = 'huose.toml' # the house");
        assertEquals(
                List.of("portrait.toml:2 'huose.toml' → “huose.toml” does not exist"
                        + " · paths start from the folder of this file · write the path of a file"),
                folder.problems("a.portrait"));
        assertEquals(Level.ERROR, level("a.portrait", "physics/unknown-lens"));
    }

    @Test
    void nothingOutsideOfTheProjectIsRead() {
        folder.file("../secret.toml", "lint.physics = 'error'\nnot toml at all")
                .file(
                        "portrait.toml",
                        "extends = ['../secret.toml', '" + folder.path().resolveSibling("secret.toml") + "']");
        List<String> problems = folder.problems("a.portrait");
        assertEquals(2, problems.size(), problems.toString());
        problems.forEach(problem -> assertTrue(problem.contains("lies outside of this project"), problem));
        assertEquals(Level.WARNING, level("a.portrait", "physics/unknown-lens"));
    }

    @Test
    void aBaselineOutsideOfTheProjectIsNotRead() {
        folder.file("portrait.toml", "baseline = '../known.json'\nlint.physics = 'error'");
        assertEquals(
                List.of("portrait.toml:1 '../known.json' → “../known.json” lies outside of this project"
                        + " · only files below studio are read · copy it into the project"),
                folder.problems("a.portrait"));
        assertEquals(Optional.empty(), folder.config("a.portrait").baseline());
        assertEquals(Level.ERROR, level("a.portrait", "physics/unknown-lens"));
    }

    @Test
    void aChainOfFilesIsFollowedOnlySoFar() {
        for (int i = 0; i < 3000; i++) {
            folder.file("c/" + i + ".toml", "extends = '" + (i + 1) + ".toml'");
        }
        folder.file("portrait.toml", "extends = 'c/0.toml'");
        assertEquals(100, folder.config("a.portrait").files().size());
        assertEquals(
                List.of("c/98.toml:1 '99.toml' → “99.toml” is not read"
                        + " · settings for one file come from at most 100 files · put some of them together"),
                folder.problems("a.portrait"));
    }

    @Test
    void aLinkThatLeadsOutOfTheProjectIsNotFollowed() throws IOException {
        folder.file("../secret.toml", "lint.physics = 'error'\nroot: password").file("a.portrait", "x");
        Path secret = folder.path().resolveSibling("secret.toml");
        try {
            Files.createSymbolicLink(folder.path().resolve("house.toml"), secret);
            Files.createDirectories(folder.path().resolve("sub"));
            Files.createSymbolicLink(folder.path().resolve("sub/portrait.toml"), secret);
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "no links can be made here: " + e);
        }
        folder.file("portrait.toml", "extends = 'house.toml'");
        assertEquals(
                List.of(
                        "portrait.toml:1 'house.toml' → “house.toml” lies outside of this project"
                                + " · only files below studio are read · copy it into the project",
                        "sub/portrait.toml:1  → portrait.toml leads out of its project"
                                + " · none of its settings hold · put the settings themselves there"),
                folder.problems("sub/a.portrait"));
        assertEquals(Level.WARNING, level("sub/a.portrait", "physics/unknown-lens"));
    }

    // ---- other values

    @Test
    void wordsOfSeveralFilesAddUp() {
        folder.file("portrait.toml", "[brand]\navoid = ['glamour']\nprefer = { octa = 'octabox', bulb = 'lamp' }")
                .file("client/portrait.toml", "[brand]\navoid = ['dreamy', 'glamour']\nprefer.bulb = 'light bulb'");
        Brand brand = folder.config("client/a.portrait").settings().brand();
        assertEquals(
                List.of("glamour portrait.toml:2", "dreamy portrait.toml:2"),
                brand.avoid().stream()
                        .map(word -> word.words() + " " + word.where())
                        .toList());
        assertEquals(
                List.of("octa=octabox portrait.toml:3", "bulb=light bulb portrait.toml:3"),
                brand.prefer().stream()
                        .map(word -> word.words() + "=" + word.preferred() + " " + word.where())
                        .toList());
    }

    @Test
    void theBaselineLiesBesideTheFileThatNamesItAndPagesEndInASlash() {
        folder.file("portrait.toml", "baseline = 'known.json'\npages = 'https://studio.example/rules'")
                .file("drafts/portrait.toml", "format.sentence-per-line = true");
        Config config = folder.config("drafts/a.portrait");
        assertEquals(Optional.of(folder.path().resolve("known.json")), config.baseline());
        assertEquals(Optional.of("https://studio.example/rules/"), config.pages());
        assertTrue(config.sentencePerLine());
    }

    @Test
    void everyValueSaysWhereItComesFrom() {
        folder.file("portrait.toml", "targets = ['sdxl']\n\n[lint]\nvague = 'hint'")
                .file("drafts/portrait.toml", "[lint]\n'vague/quality-booster' = 'off'");
        List<String> stated = folder.config("drafts/a.portrait").values().stream()
                .filter(value -> value.place().isPresent())
                .map(value -> value.key() + " = " + value.toml().orElse("") + " "
                        + Baseline.name(
                                folder.path().resolve("x"),
                                value.place().orElseThrow().file())
                        + ":" + value.place().orElseThrow().line())
                .toList();
        assertEquals(
                List.of(
                        "targets = [\"sdxl\"] portrait.toml:1",
                        "lint.vague = \"hint\" portrait.toml:4",
                        "lint.\"vague/quality-booster\" = \"off\" drafts/portrait.toml:2"),
                stated);
    }
}
