package portrait.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void refusesWhatIsNoSpan() {
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(1, 2).shift(-2));
    }

    @Test
    void isHalfOpen() {
        Span span = new Span(2, 4);
        assertFalse(span.contains(1));
        assertTrue(span.contains(2));
        assertTrue(span.contains(3));
        assertFalse(span.contains(4));
        assertTrue(span.contains(new Span(4, 4)));
        assertFalse(span.contains(new Span(3, 5)));
        assertFalse(span.overlaps(new Span(4, 5)));
        assertTrue(span.overlaps(new Span(3, 5)));
        assertEquals(new Span(0, 4), span.cover(new Span(0, 1)));
        assertEquals("cd", span.of("abcdef"));
    }

    @Test
    void aWholeComesBeforeItsParts() {
        List<Span> ordered = List.of(new Span(0, 9), new Span(0, 4), new Span(1, 2), new Span(3, 9));
        assertEquals(ordered, ordered.reversed().stream().sorted().toList());
    }
}
