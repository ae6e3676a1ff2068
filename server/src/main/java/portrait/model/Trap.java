package portrait.model;

import java.util.List;
import java.util.Optional;

/**
 * Words that work against their author with one model.
 *
 * @param phrases in lower case; never empty
 * @param why as a sentence without its full stop
 * @param instead what to do, as an order without its full stop
 * @param source the id of the source
 */
public record Trap(List<String> phrases, String why, Optional<String> instead, String source) {}
