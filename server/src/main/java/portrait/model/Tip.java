package portrait.model;

/**
 * Advice on portraits with a model.
 *
 * @param text a sentence without its full stop
 * @param source the id of the source
 */
public record Tip(String text, String source) {}
