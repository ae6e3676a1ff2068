package portrait.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import portrait.text.Span;
import portrait.text.TextEdit;

class FixTest {
    private static TextEdit edit(int start, int end, String replacement) {
        return new TextEdit(new Span(start, end), replacement);
    }

    @Test
    void editsAreAppliedInTheOrderOfTheirPlaces() {
        assertEquals(
                "one and two",
                Fix.choice("x", edit(2, 3, "two"), edit(0, 1, "one and")).apply("1 2"));
    }

    @Test
    void editsThatOverlapAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Fix.choice("x", edit(0, 2, ""), edit(1, 3, "")));
        assertThrows(IllegalArgumentException.class, () -> Fix.choice("x"));
    }

    @Test
    void aFixThatTouchesAnEarlierOneWaits() {
        Fix first = Fix.choice("first", edit(0, 3, "a"));
        Fix same = Fix.choice("same", edit(1, 2, "b"), edit(6, 7, "c"));
        Fix later = Fix.choice("later", edit(4, 5, "d"));
        assertEquals("a d 6", Fix.applyAll(List.of(first, same, later), "012 4 6"));
        assertEquals("012", Fix.applyAll(List.of(), "012"));
    }
}
