package portrait.editor.explain;

import java.util.List;

/**
 * What a term or a quantity means where it stands.
 *
 * @param title what is explained: {@code 85 mm at f/1.4}
 * @param paragraphs sentences for people; the first says what it is, the others belong behind the figures
 * @param figures what was computed or is known, the most telling first; every key once
 * @param assumptions what had to be taken for granted for the figures, one sentence each
 * @param seeAlso terms that go on from here
 */
public record Explanation(
        String title,
        List<String> paragraphs,
        List<Figure> figures,
        List<String> assumptions,
        List<Reference> seeAlso) {
    public Explanation {
        paragraphs = List.copyOf(paragraphs);
        figures = List.copyOf(figures);
        assumptions = List.copyOf(assumptions);
        seeAlso = List.copyOf(seeAlso);
    }

    /**
     * One figure.
     *
     * @param key its name in JSON, with its unit: {@code depthOfField_mm}
     * @param label its name for people: {@code Depth of field}
     * @param value the value in that unit, not rounded
     * @param unit the unit: {@code mm}, {@code °}, {@code K}; empty for plain numbers and words
     * @param text the value for people, rounded, with unit and comment
     */
    public record Figure(String key, String label, Value value, String unit, String text) {}

    /** What a figure can be. */
    public sealed interface Value {
        /** A number; finite. */
        record Of(double number) implements Value {}

        /** Everything between two numbers; finite. */
        record Between(double min, double max) implements Value {}

        /** Without end, as the far limit of sharpness may be. */
        record Endless() implements Value {}

        /** Something that is no number, such as the colour {@code #ffac59}. */
        record Word(String text) implements Value {}
    }

    /**
     * Where to read on.
     *
     * @param id a term of the vocabulary
     * @param label what it is called
     */
    public record Reference(String id, String label) {}
}
