package portrait.model;

/**
 * How long a prompt may be.
 *
 * @param max in units
 * @param unit what is counted
 * @param then what happens to the rest
 * @param past the same in words, as a sentence without its full stop
 */
public record LengthLimit(int max, Unit unit, Then then, String past) {
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
        CHARACTERS("characters", ""),
        /** Of CLIP's tokenizer: counted before its pairs are merged, so that the true number is this or higher. */
        CLIP_TOKENS("CLIP tokens", "at least "),
        /** Of a tokenizer that is not at hand: estimated. */
        TOKENS("tokens", "about "),
        WORDS("words", "");

        private final String label;
        private final String trust;

        Unit(String label, String trust) {
            this.label = label;
            this.trust = trust;
        }

        public String label() {
            return label;
        }

        /** What to put in front of a count: nothing where it is exact. */
        public String trust() {
            return trust;
        }
    }
}
