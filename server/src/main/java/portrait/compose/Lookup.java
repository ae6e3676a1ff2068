package portrait.compose;

import java.util.List;
import portrait.text.SourceText;

/** What became of the search for a file that another one names. */
public sealed interface Lookup {
    /**
     * A file.
     *
     * @param id its normalised path, or {@code builtin:name} for a preset that comes with Portrait
     * @param source what it says
     */
    record Found(String id, SourceText source) implements Lookup {}

    /** No such file; {@code nearest} are names that could have been meant. */
    record Missing(List<String> nearest) implements Lookup {}

    /** The path leads out of the workspace. */
    record Outside() implements Lookup {}

    /** There is a file, which cannot be read; {@code why} is a clause for people. */
    record Unreadable(String why) implements Lookup {}
}
