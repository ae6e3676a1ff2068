package portrait.editor.explain;

import portrait.optics.Length;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/** A modifier: how soft it is from where it stands. */
final class ModifierExplanation {
    private ModifierExplanation() {}

    static void add(Draft draft, Term term) {
        term.numbers().range("size_m").ifPresent(size -> {
            Length width = Length.ofMetres(size.typical());
            draft.range("size_m", "Size", size.min(), size.max(), "m", words(size));
            DistanceExplanation.softness(draft, width, Length.ofMetres(1));
            DistanceExplanation.softness(draft, width, Length.ofMetres(2));
            DistanceExplanation.softness(draft, width, Length.ofMetres(4));
        });
        draft.see("light-size", "soft-light", "inverse-square");
    }

    private static String words(Numbers.Range size) {
        String low = Rounded.length(Length.ofMetres(size.min()));
        String high = Rounded.length(Length.ofMetres(size.max()));
        return low.equals(high)
                ? high
                : low + " to " + high + "; the figures below are for "
                        + Rounded.length(Length.ofMetres(size.typical()));
    }
}
