package portrait.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import portrait.lint.rule.CoveredEyes;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** What contradicts itself, and what only offers a choice; shown on dark glasses and the eyes behind them. */
class ContradictionTest {
    private static List<Finding> findings(String text) {
        return Linter.of(List.of(new CoveredEyes()), Levels.DEFAULT).check(Scene.of(Reading.of(SourceText.of(text))));
    }

    private static int count(String text) {
        return findings(text).size();
    }

    @Test
    void statementsMeetAcrossFieldsAndProse() {
        assertEquals(1, count("Portrait of a diver, green eyes.\n\n## Subject\naccessories: dark sunglasses\n"));
        assertEquals(1, count("{\"subject\": \"a diver, green eyes\", \"accessories\": [\"dark sunglasses\"]}"));
        assertEquals(1, count("Portrait of a diver in dark sunglasses. His green eyes."));
    }

    @Test
    void theLaterStatementIsMarkedAndTheEarlierOneIsPointedTo() {
        String text = "Portrait of a diver, green eyes, dark sunglasses";
        Finding finding = findings(text).getFirst();
        assertEquals("dark sunglasses", finding.span().of(text));
        assertEquals("green eyes", finding.related().getFirst().span().of(text));
        assertEquals(
                List.of("Portrait of a diver, green eyes", "Portrait of a diver, dark sunglasses"),
                finding.fixes().stream().map(fix -> fix.apply(text)).toList());
    }

    @Test
    void whatIsUpForChoiceIsNoContradiction() {
        assertEquals(0, count("Portrait of a diver, dark sunglasses or green eyes"));
        assertEquals(0, count("Portrait of a diver with green eyes or dark sunglasses"));
        assertEquals(0, count("Portrait of a diver, {dark sunglasses | a mask}, green eyes"));
        assertEquals(0, count("Portrait of a diver, green eyes. If the sun is high, he wears dark sunglasses."));
        assertEquals(0, count("Portrait of a diver, green eyes.\n\n## When weather is sunny\nface: dark sunglasses\n"));
        assertEquals(0, count("Portrait of a diver, green eyes.\n\n## For midjourney\nadd: dark sunglasses\n"));
    }

    @Test
    void whatIsExcludedOrQuotedIsNotSaid() {
        assertEquals(0, count("Portrait of a diver, green eyes, no dark sunglasses"));
        assertEquals(0, count("Portrait of a diver, green eyes.\n\n## Avoid\n- dark sunglasses\n"));
        assertEquals(0, count("Portrait of a diver, green eyes. Never write “dark sunglasses”."));
    }

    @Test
    void farApartInRunningTextAreTwoPictures() {
        String filler = "The harbour wall is wet and grey, and gulls stand on it. ".repeat(60);
        assertEquals(0, count("Portrait of a diver, green eyes. " + filler + "A diver in dark sunglasses."));
    }

    @Test
    void aSentenceIsNotTornByAFix() {
        Finding finding = findings("A diver takes off on the pier, dark sunglasses hide what his green eyes look for.")
                .getFirst();
        assertEquals(List.of(), finding.fixes());
    }
}
