package portrait.lint;

import java.util.List;

/**
 * A team's own words, as {@code portrait.toml} lists them.
 *
 * @param prefer words that have a better one
 * @param avoid words that are not to be used
 */
public record Brand(List<Preference> prefer, List<Avoided> avoid) {
    /** No words of one's own. */
    public static final Brand NONE = new Brand(List.of(), List.of());

    public Brand {
        prefer = List.copyOf(prefer);
        avoid = List.copyOf(avoid);
    }

    /**
     * A word and the one to write instead.
     *
     * @param words one word or several; neither they nor {@code preferred} are blank
     * @param where the place that says so, as a message names it: {@code portrait.toml:12}
     */
    public record Preference(String words, String preferred, String where) {}

    /**
     * A word to leave out.
     *
     * @param words one word or several, not blank
     * @param where the place that says so, as a message names it
     */
    public record Avoided(String words, String where) {}
}
