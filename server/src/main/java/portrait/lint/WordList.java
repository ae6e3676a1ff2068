package portrait.lint;

import java.util.Locale;
import java.util.Optional;

/**
 * The lists of words that rules look for. Their entries stand in {@code rules/words.txt}, one phrase a line below the list's {@link #id()}
 * in square brackets; case, hyphens, spaces, a plural s and British or American spelling make no difference. All lists are looked for at
 * once, so that a further one costs a file next to nothing.
 */
public enum WordList {
    /** Praise of the picture that no photographer could act on. */
    BOOSTER,
    /** Praise that also has a plain meaning: only telling in company. */
    BOOSTER_WEAK,
    /** A background out of focus, as a result without its cause. */
    BLUR,
    /** What makes a background soft, in a word instead of a number. */
    CAUSE_OF_BLUR,
    /** The colour of light in a word: the warm side of white. */
    WARM,
    /** The colour of light in a word: the cool side of white. */
    COOL,
    /** The picture passes for a photograph. */
    PHOTOGRAPH,
    /** The picture is drawn, painted, rendered or a piece of design. */
    NOT_A_PHOTOGRAPH,
    /** Somebody is in the picture. */
    PERSON,
    /** More than one picture, or one made of several. */
    SEVERAL_PICTURES;

    /** The name in the file: {@code booster-weak}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<WordList> ofId(String id) {
        for (WordList list : values()) {
            if (list.id().equals(id)) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }
}
