package portrait.mention;

import portrait.vocabulary.PhraseIndex;

/** Finds the phrases of {@link Side}. */
final class Directions {
    private static final PhraseIndex<Side> PHRASES = index();

    private Directions() {}

    private static PhraseIndex<Side> index() {
        PhraseIndex.Builder<Side> builder = new PhraseIndex.Builder<>();
        for (Side side : Side.values()) {
            side.phrases().forEach(phrase -> builder.add(phrase, side));
        }
        return builder.build();
    }

    static java.util.Optional<PhraseIndex.Match<Side>> match(String text, int at, int end) {
        return PHRASES.match(text, at, end);
    }
}
