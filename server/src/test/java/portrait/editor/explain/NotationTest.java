package portrait.editor.explain;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import portrait.editor.explain.Explanation.Figure;
import portrait.editor.explain.Explanation.Reference;
import portrait.editor.explain.Explanation.Value;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;

class NotationTest {
    private static final Explanation SMALL = new Explanation(
            "85 mm",
            List.of("What it is.", "What else."),
            List.of(
                    new Figure("a_mm", "Length", new Value.Of(1.25), "mm", "1.3 mm"),
                    new Figure("b_K", "Range", new Value.Between(1900, 2700), "K", "1900–2700 K"),
                    new Figure("c_mm", "Far", new Value.Endless(), "mm", "infinity"),
                    new Figure("d", "Colour of it", new Value.Word("#ffac59"), "", "#ffac59")),
            List.of("Something."),
            List.of(new Reference("dof", "Depth of field")));

    @Test
    void textPutsTheFiguresBehindTheOpening() {
        assertEquals("""
                85 mm

                What it is.

                  Length        1.3 mm
                  Range         1900–2700 K
                  Far           infinity
                  Colour of it  #ffac59

                What else.

                Taken for granted:
                - Something.

                See also: dof
                """, Notation.TEXT.print(SMALL));
    }

    @Test
    void markdownIsOfThePlainestKind() {
        assertEquals("""
                **85 mm**

                What it is.

                - Length: **1.3 mm**
                - Range: **1900–2700 K**
                - Far: **infinity**
                - Colour of it: **\\#ffac59**

                What else.

                Taken for granted:

                - Something.

                See also: Depth of field
                """, Notation.MARKDOWN.print(SMALL));
    }

    @Test
    void jsonNamesTheUnits() {
        Json.Obj json = (Json.Obj) JsonReader.strict(Notation.JSON.print(SMALL));
        Json.Obj figures = (Json.Obj) json.get("figures").orElseThrow();
        assertAll(
                () -> assertEquals(
                        List.of("a_mm", "b_K", "c_mm", "d"),
                        figures.members().stream().map(Json.Member::key).toList()),
                () -> assertEquals("1.25", word(figures, "a_mm")),
                () -> assertEquals("null", word(figures, "c_mm")),
                () -> assertTrue(Notation.JSON.print(SMALL).contains("\"unit\": \"mm\"")),
                () -> assertTrue(Notation.JSON.print(SMALL).contains("\"min\": 1900")));
    }

    private static String word(Json.Obj figures, String key) {
        Json.Obj figure = (Json.Obj) figures.get(key).orElseThrow();
        return ((Json.Word) figure.get("value").orElseThrow()).text();
    }

    @Test
    void longLinesAreWrappedUnderTheirText() {
        String text = TextPrinter.wrapped("  Label  " + "word ".repeat(30).strip(), "         ");
        assertAll(
                () -> assertTrue(text.lines().allMatch(line -> line.length() <= 96), text),
                () -> assertTrue(text.lines().skip(1).allMatch(line -> line.startsWith("         word")), text),
                () -> assertEquals("x".repeat(200) + "\n", TextPrinter.wrapped("x".repeat(200), "  ")));
    }

    @Property
    void wrappingLosesNoWord(@ForAll String text) {
        String wrapped = TextPrinter.wrapped(text, " ");
        assertEquals(text.replaceAll("[ \n]+", ""), wrapped.replaceAll("[ \n]+", ""));
    }

    @Test
    void markdownDisarmsWhatCouldBeMarkup() {
        assertAll(
                () -> assertEquals("\\<b\\>\\[x\\](y)", MarkdownPrinter.escaped("<b>[x](y)")),
                () -> assertEquals("\\*\\_\\`\\~\\|", MarkdownPrinter.escaped("*_`~|")),
                () -> assertEquals("\\- item", MarkdownPrinter.escaped("- item")),
                () -> assertEquals("12\\. item", MarkdownPrinter.escaped("12. item")),
                () -> assertEquals("f/1.4 at 2.5 m", MarkdownPrinter.escaped("f/1.4 at 2.5 m")),
                () -> assertEquals("https\\://evil.example", MarkdownPrinter.escaped("https://evil.example")),
                () -> assertEquals("www\\.evil.example", MarkdownPrinter.escaped("www.evil.example")),
                () -> assertEquals("a\\@b.example", MarkdownPrinter.escaped("a@b.example")),
                () -> assertEquals("one two", MarkdownPrinter.escaped("one\ntwo")));
    }

    @Property
    void escapedMarkdownHasNoActiveSign(@ForAll String text) {
        String escaped = MarkdownPrinter.escaped(text);
        for (int i = 0; i < escaped.length(); i++) {
            boolean active = "`*_[]<>&|~".indexOf(escaped.charAt(i)) >= 0;
            assertFalse(active && (i == 0 || escaped.charAt(i - 1) != '\\'), escaped);
        }
        assertFalse(escaped.contains("\n"));
    }

    @Test
    void notationsHaveNames() {
        assertAll(
                () -> assertEquals(Optional.of(Notation.MARKDOWN), Notation.ofId("markdown")),
                () -> assertEquals(Optional.empty(), Notation.ofId("html")));
    }
}
