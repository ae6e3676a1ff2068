package portrait.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portrait.lint.Levels;
import portrait.lint.Linter;
import portrait.lint.Rules;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.SourceText;
import portrait.text.json.JsonException;

/** What an old collection is forgiven. */
class BaselineTest {
    private static final String OLD =
            "Masterpiece, best quality portrait of a baker.\n\nlens: Hasselblad 90 mm f/1.9\n";

    /** A few rules, so that further ones change nothing here. */
    private static final Linter LINTER = Linter.of(
            Rules.all().stream()
                    .filter(rule -> Set.of("unknown-lens", "quality-booster", "kelvin-vs-source")
                            .contains(rule.info().id().name()))
                    .toList(),
            Levels.DEFAULT);

    private static Checked check(String path, String text) {
        SourceText source = SourceText.of(text);
        return new Checked(path, source, LINTER.check(Scene.of(Reading.of(source))));
    }

    private static Baseline known() {
        return Baseline.of(List.of(check("a.portrait", OLD)));
    }

    private static BaselineIndex.Outcome after(String text) {
        return known().index().apply(check("a.portrait", text));
    }

    private static List<String> shown(BaselineIndex.Outcome outcome) {
        return outcome.shown().stream()
                .map(finding -> finding.rule().toString())
                .toList();
    }

    private static List<String> gone(BaselineIndex.Outcome outcome) {
        return outcome.gone().stream()
                .map(entry -> entry.path() + " " + entry.rule() + " " + entry.count())
                .toList();
    }

    @Test
    void whatIsKnownIsNotShown() {
        int all = check("a.portrait", OLD).findings().size();
        assertTrue(all >= 2, "the prompt must have findings to begin with");
        BaselineIndex.Outcome outcome = after(OLD);
        assertEquals(List.of(), shown(outcome));
        assertEquals(all, outcome.hidden());
        assertEquals(List.of(), outcome.gone());
    }

    @Test
    void linesMayMoveAndChangeTheirSpaces() {
        BaselineIndex.Outcome outcome = after(
                "A title above\n\n\nMasterpiece,  best quality portrait of a baker. \n\n\nlens:\tHasselblad 90 mm f/1.9");
        assertEquals(List.of(), shown(outcome));
        assertEquals(List.of(), outcome.gone());
    }

    @Test
    void newFindingsAreShown() {
        assertEquals(
                List.of("physics/kelvin-vs-source"),
                shown(after(OLD + "\nKey light from camera left, cool 2900 K.\n")));
    }

    @Test
    void asManyAreKnownAsWereCounted() {
        Baseline one = Baseline.of(List.of(check("a.portrait", "## Camera\nlens: Hasselblad 90 mm f/1.9\n")));
        Checked two = check("a.portrait", "## Camera\nlens: Hasselblad 90 mm f/1.9\nlens: Hasselblad 90 mm f/1.9\n");
        long before = two.findings().stream()
                .filter(finding -> finding.rule().name().equals("unknown-lens"))
                .count();
        long after = shown(one.index().apply(two)).stream()
                .filter(finding -> finding.endsWith("unknown-lens"))
                .count();
        assertEquals(before - 1, after);
    }

    @Test
    void anotherFileIsNotForgiven() {
        BaselineIndex.Outcome outcome = known().index().apply(check("b.portrait", OLD));
        assertEquals(check("b.portrait", OLD).findings().size(), shown(outcome).size());
        assertEquals(List.of(), outcome.gone(), "a file that was not checked is left in peace");
    }

    @Test
    void whatWasMendedIsGone() {
        assertEquals(
                List.of("a.portrait physics/unknown-lens 1"),
                gone(after("Masterpiece, best quality portrait of a baker.\n\nlens: Hasselblad XCD 90 mm f/2.5\n")));
    }

    @Test
    void whatWasKnownOfAFileThatIsNoLongerThereIsGone() {
        assertEquals(known().entries(), known().index().ofMissingFiles(path -> false));
        assertEquals(List.of(), known().index().ofMissingFiles(path -> true));
    }

    @Test
    void aBaselineKeepsWhatItKnewOfOtherFilesThatAreStillThere() {
        Baseline.Entry entry = new Baseline.Entry("b.portrait", "vague/quality-booster", "00ff", 2);
        assertEquals(
                new Baseline(
                        List.of(known().entries().getFirst(), known().entries().getLast(), entry)),
                known().updated(Set.of("b.portrait"), List.of(entry), path -> true));
        assertEquals(new Baseline(List.of(entry)), known().updated(Set.of(), List.of(entry), path -> false));
        assertEquals(Baseline.EMPTY, known().updated(Set.of("a.portrait"), List.of(), path -> true));
    }

    @Test
    void theFileIsTheSameWhateverTheOrderOfChecking() {
        Checked a = check("a.portrait", OLD);
        Checked b = check("b.portrait", OLD);
        String text = Baseline.of(List.of(a, b)).write();
        assertEquals(text, Baseline.of(List.of(b, a)).write());
        assertEquals(Baseline.of(List.of(a, b)), Baseline.read(text));
        assertEquals(Baseline.EMPTY, Baseline.read(Baseline.EMPTY.write()));
    }

    @Test
    void anEntryIsALine() {
        Baseline baseline = new Baseline(List.of(
                new Baseline.Entry("b.portrait", "vague/quality-booster", "00ff", 2),
                new Baseline.Entry("a \"b\".portrait", "physics/unknown-lens", "0123", 1)));
        assertEquals("""
                {
                  "version": 1,
                  "findings": [
                    {"path":"a \\"b\\".portrait","rule":"physics/unknown-lens","line":"0123","count":1},
                    {"path":"b.portrait","rule":"vague/quality-booster","line":"00ff","count":2}
                  ]
                }
                """, baseline.write());
    }

    @Test
    void aBrokenFileIsRefusedWithThePlace() {
        refused("", "line 1, column 1");
        refused("[]", "a baseline is an object");
        refused("{\"version\": 2, \"findings\": []}", "line 1, column 13: this version");
        refused("{\"version\": 1, \"findings\": [{\"path\": \"a\"}]}", "“rule” is missing");
        refused(
                "{\"version\": 1, \"findings\": [{\"path\": \"a\", \"rule\": \"b\", \"line\": \"c\", \"count\": 0}]}",
                "a whole number from 1");
    }

    private static void refused(String text, String message) {
        String actual =
                assertThrows(JsonException.class, () -> Baseline.read(text)).getMessage();
        assertTrue(String.valueOf(actual).contains(message), actual);
    }

    @Test
    void filesAreNamedFromTheFolderOfTheBaseline() {
        assertEquals("a/b.portrait", Baseline.name(Path.of("x/known.json"), Path.of("x/a/b.portrait")));
        assertEquals("../b.portrait", Baseline.name(Path.of("x/known.json"), Path.of("x/../b.portrait")));
        assertEquals(
                "b.portrait",
                Baseline.name(
                        Path.of("known.json"), Path.of("").toAbsolutePath().resolve("b.portrait")));
    }
}
