package portrait.editor.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portrait.vocabulary.Term;
import portrait.vocabulary.Vocabulary;

class NearestTermsTest {
    @ParameterizedTest
    @CsvSource({
        "Rembrant, rembrandt",
        "rembradnt, rembrandt",
        "clamshel, clamshell",
        "Portra400, portra-400",
        "bokhe, bokeh",
        "depth of fild, dof",
        "chiaroscurro, chiaroscuro",
        "soft box 90, softbox-90",
    })
    void findsWhatWasMeant(String words, String id) {
        List<String> found = NearestTerms.of(words, Vocabulary.standard()).stream()
                .map(Term::id)
                .toList();
        assertTrue(found.contains(id), words + " led to " + found);
    }

    @Test
    void findsNothingForWhatIsFarFromAll() {
        assertEquals(List.of(), NearestTerms.of("", Vocabulary.standard()));
        assertEquals(List.of(), NearestTerms.of("xyzzy plugh", Vocabulary.standard()));
        assertEquals(List.of(), NearestTerms.of("a".repeat(500), Vocabulary.standard()));
    }

    @Property(tries = 50)
    void atMostThree(@ForAll String words) {
        assertTrue(NearestTerms.of(words, Vocabulary.standard()).size() <= 3);
    }
}
