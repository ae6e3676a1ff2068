package portrait.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portrait.vocabulary.PhraseIndex;

/** Finds the phrases of {@link Side}. */
final class Directions {
    private static final PhraseIndex<Side> PHRASES = index();
    private static final Set<String> BARE = Set.of("behind", "above", "below", "underneath", "rear", "in front");
    /** What may follow: whom the light is behind, and words that go on with the sentence. */
    private static final Set<String> PERSON = Set.of(
            "her",
            "him",
            "them",
            "camera",
            "subject",
            "and",
            "at",
            "with",
            "as",
            "to",
            "for",
            "creating",
            "light",
            "lighting");

    private Directions() {}

    private static PhraseIndex<Side> index() {
        PhraseIndex.Builder<Side> builder = new PhraseIndex.Builder<>();
        for (Side side : Side.values()) {
            side.phrases().forEach(phrase -> builder.add(phrase, side));
        }
        return builder.build();
    }

    /** The phrase at {@code at}. A bare preposition is a direction only where nothing stands behind it: not in “behind thin clouds”. */
    static Optional<PhraseIndex.Match<Side>> match(String text, int at, int end) {
        return PHRASES.match(text, at, end).filter(found -> !isPreposition(text, at, found.end(), end));
    }

    private static boolean isPreposition(String text, int from, int to, int end) {
        if (!BARE.contains(text.substring(from, to).toLowerCase(Locale.ROOT))) {
            return false;
        }
        String next = Window.wordBehind(text, to, end);
        return !next.isEmpty() && !PERSON.contains(next);
    }
}
