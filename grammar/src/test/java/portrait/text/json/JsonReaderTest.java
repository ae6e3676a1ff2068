package portrait.text.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portrait.SomeText;
import portrait.text.Span;

class JsonReaderTest {
    /** A value in the notation of strict JSON, words in angles. */
    static String print(Json value) {
        return switch (value) {
            case Json.Obj object ->
                "{"
                        + String.join(
                                ", ",
                                object.members().stream()
                                        .map(member -> quote(member.key()) + ": " + print(member.value()))
                                        .toList())
                        + "}";
            case Json.Arr array ->
                "["
                        + String.join(
                                ", ",
                                array.items().stream()
                                        .map(JsonReaderTest::print)
                                        .toList()) + "]";
            case Json.Str string -> quote(string.value());
            case Json.Word word -> "<" + word.text() + ">";
        };
    }

    private static String quote(String text) {
        return "\"" + text.replace("\n", "\\n") + "\"";
    }

    private static JsonReader.Result read(String text) {
        return JsonReader.read(text, 0, text.length());
    }

    @Nested
    class Strict {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{}",
                    "[]",
                    "\"\"",
                    "0",
                    "-1",
                    "1.5",
                    "1e5",
                    "1E-5",
                    "-0.1e+2",
                    "true",
                    "false",
                    "null",
                    "  {\n\t\"a\" : [ 1 , 2 ] }\r\n",
                    "{\"a\": {\"b\": [[], {}]}}",
                    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"",
                    "{\"\": \"\"}",
                    "{\"a\": 1, \"a\": 2}"
                })
        void accepts(String text) {
            assertEquals(List.of(), read(text.strip()).problems());
            JsonReader.strict(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "{",
                    "[",
                    "\"",
                    "\"a",
                    "{\"a\"}",
                    "{\"a\":}",
                    "{\"a\" 1}",
                    "{a: 1}",
                    "{'a': 1}",
                    "{\"a\": 'b'}",
                    "{\"a\": 1,}",
                    "{,}",
                    "[1,]",
                    "[,1]",
                    "[1 2]",
                    "{\"a\": 1 \"b\": 2}",
                    "01",
                    "1.",
                    ".5",
                    "+1",
                    "1e",
                    "0x10",
                    "1f",
                    "1d",
                    "NaN",
                    "Infinity",
                    "1e999",
                    "tru",
                    "True",
                    "nul",
                    "word",
                    "[1]]",
                    "{} {}",
                    "1 2",
                    "// a\n1",
                    "{\"a\": 1} // b",
                    "\"a\nb\"",
                    "\"a\tb\"",
                    "\"\u0001\"",
                    "\"\\x\"",
                    "\"\\u12\"",
                    "\"\\u12g4\"",
                    "“a”",
                    "{“a”: 1}",
                    "[1}",
                    "{\"a\": 1]",
                    "{\"a\": \"b\"c\"}",
                    "\uFEFF{}",
                    "\u00A01",
                    "{\"a\"：1}"
                })
        void refuses(String text) {
            JsonException refused = assertThrows(JsonException.class, () -> JsonReader.strict(text));
            assertTrue(String.valueOf(refused.getMessage()).startsWith("line "), refused.getMessage());
        }

        @Test
        void namesThePlace() {
            JsonException refused = assertThrows(JsonException.class, () -> JsonReader.strict("{\n  \"a\": 1,\n}"));
            assertEquals("line 3, column 1: a comma stands before this }", refused.getMessage());
        }

        @Test
        void decodesEscapes() {
            Json.Str string = (Json.Str) JsonReader.strict("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"");
            assertEquals("\"\\/\b\f\n\r\té😀", string.value());
        }

        @Test
        void keepsTheLastOfARepeatedKey() {
            Json.Obj object = (Json.Obj) JsonReader.strict("{\"a\": 1, \"a\": 2}");
            assertEquals(2, object.members().size());
            assertEquals("<2>", print(object.get("a").orElseThrow()));
            assertTrue(object.get("b").isEmpty());
        }

        @Test
        void spansHoldQuotesAndKeySpansDoNot() {
            String text = " { \"key\" : \"value\" } ";
            Json.Obj object = (Json.Obj) JsonReader.strict(text);
            Json.Member member = object.members().getFirst();
            assertEquals("{ \"key\" : \"value\" }", object.span().of(text));
            assertEquals("key", member.keySpan().of(text));
            assertEquals("\"value\"", member.value().span().of(text));
            assertEquals("value", ((Json.Str) member.value()).inner().of(text));
        }
    }

    @Nested
    class Tolerant {
        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                quoteCharacter = '`',
                value = {
                    "{\"a\": 1,}~{\"a\": <1>}",
                    "{\"a\": 1 \"b\": 2}~{\"a\": <1 \"b\": 2>}",
                    "{\"a\": \"x\" \"b\": \"y\"}~{\"a\": \"x\", \"b\": \"y\"}",
                    "[1, 2,]~[<1>, <2>]",
                    "[\"a\" \"b\"]~[\"a\\\" \\\"b\"]",
                    "{“a”: “b”}~{\"a\": \"b\"}",
                    "{“a\": \"b”}~{\"a\": \"b”}\"}",
                    "{'a': 'it''s'}~{\"a\": \"it''s\"}",
                    "{a: b c, d_e: 1}~{\"a\": <b c>, \"d_e\": <1>}",
                    "{\"a\": {x}}~{\"a\": <{x}>}",
                    "{\"a\": [your product]}~{\"a\": [<your product>]}",
                    "{\"a\": {\"b\": 1}~{\"a\": {\"b\": <1>}}",
                    "{\"a\": [1, 2}~{\"a\": [<1>, <2>]}",
                    "{\"a\": 1]}~{\"a\": <1>}",
                    "{\"a\" 1}~{\"a\": <1>}",
                    "{\"a\" \"b\"}~{\"a\": \"b\"}",
                    "{\"a\": he said \"hi\"}~{\"a\": <he said \"hi\">}",
                    "{\"a\": \"he said \"hi\" twice\"}~{\"a\": \"he said \\\"hi\\\" twice\"}",
                    "{,,\"a\": 1,,}~{\"a\": <1>}",
                    "{\"a\": \"{argument name=\"x\" default=\"y, z\"}\"}~{\"a\": \"{argument name=\\\"x\\\" default=\\\"y, z\\\"}\"}",
                    "{\"a\"：1}~{\"a\": <1>}",
                    "{\"a\": }~{\"a\": <>}"
                })
        void reads(String text, String expected) {
            assertEquals(expected.replace("\\\"", "\""), print(read(text).value()));
        }

        @Test
        void stringsMayBreakTheirLines() {
            assertEquals(
                    "{\"a\": \"one\\ntwo\", \"b\": <1>}",
                    print(read("{\"a\": \"one\ntwo\",\n\"b\": 1}").value()));
        }

        @Test
        void anOpenStringEndsBeforeTheNextKey() {
            assertEquals(
                    "{\"a\": \"one, two,\", \"b\": <1>}",
                    print(read("{\"a\": \"one, two,\n  \"b\": 1}").value()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"```", "# Light", "## Light", "###### Light"})
        void anOpenBodyEndsBeforeMarkdown(String foreign) {
            String text = "{\"a\": [\"one\",\n" + foreign + "\nmore";
            JsonReader.Result result = read(text);
            assertEquals("{\"a\": [\"one\"]}", print(result.value()));
            assertEquals(text.indexOf(foreign), result.end());
        }

        @Test
        void commentsAreSkipped() {
            assertEquals(
                    "{\"a\": <1>, \"b\": <2>}",
                    print(read("{// one\n\"a\": 1, // two\n\"b\": 2}").value()));
        }

        @Test
        void nestingHasALimit() {
            int depth = 10_000;
            JsonReader.Result result = read("[".repeat(depth) + "]".repeat(depth));
            int reached = 0;
            Json value = result.value();
            while (value instanceof Json.Arr array && !array.items().isEmpty()) {
                value = array.items().getFirst();
                reached++;
            }
            assertEquals(JsonReader.MAX_DEPTH, reached);
        }

        @Test
        void problemsAreBounded() {
            assertTrue(read("[" + "a b\n".repeat(10_000)).problems().size() <= 200);
        }
    }

    @Nested
    class BodyStart {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"a\":",
                    "{ \"a b\" : 1",
                    "{\n\t\"a\"\t: 1",
                    "{“a”: 1",
                    "{'a': 1",
                    "{\"a\"：1",
                    "[{\"a\": 1",
                    "[ {\n\"a\": 1",
                    "{\"with \\\" quote\": 1",
                    "{\n\u00A0\"a\": 1"
                })
        void isABraceBeforeAKey(String text) {
            assertTrue(JsonReader.bodyStart(text, 0) > 0);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{",
                    "[",
                    "a",
                    "{a: 1",
                    "{age}",
                    "{ age = \"1\" }",
                    "{\"quoted\"}",
                    "{\"quoted\" words",
                    "[\"a\", \"b\"]",
                    "[\"quoted\"]: a",
                    "[image 1]",
                    "[[\"a\": 1",
                    "{\"a\n\": 1",
                    "{{\"a\": 1",
                    "{}"
                })
        void isNothingElse(String text) {
            assertTrue(JsonReader.bodyStart(text, 0) < 0);
        }
    }

    @Property(tries = 1000)
    @Domain(SomeText.class)
    void anyTextIsReadInsideItsBounds(@ForAll String noise) {
        String text = "{\"a\": " + noise;
        JsonReader.Result result = read(text);
        Span whole = new Span(0, text.length());
        assertTrue(result.end() > 0 && result.end() <= text.length());
        assertTrue(result.reach() >= result.end());
        result.problems().forEach(problem -> assertTrue(whole.contains(problem.span())));
        checkSpans(result.value(), new Span(0, result.end()), text);
    }

    /** Each value lies inside its parent, in the order of the text. */
    private static void checkSpans(Json value, Span parent, String text) {
        assertTrue(parent.contains(value.span()), () -> value + " lies outside of " + parent + " in " + text);
        switch (value) {
            case Json.Obj object -> {
                int at = value.span().start();
                for (Json.Member member : object.members()) {
                    assertTrue(at <= member.keySpan().start());
                    assertTrue(member.keySpan().end() <= member.value().span().start());
                    checkSpans(member.value(), value.span(), text);
                    at = member.value().span().end();
                }
            }
            case Json.Arr array -> {
                int at = value.span().start();
                for (Json item : array.items()) {
                    assertTrue(at <= item.span().start());
                    checkSpans(item, value.span(), text);
                    at = item.span().end();
                }
            }
            case Json.Str string -> assertTrue(string.span().contains(string.inner()));
            case Json.Word word -> assertEquals(word.text(), word.span().of(text));
        }
    }
}
