package portrait.compose;

import java.util.List;

/** Why a reference gives nothing. The rest of the file holds all the same. */
public sealed interface Problem {
    /** Where it stands. */
    Reference reference();

    /** There is no such file; {@code nearest} could have been meant. */
    record Missing(Reference reference, List<String> nearest) implements Problem {}

    /** The path leads out of the workspace. */
    record Outside(Reference reference) implements Problem {}

    /** The file leads back to this one; {@code chain} names the files on the way, this one first and last. */
    record Cycle(Reference reference, List<String> chain) implements Problem {}

    /** The file cannot be read, or there are too many; {@code why} is a clause for people. */
    record Unreadable(Reference reference, String why) implements Problem {}
}
