package portrait.model;

/**
 * How many words a prompt has at its best, as a maker says it.
 *
 * @param min words, at least
 * @param max words, at most
 */
public record WordRange(int min, int max) {}
