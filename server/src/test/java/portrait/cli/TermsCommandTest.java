package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;
import portrait.vocabulary.Category;
import portrait.vocabulary.Term;
import portrait.vocabulary.Vocabulary;

class TermsCommandTest {
    @Test
    void listsEveryTermUnderItsCategory() {
        String out = CommandRun.of("terms").out();
        int at = -1;
        for (Category category : Category.values()) {
            int heading = out.indexOf(category.id() + "\n", at + 1);
            assertTrue(heading > at, category.id());
            at = heading;
        }
        for (Term term : Vocabulary.standard().terms()) {
            assertTrue(out.contains("  " + term.label() + " — "), term.id());
        }
    }

    @Test
    void aLineATerm() {
        String out = CommandRun.of("terms", "--category", "lighting-patterns").out();
        assertAll(
                () -> assertTrue(out.startsWith("lighting-patterns\n"), out),
                () -> assertTrue(out.contains("  Rembrandt lighting — Key high and to the side"), out),
                () -> assertTrue(out.lines().noneMatch(line -> line.length() > 100 && line.contains(" — ")), out));
    }

    @Test
    void allFieldsInJson() {
        Json.Arr all = (Json.Arr)
                JsonReader.strict(CommandRun.of("terms", "--format", "json").out());
        List<Term> terms = List.copyOf(Vocabulary.standard().terms());
        assertEquals(terms.size(), all.items().size());
        for (int i = 0; i < terms.size(); i++) {
            Json.Obj entry = (Json.Obj) all.items().get(i);
            Term term = terms.get(i);
            assertEquals(
                    List.of("id", "category", "kind", "label", "aliases", "text", "numbers", "write", "replaces"),
                    entry.members().stream().map(Json.Member::key).toList());
            assertEquals(term.id(), ((Json.Str) entry.get("id").orElseThrow()).value());
            assertEquals(term.text(), ((Json.Str) entry.get("text").orElseThrow()).value());
            assertEquals(
                    term.aliases().size(),
                    ((Json.Arr) entry.get("aliases").orElseThrow()).items().size());
            assertEquals(
                    term.numbers().values().members().stream()
                            .map(Json.Member::key)
                            .toList(),
                    ((Json.Obj) entry.get("numbers").orElseThrow())
                            .members().stream().map(Json.Member::key).toList());
        }
    }

    @Test
    void numbersKeepTheirValues() {
        Json.Arr patterns = (Json.Arr)
                JsonReader.strict(CommandRun.of("terms", "--category", "lighting-patterns", "--format", "json")
                        .out());
        Json.Obj numbers = patterns.items().stream()
                .map(Json.Obj.class::cast)
                .filter(entry ->
                        ((Json.Str) entry.get("id").orElseThrow()).value().equals("rembrandt"))
                .map(entry -> (Json.Obj) entry.get("numbers").orElseThrow())
                .findFirst()
                .orElseThrow();
        Json.Obj azimuth = (Json.Obj) numbers.get("azimuth_deg").orElseThrow();
        assertEquals("40", ((Json.Word) azimuth.get("min").orElseThrow()).text());
    }

    @Test
    void headingsAndItemsInMarkdown() {
        String out = CommandRun.of("terms", "--category", "films", "--format", "markdown")
                .out();
        assertAll(
                () -> assertTrue(out.startsWith("## Films\n\n- **"), out),
                () -> assertTrue(out.contains("- **Kodak Tri-X 400**: "), out));
    }

    @Test
    void anUnknownCategoryIsOneClearLine() {
        CommandRun run = CommandRun.of("terms", "--category", "lamps");
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertTrue(
                        run.err().startsWith("portrait: --category 'lamps' is none of: backgrounds, "), run.err()),
                () -> assertEquals(1, run.err().lines().count(), run.err()));
    }
}
