package portrait.render.brief;

import java.util.List;
import portrait.text.Span;

/**
 * What a variable was in this rendering.
 *
 * @param name as its author wrote it; the first option for a choice without a name
 * @param value what it was
 * @param places the markup that was read for it: definitions and uses
 */
public record Choice(String name, String value, List<Span> places) {}
