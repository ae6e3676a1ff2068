package portrait.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import portrait.SomeText;

class SourceTextTest {
    @Test
    void decodesUtf8() {
        SourceText text = SourceText.decode("aé€😀\r\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("aé€😀\r\n", text.text());
        assertEquals(List.of(), text.undecodable());
    }

    @Test
    void keepsTheByteOrderMark() {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'};
        SourceText text = SourceText.decode(bytes);
        assertEquals("\uFEFFa", text.text());
        assertArrayEquals(bytes, text.text().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void namesThePlacesThatAreNotUtf8() {
        byte[] bytes = {'a', (byte) 0xFF, 'b', (byte) 0xE2, (byte) 0x82, 'c', (byte) 0xF0, (byte) 0x9F};
        SourceText text = SourceText.decode(bytes);
        assertEquals("a\uFFFDb\uFFFDc\uFFFD", text.text());
        assertEquals(List.of(new Span(1, 2), new Span(3, 4), new Span(5, 6)), text.undecodable());
    }

    @Test
    void surrogatesAndOverlongFormsAreNotUtf8() {
        byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
        byte[] overlong = {(byte) 0xC0, (byte) 0xAF};
        assertTrue(SourceText.decode(surrogate).undecodable().size() >= 1);
        assertTrue(SourceText.decode(overlong).undecodable().size() >= 1);
    }

    @Test
    void aReplacementCharacterInTheFileIsDecodable() {
        SourceText text = SourceText.decode("a\uFFFDb".getBytes(StandardCharsets.UTF_8));
        assertEquals("a\uFFFDb", text.text());
        assertEquals(List.of(), text.undecodable());
    }

    @Test
    void editsMoveThePlacesBehindThem() {
        SourceText text = SourceText.decode(new byte[] {'a', (byte) 0xFF, 'b', (byte) 0xFF, 'c', (byte) 0xFF});
        SourceText changed = text.apply(new TextEdit(new Span(2, 4), "xyz"));
        assertEquals("a\uFFFDxyzc\uFFFD", changed.text());
        assertEquals(List.of(new Span(1, 2), new Span(6, 7)), changed.undecodable());
        SourceText inserted = text.apply(new TextEdit(new Span(1, 1), "--"));
        assertEquals(List.of(new Span(3, 4), new Span(5, 6), new Span(7, 8)), inserted.undecodable());
    }

    @Test
    void anEditOutsideTheTextIsRefused() {
        SourceText text = SourceText.of("abc");
        assertThrows(IndexOutOfBoundsException.class, () -> text.apply(new TextEdit(new Span(2, 9), "")));
    }

    @Property(tries = 300)
    @Domain(SomeText.class)
    void decodingWhatWasEncodedGivesItBack(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SourceText decoded = SourceText.decode(bytes);
        assertArrayEquals(bytes, decoded.text().getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), decoded.undecodable());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anyBytesAreDecoded(@ForAll byte[] bytes) {
        SourceText text = SourceText.decode(bytes);
        for (Span span : text.undecodable()) {
            assertEquals("\uFFFD", text.slice(span));
        }
        if (text.undecodable().isEmpty()) {
            assertArrayEquals(bytes, text.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Property(tries = 300)
    @Domain(SomeText.class)
    void editsReplaceTheirSpan(@ForAll String text, @ForAll SomeText.Change change) {
        TextEdit edit = change.of(text);
        String expected = new StringBuilder(text)
                .replace(edit.span().start(), edit.span().end(), edit.replacement())
                .toString();
        assertEquals(expected, SourceText.of(text).apply(edit).text());
    }
}
