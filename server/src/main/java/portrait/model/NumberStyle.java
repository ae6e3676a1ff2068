package portrait.model;

/**
 * What becomes of a bare number in a field of light or colour.
 *
 * @param kelvin colour temperatures
 * @param ratio lighting ratios
 * @param hex colours such as {@code #C98B6E}
 */
public record NumberStyle(Treatment kelvin, Treatment ratio, Treatment hex) {
    /** What becomes of a number. */
    public enum Treatment {
        /** It stays as it is. */
        KEEP,
        /** A word is put to it. */
        BOTH,
        /** A word takes its place. */
        WORD
    }
}
