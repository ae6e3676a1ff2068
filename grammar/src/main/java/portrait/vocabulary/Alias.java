package portrait.vocabulary;

import java.util.Set;

/**
 * A way to say a term.
 *
 * @param text as people write it; case, hyphens, spaces, a plural s and British or American spelling make no difference
 * @param topics where it counts; empty: everywhere
 */
public record Alias(String text, Set<Topic> topics) {}
