package portrait.model;

/**
 * How long a prompt may be.
 *
 * @param max in units
 * @param unit what is counted
 * @param past what happens to the rest
 */
public record LengthLimit(int max, Unit unit, String past) {
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
