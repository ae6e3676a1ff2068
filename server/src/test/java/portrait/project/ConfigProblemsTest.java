package portrait.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portrait.lint.Level;
import portrait.lint.RuleId;
import portrait.lint.Rules;
import portrait.lint.Settings;

/** What cannot hold in a file of settings, and that the rest of it does. */
class ConfigProblemsTest {
    private Folder folder;

    @BeforeEach
    void makeRepository(@TempDir Path temporary) throws IOException {
        folder = Folder.repository(temporary.toRealPath());
    }

    private void says(String toml, String... expected) {
        folder.file("portrait.toml", toml);
        assertEquals(List.of(expected), folder.problems("a.portrait"));
    }

    private Level level(String rule) {
        RuleId id = RuleId.parse(rule).orElseThrow();
        return folder.config("a.portrait").settings().levels().of(Rules.info(id).orElseThrow());
    }

    // ---- keys

    @Test
    void anUnknownKeyIsReportedWithTheNearestOne() {
        says(
                """
                target = ["sdxl"]
                lint.physics = "error"
                """,
                "portrait.toml:1 target → “target” is no setting · Portrait would not know what to do with it · write targets");
        assertEquals(Level.ERROR, level("physics/unknown-lens"));
    }

    @Test
    void anUnknownTableIsReportedAtItsHead() {
        says(
                """
                # our house style
                [brnad]
                avoid = ["x"]
                """,
                "portrait.toml:2 [brnad] → “brnad” is no setting · Portrait would not know what to do with it · write brand");
    }

    @Test
    void anUnknownKeyInsideATableIsReported() {
        says(
                """
                [brand]
                prefers = { octa = "octabox" }
                [[override]]
                file = ["a/**"]
                files = ["b/**"]
                """,
                "portrait.toml:2 prefers → “prefers” is no setting · Portrait would not know what to do with it · write prefer",
                "portrait.toml:4 file → “file” is no setting · Portrait would not know what to do with it · write files");
    }

    @Test
    void whereNothingIsNearAllKeysAreNamed() {
        says(
                "format.photographer = 'x'",
                "portrait.toml:1 format.photographer → “photographer” is no setting · Portrait would not know what to do with it"
                        + " · take it out, or write one of these: sentence-per-line");
    }

    // ---- levels

    @Test
    void unknownRulesGroupsAndLevelsAreReportedAndTheOthersHold() {
        int rules = Rules.infos().size();
        says(
                """
                [lint]
                "vague/quality-boster" = "off"
                unknown-lens = "off"
                vauge = "off"
                physics = "eror"
                style = "info"
                craft = "loud"
                vague = "hint"
                """,
                "portrait.toml:2 \"vague/quality-boster\" → “vague/quality-boster” is no rule and no group"
                        + " · there are " + rules + " rules in 11 groups · write \"vague/quality-booster\"",
                "portrait.toml:3 unknown-lens → “unknown-lens” is no rule and no group" + " · there are " + rules
                        + " rules in 11 groups · write \"physics/unknown-lens\"",
                "portrait.toml:4 vauge → “vauge” is no rule and no group" + " · there are " + rules
                        + " rules in 11 groups · write vague",
                "portrait.toml:5 \"eror\" → “eror” is no level"
                        + " · levels are off, hint, information, warning and error · write \"error\"",
                "portrait.toml:6 \"info\" → “info” is no level"
                        + " · levels are off, hint, information, warning and error · write \"information\"",
                "portrait.toml:7 \"loud\" → “loud” is no level"
                        + " · levels are off, hint, information, warning and error · write one of these");
        assertEquals(Level.HINT, level("vague/quality-booster"));
        assertEquals(Level.WARNING, level("physics/unknown-lens"));
    }

    @Test
    void aGroupIsNoTable() {
        says(
                "[lint.vague]\nquality-booster = 'off'\n",
                "portrait.toml:1 [lint.vague] → “vague” is a table · what it takes is one text · write vague = \"…\"");
    }

    // ---- kinds of values

    @Test
    void valuesOfTheWrongKindAreReportedAtTheValue() {
        says(
                """
                root = "yes" # they say
                targets = [ "sdxl", 7, # seven
                  true ]
                baseline = 1979-05-27
                pages = ["x"]
                extends = 3.5
                override = { files = ["x"] }
                lint = "off"
                [brand]
                avoid = ["glamour", "  "]
                prefer = ["a", "b"]
                """,
                "portrait.toml:1 \"yes\" → “root” is a text · what it takes is true or false · write root = true",
                "portrait.toml:2 7 → “7” is a number · “targets” is a list of texts · put it in quotation marks",
                "portrait.toml:3 true → “true” is true or false · “targets” is a list of texts · put it in quotation marks",
                "portrait.toml:4 1979-05-27 → “baseline” is a date or a time · what it takes is one text"
                        + " · write baseline = \"…\"",
                "portrait.toml:5 [\"x\"] → “pages” is a list · what it takes is one text · write pages = \"…\"",
                "portrait.toml:6 3.5 → “extends” is a number · what it takes is a list of texts"
                        + " · write extends = [\"…\", \"…\"]",
                "portrait.toml:7 { files = [\"x\"] } → “override” is a table · what it takes is tables"
                        + " · write [[override]]",
                "portrait.toml:8 \"off\" → “lint” is a text · what it takes is a table · write lint = { … }",
                "portrait.toml:10 \"  \" → This text is empty · it means nothing here · write it in words, or take it out",
                "portrait.toml:11 [\"a\", \"b\"] → “prefer” is a list · what it takes is a table · write prefer = { … }");
        Settings settings = folder.config("a.portrait").settings();
        assertEquals(List.of("sdxl"), settings.targets());
        assertEquals("glamour", settings.brand().avoid().getFirst().words());
    }

    @Test
    void unknownModelsAreReportedAndTheKnownOnesHold() {
        says(
                "targets = ['sdxl', 'flux-2-por']",
                "portrait.toml:1 'flux-2-por' → No model is called “flux-2-por” · nothing can be said about it"
                        + " · write \"flux-2-pro\"");
        assertEquals(List.of("sdxl"), folder.config("a.portrait").settings().targets());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "file:///etc/passwd", "https://a b", "https://x\\\\y", "//x.example"})
    void addressesOfPagesAreOfTheWeb(String address) {
        folder.file("portrait.toml", "pages = \"" + address + "\"");
        assertEquals(1, folder.problems("a.portrait").size());
        assertTrue(folder.config("a.portrait").pages().isEmpty());
    }

    @Test
    void patternsThatCanMatchNothingAreReported() {
        says(
                """
                [[override]]
                files = ["../other/**", "/tmp/x", "*.{a,b}", "fine/*"]
                lint.physics = "off"

                [[override]]
                lint.physics = "error"
                """,
                pattern("\"../other/**\"", "../other/**"),
                pattern("\"/tmp/x\"", "/tmp/x"),
                pattern("\"*.{a,b}\"", "*.{a,b}"),
                "portrait.toml:5 [[override]] → This override names no files · it would hold for none"
                        + " · add files = [\"drafts/**\"]");
        assertEquals(Level.WARNING, level("physics/unknown-lens"));
    }

    private static String pattern(String written, String text) {
        return "portrait.toml:2 " + written + " → “" + text + "” is no pattern of files below this folder"
                + " · patterns have *, ? and **, slashes between names, and start from the folder of this file"
                + " · write one entry for each, as \"drafts/**\"";
    }

    // ---- text that is not TOML

    @Test
    void whatIsNotTomlIsReportedAtItsLineAndTheRestHolds() {
        folder.file("portrait.toml", "targets = ['sdxl']\n[lint]\nvague = off\nphysics = \"error\"\n");
        List<String> problems = folder.problems("a.portrait");
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.getFirst().startsWith("portrait.toml:3 off → This is not TOML · "), problems.getFirst());
        assertEquals(Level.ERROR, level("physics/unknown-lens"));
        assertEquals(List.of("sdxl"), folder.config("a.portrait").settings().targets());
    }

    @Test
    void placesAreRightBehindCharactersOfTwoUnits() {
        folder.file("portrait.toml", "brand = { avoid = ['😀 face', 1] }");
        assertTrue(folder.problems("a.portrait").getFirst().startsWith("portrait.toml:1 1 → "));
    }

    @Test
    void theLevelOfTheseProblemsCanBeSetToo() {
        folder.file("portrait.toml", "tragets = []\nlint.'syntax/config' = 'error'");
        Configs configs = new Configs();
        configs.of(folder.path().resolve("a.portrait"));
        assertEquals(Level.ERROR, configs.problems().getFirst().finding().level());
        says("tragets = []\nlint.syntax = 'off'");
    }

    @Test
    void theExamplesOfThePageAreTrue() {
        String page = Rules.page(Settings.FAULT);
        String bad = fence(page, 0);
        String good = fence(page, page.indexOf(bad) + bad.length() + 3);
        folder.file("portrait.toml", bad);
        assertEquals(1, folder.problems("a.portrait").size());
        folder.file("portrait.toml", good);
        assertEquals(List.of(), folder.problems("a.portrait"));
    }

    private static String fence(String page, int from) {
        int open = page.indexOf("```toml\n", from);
        int start = open + "```toml\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    // ---- hostile files

    @Test
    void manyProblemsAreCutShort() {
        folder.file("portrait.toml", "x = 1\n".replace("x", "nothing1") + keys(400));
        List<String> problems = folder.problems("a.portrait");
        assertEquals(51, problems.size());
        assertTrue(problems.getLast().contains("351 more settings cannot hold"), problems.getLast());
    }

    private static String keys(int count) {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < count; i++) {
            keys.append("quite-unknown-").append(i).append(" = 1\n");
        }
        return keys.toString();
    }

    @Test
    void hostileFilesNeitherFailNorTakeLong() {
        List<String> texts = List.of(
                "a = " + "[".repeat(60_000),
                "a = " + "{a=".repeat(20_000),
                "a" + ".a".repeat(30_000) + " = 1",
                "[a" + ".a".repeat(30_000) + "]",
                "[[a]]\n".repeat(10_000),
                "[[override]]\n".repeat(4_000),
                "=".repeat(60_000),
                "\"".repeat(60_000),
                "'''".repeat(20_000),
                "a = [" + "1,".repeat(30_000) + "]",
                "lint = [" + "'x',".repeat(15_000) + "]",
                "targets = [" + "'x',".repeat(15_000) + "]",
                "\u0000\uFFFF\uFEFF root = true",
                "root = true\r\rroot = true",
                "extends = '" + "../".repeat(20_000) + "x'",
                "extends = \"a\\u0000b\"",
                "[lint]\n" + "\"" + "x".repeat(60_000) + "\" = 'off'",
                "x".repeat(70_000));
        for (String text : texts) {
            folder.file("portrait.toml", text);
            String name = text.substring(0, Math.min(20, text.length()));
            Assertions.assertTimeout(
                    Duration.ofSeconds(5),
                    () -> {
                        Configs configs = new Configs();
                        configs.of(folder.path().resolve("a.portrait"));
                        configs.problems();
                    },
                    name);
        }
    }

    @Test
    void bytesThatAreNoTextAreReported() {
        try {
            Files.write(
                    folder.path().resolve("portrait.toml"), "root = \u00fftrue".getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            fail(e);
        }
        assertEquals(1, folder.problems("a.portrait").size());
    }
}
