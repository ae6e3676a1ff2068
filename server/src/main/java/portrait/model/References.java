package portrait.model;

/**
 * How pictures go with a prompt.
 *
 * @param how a sentence that says where to put them
 * @param urls whether the address of a picture may stand in front of the prompt
 */
public record References(String how, boolean urls) {}
