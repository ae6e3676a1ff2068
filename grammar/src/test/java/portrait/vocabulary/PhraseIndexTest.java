package portrait.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portrait.SomeText;

class PhraseIndexTest {
    private static PhraseIndex<String> index(String... phrases) {
        PhraseIndex.Builder<String> builder = new PhraseIndex.Builder<>();
        for (String phrase : phrases) {
            builder.add(phrase, phrase);
        }
        return builder.build();
    }

    /** What is found at the start of a text, or nothing. */
    private static String found(PhraseIndex<String> index, String text) {
        return index.match(text, 0, text.length())
                .map(match -> text.substring(0, match.end()) + " = " + String.join(", ", match.values()))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soft box|soft box",
                "Soft-Box|Soft-Box",
                "SOFTBOX here|SOFTBOX",
                "soft_box|soft_box",
                "soft\u00A0box|soft\u00A0box",
                "softboxes|softboxes",
                "soft box's|soft box",
                "soft box.|soft box"
            })
    void whatJoinsWordsMakesNoDifference(String text, String match) {
        assertEquals(match + " = soft box", found(index("soft box"), text));
    }

    @ParameterizedTest
    @CsvSource({"softboxing", "soft boxer", "soft. box", "soft, box", "soft - box", "soft--box", "sof tboxx", "oft box"
    })
    void otherWordsAreNotFound(String text) {
        assertEquals("", found(index("soft box"), text));
    }

    @Test
    void aLineEndSeparatesWordsAndAGapDoesNot() {
        assertEquals("soft\n    box = soft box", found(index("soft box"), "soft\n    box"));
        assertEquals("", found(index("soft box"), "soft" + " ".repeat(40) + "box"));
    }

    @Test
    void theLongestPhraseWins() {
        PhraseIndex<String> index = index("window", "window light", "window light setup");
        assertEquals("window light = window light", found(index, "window light set"));
        assertEquals("windows = window", found(index, "windows light"));
        assertEquals("window = window", found(index, "window lights-out".replace("lights-out", "lit")));
    }

    @Test
    void accentsAndSpellingMakeNoDifference() {
        assertEquals("eclairage = éclairage", found(index("éclairage"), "eclairage"));
        assertEquals("ÉCLAIRAGE = éclairage", found(index("éclairage"), "ÉCLAIRAGE"));
        assertEquals("gray color = grey colour", found(index("grey colour"), "gray color"));
        assertEquals("grey colour = gray color", found(index("gray color"), "grey colour"));
    }

    @Test
    void shortPhrasesAreWrittenInOnePiece() {
        PhraseIndex<String> index = index("DOF");
        assertEquals("dof = DOF", found(index, "dof"));
        assertEquals("", found(index, "do f"));
        assertEquals("AE 1 = AE 1", found(index("AE 1"), "AE 1"));
        assertEquals("X-T5 = XT5", found(index("XT5"), "X-T5"));
    }

    @Test
    void noPhraseEndsInsideADecimal() {
        assertEquals("", found(index("F2"), "F2.8"));
        assertEquals("F2 = F2", found(index("F2"), "F2. Then"));
    }

    @Test
    void ideographsNeedNoSpaces() {
        PhraseIndex<String> index = index("柔光", "柔光箱");
        assertEquals("柔光箱 = 柔光箱", found(index, "柔光箱和"));
        assertEquals("柔光 = 柔光", found(index, "柔光照"));
    }

    @Test
    void aPhraseMayMeanSeveralThings() {
        PhraseIndex<Integer> index = new PhraseIndex.Builder<Integer>()
                .add("rim light", 1)
                .add("rim-light", 2)
                .add("Rim Light", 1)
                .build();
        assertEquals(List.of(1, 2), index.get("rimlight"));
        assertEquals(List.of(1, 2), index.get("rim lights"));
        assertEquals(List.of(), index.get("rim"));
        assertEquals(List.of(), index.get("rim light here"));
    }

    @Test
    void emptyPhrasesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PhraseIndex.Builder<Integer>().add("", 1));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Domain(SomeText.class)
    @Domain(DomainContext.Global.class)
    void matchesAreWholeWordsInsideTheirBounds(@ForAll String text, @ForAll @IntRange(max = 400) int cut) {
        int end = Math.min(cut, text.length());
        for (int at = 0; at < end; at++) {
            int start = at;
            Vocabulary.standard().match(text, at, end).ifPresent(match -> {
                assertTrue(match.end() > start && match.end() <= end);
                assertTrue(!match.values().isEmpty());
                boolean goesOn = match.end() < end
                        && PhraseIndex.isWord(text.charAt(match.end()))
                        && PhraseIndex.isWord(text.charAt(match.end() - 1));
                assertTrue(!goesOn, () -> text.substring(start, match.end()) + " is only a part of a word");
            });
        }
    }
}
