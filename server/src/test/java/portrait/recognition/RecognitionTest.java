package portrait.recognition;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The recogniser against sixty prompts that were labelled by hand. Prints each miss and each false hit. */
class RecognitionTest {
    private static final double RECALL = 95;
    private static final double PRECISION = 98;

    @Test
    void findsWhatAPhotographerMarksInRealPrompts() {
        Corpus.assume();
        check(Score.of(Sample.all()));
    }

    /** Prices, hours, calibres, cars and light-hearted women are no optics. */
    @Test
    void isNotTakenInByLookalikes() {
        check(Score.of(Sample.ownTexts()));
    }

    private static void check(Score score) {
        String report = score.report();
        System.out.println(report);
        assertTrue(score.recall() >= RECALL, report);
        assertTrue(score.precision() >= PRECISION, report);
    }
}
