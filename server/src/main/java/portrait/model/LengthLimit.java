package portrait.model;

import java.util.Locale;
import portrait.model.clip.ChunkRule;

/**
 * How long a prompt may be.
 *
 * @param max in units
 * @param unit what is counted
 * @param then what happens to the rest
 * @param breaks where one that is read in pieces is broken
 * @param past what happens to the rest in words, as a sentence without its full stop
 */
public record LengthLimit(int max, Unit unit, Then then, ChunkRule breaks, String past) {
    /** What happens to a prompt that is too long. */
    public enum Then {
        /** The rest is not read. */
        CUT,
        /** The rest is read in further pieces. */
        CHUNKED,
        /** Nothing is drawn. */
        REJECTED,
        /** Details get lost; the number is advice. */
        DILUTED,
        /** The maker says no more than the number. */
        UNKNOWN
    }

    /** What a limit counts. */
    public enum Unit {
        /** Of Unicode. */
        CHARACTERS("characters"),
        /** Of CLIP's tokenizer, without the two that stand around every text. */
        CLIP_TOKENS("CLIP tokens"),
        /** Of a tokenizer that is not at hand: estimated. */
        TOKENS("tokens"),
        /** What stands between white space. */
        WORDS("words");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** What to put in front of a count: nothing where it is exact. */
        public String trust() {
            return this == TOKENS ? "≈" : "";
        }

        /** As data files have it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
