package portrait.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portrait.SomeText;

class LineIndexTest {
    @Test
    void linesEndBehindEachKindOfLineEnd() {
        assertEquals(List.of("a", "b", "c", "", "d", ""), lines("a\nb\r\nc\r\rd\n"));
        assertEquals(List.of(""), lines(""));
        assertEquals(List.of("a"), lines("a"));
        assertEquals(List.of("", "", ""), lines("\r\n\r"));
        assertEquals(List.of("a", "", "b"), lines("a\n\rb"));
    }

    @Test
    void otherSeparatorsEndNoLine() {
        assertEquals(List.of("a\u2028b\u2029c\u0085d\u000Be\ff"), lines("a\u2028b\u2029c\u0085d\u000Be\ff"));
    }

    private static List<String> lines(String text) {
        LineIndex index = LineIndex.of(text);
        return IntStream.range(0, index.count())
                .mapToObj(line -> index.line(line).of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"-1,0", "0,0", "1,0", "2,1", "3,1", "4,1", "5,2", "6,2", "99,2"})
    void lineAtClampsToTheText(int offset, int line) {
        assertEquals(line, LineIndex.of("a\nb\r\nc").lineAt(offset));
    }

    /** One, two, three and four bytes of UTF-8; the last is a surrogate pair. */
    private static final String WIDTHS = "aé€😀b";

    @ParameterizedTest
    @CsvSource({"0,0,0,0", "1,1,1,1", "2,3,2,2", "3,6,3,3", "5,10,5,4", "6,11,6,5"})
    void positionsCountInTheUnitsOfTheirEncoding(int offset, int utf8, int utf16, int utf32) {
        LineIndex index = LineIndex.of("x\n" + WIDTHS);
        assertEquals(new Position(1, utf8), index.position(2 + offset, PositionEncoding.UTF_8));
        assertEquals(new Position(1, utf16), index.position(2 + offset, PositionEncoding.UTF_16));
        assertEquals(new Position(1, utf32), index.position(2 + offset, PositionEncoding.UTF_32));
        assertEquals(2 + offset, index.offset(new Position(1, utf8), PositionEncoding.UTF_8));
        assertEquals(2 + offset, index.offset(new Position(1, utf16), PositionEncoding.UTF_16));
        assertEquals(2 + offset, index.offset(new Position(1, utf32), PositionEncoding.UTF_32));
    }

    @ParameterizedTest
    @CsvSource({"UTF_8,2,1", "UTF_8,4,2", "UTF_8,5,2", "UTF_8,7,3", "UTF_8,8,3", "UTF_8,9,3", "UTF_16,4,3"})
    void aPositionInsideACharacterIsItsStart(PositionEncoding encoding, int character, int offset) {
        assertEquals(offset, LineIndex.of(WIDTHS).offset(new Position(0, character), encoding));
    }

    @ParameterizedTest
    @EnumSource
    void anOffsetInsideACharacterIsItsStart(PositionEncoding encoding) {
        LineIndex index = LineIndex.of(WIDTHS);
        assertEquals(index.position(3, encoding), index.position(4, encoding));
    }

    @ParameterizedTest
    @EnumSource
    void positionsOutsideAreClamped(PositionEncoding encoding) {
        LineIndex index = LineIndex.of("ab\r\ncd");
        assertEquals(0, index.offset(new Position(-1, 5), encoding));
        assertEquals(0, index.offset(new Position(0, -5), encoding));
        assertEquals(2, index.offset(new Position(0, 5), encoding));
        assertEquals(2, index.offset(new Position(0, Integer.MAX_VALUE), encoding));
        assertEquals(6, index.offset(new Position(1, Integer.MAX_VALUE), encoding));
        assertEquals(6, index.offset(new Position(2, 0), encoding));
        assertEquals(6, index.offset(new Position(Integer.MAX_VALUE, 0), encoding));
        assertEquals(0, index.offset(new Position(Integer.MIN_VALUE, Integer.MIN_VALUE), encoding));
        assertEquals(new Position(1, 2), index.position(99, encoding));
        assertEquals(new Position(0, 0), index.position(-99, encoding));
    }

    @Property(tries = 500)
    @Domain(SomeText.class)
    void offsetsAndPositionsAreInverse(@ForAll String text, @ForAll PositionEncoding encoding) {
        LineIndex index = LineIndex.of(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            Position position = index.position(offset, encoding);
            int back = index.offset(position, encoding);
            boolean insidePair = offset > 0
                    && offset < text.length()
                    && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
            boolean insideLineEnd = offset > 0 && offset < text.length() && text.startsWith("\r\n", offset - 1);
            assertEquals(insidePair || insideLineEnd ? offset - 1 : offset, back, SomeText.quoted(text));
        }
    }

    @Property(tries = 500)
    @Domain(SomeText.class)
    void utf8CountsTheBytesOfItsLine(@ForAll String text) {
        String sound = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        LineIndex index = LineIndex.of(sound);
        for (int line = 0; line < index.count(); line++) {
            Span span = index.line(line);
            int bytes = span.of(sound).getBytes(StandardCharsets.UTF_8).length;
            assertEquals(new Position(line, bytes), index.position(span.end(), PositionEncoding.UTF_8));
            assertTrue(index.offset(new Position(line, bytes), PositionEncoding.UTF_8) == span.end());
        }
    }
}
