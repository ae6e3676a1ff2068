package portrait.compose;

/** Where files find each other. */
public interface Library {
    /**
     * Looks a file up.
     *
     * @param name as it is written behind {@code extends:}, {@code use:} or {@code @}
     * @param from the id of the file that names it
     */
    Lookup find(String name, String from);
}
