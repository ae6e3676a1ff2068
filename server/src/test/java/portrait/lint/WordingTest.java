package portrait.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portrait.scene.Interval;
import portrait.text.Nearest;

class WordingTest {
    @Test
    void figuresHaveNoMoreDigitsThanTheyAreWorth() {
        assertEquals("85", Wording.number(85));
        assertEquals("0.95", Wording.number(0.95));
        assertEquals("1.8", Wording.number(1.8));
        assertEquals("2.1 m", Wording.metres(2.094));
        assertEquals("0.85 m", Wording.metres(0.851));
        assertEquals("1 m", Wording.metres(0.999));
        assertEquals("13 m", Wording.metres(12.56));
        assertEquals("5.6 %", Wording.percent(0.0557));
        assertEquals("24–70 mm", Wording.millimetres(new Interval(24, 70)));
        assertEquals("2200–2700 K", Wording.kelvin(new Interval(2200, 2700)));
        assertEquals("f/2", Wording.fNumber(2));
    }

    @Test
    void quotationsFitALine() {
        assertEquals("“blurred background”", Wording.quote(" blurred\n   background "));
        assertEquals(51, Wording.quote("x".repeat(200)).length());
        // An emoji at the edge is left out, not cut in half.
        assertEquals("“" + "x".repeat(47) + "…”", Wording.quote("x".repeat(47) + "😀😀"));
    }

    @Test
    void listsAreSentences() {
        assertEquals("", Wording.list(List.of()));
        assertEquals("a", Wording.list(List.of("a")));
        assertEquals("a, b and c", Wording.list(List.of("a", "b", "c")));
    }

    @Test
    void aSlipIsForgivenAndAnotherWordIsNot() {
        List<String> known = List.of("mood", "weather");
        assertEquals(Optional.of("mood"), Nearest.to("Moods", known));
        assertEquals(Optional.of("weather"), Nearest.to("wether", known));
        assertEquals(Optional.empty(), Nearest.to("temper", known));
        assertEquals(Optional.empty(), Nearest.to("mood", List.of()));
    }
}
