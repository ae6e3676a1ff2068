package portrait.text.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void indentsTwoSpacesALevel() {
        JsonWriter json = JsonWriter.indented();
        json.beginObject()
                .name("a")
                .value(1)
                .name("b")
                .beginArray()
                .value("x")
                .value(true)
                .nullValue()
                .endArray();
        json.name("c")
                .beginObject()
                .endObject()
                .name("d")
                .beginArray()
                .endArray()
                .endObject();
        assertEquals("""
                {
                  "a": 1,
                  "b": [
                    "x",
                    true,
                    null
                  ],
                  "c": {},
                  "d": []
                }""", json.toString());
    }

    @Test
    void writesOneLine() {
        JsonWriter json = JsonWriter.compact();
        json.beginArray()
                .value(1)
                .beginObject()
                .name("a")
                .value("b")
                .name("c")
                .nullValue()
                .endObject()
                .value(2)
                .endArray();
        assertEquals("[1,{\"a\":\"b\",\"c\":null},2]", json.toString());
    }

    @Test
    void writesNumbersShort() {
        assertEquals("1", JsonWriter.compact().value(1.0).toString());
        assertEquals("2.8", JsonWriter.compact().value(2.8).toString());
        assertEquals("-0.5", JsonWriter.compact().value(-0.5).toString());
        assertEquals(
                "9007199254740993",
                JsonWriter.compact().value(9007199254740993L).toString());
    }

    @Test
    void refusesNumbersThatJsonDoesNotKnow() {
        assertThrows(IllegalArgumentException.class, () -> JsonWriter.compact().value(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> JsonWriter.compact().value(Double.POSITIVE_INFINITY));
    }

    @Test
    void escapesWhatCannotStandInAString() {
        assertEquals(
                "\"\\\"\\\\\\n\\r\\t\\u0000\\u001f\\u2028\\u2029\\ud83d é😀/\"",
                JsonWriter.compact()
                        .value("\"\\\n\r\t\u0000\u001f\u2028\u2029\uD83D é😀/")
                        .toString());
    }

    @Provide
    Arbitrary<Object> value() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.strings().map(text -> (Object) text),
                () -> Arbitraries.longs().map(number -> (Object) number),
                () -> Arbitraries.doubles().map(number -> (Object) number),
                () -> Arbitraries.of(true, false).map(flag -> (Object) flag),
                () -> value().list().ofMaxSize(4).map(list -> (Object) list));
    }

    @Property(tries = 500)
    void whatIsWrittenIsStrictAndReadsBack(@ForAll("value") Object value, @ForAll boolean indented) {
        JsonWriter json = indented ? JsonWriter.indented() : JsonWriter.compact();
        write(json.beginObject().name("value"), value);
        String text = json.endObject().toString();
        assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(text));
        check(value, ((Json.Obj) JsonReader.strict(text)).get("value").orElseThrow());
    }

    private static void write(JsonWriter json, Object value) {
        switch (value) {
            case String text -> json.value(text);
            case Long number -> json.value(number);
            case Double number -> json.value(number);
            case Boolean flag -> json.value(flag);
            default -> {
                json.beginArray();
                ((List<?>) value).forEach(item -> write(json, item));
                json.endArray();
            }
        }
    }

    private static void check(Object expected, Json actual) {
        switch (expected) {
            case String text -> assertEquals(text, ((Json.Str) actual).value());
            case Long number -> assertEquals(number, Long.parseLong(((Json.Word) actual).text()));
            case Double number -> assertEquals(number, Double.parseDouble(((Json.Word) actual).text()) + 0.0, 0.0);
            case Boolean flag -> assertEquals(flag.toString(), ((Json.Word) actual).text());
            default -> {
                List<Json> items = ((Json.Arr) actual).items();
                List<?> values = (List<?>) expected;
                assertEquals(values.size(), items.size());
                for (int i = 0; i < items.size(); i++) {
                    check(values.get(i), items.get(i));
                }
            }
        }
    }
}
