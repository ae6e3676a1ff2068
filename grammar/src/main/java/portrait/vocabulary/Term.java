package portrait.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A term of portrait photography.
 *
 * @param id unique over all categories, lower case with hyphens
 * @param category its data file
 * @param kind the group inside the category, such as {@code daylight} among the light sources
 * @param label what to call it
 * @param aliases how people say it, the label not included
 * @param text its optical effect, in at most 60 words
 * @param numbers its figures
 * @param write how to say it in a prompt
 * @param replaces the vague words that it says better
 */
public record Term(
        String id,
        Category category,
        String kind,
        String label,
        List<Alias> aliases,
        String text,
        Numbers numbers,
        String write,
        List<String> replaces) {
    /** Kinds that praise, blame or classify a picture: they say nothing of what else their sentence is about. */
    private static final Set<String> NO_TOPIC = Set.of("vague", "fault", "genre", "medium", "reference");

    /** What one talks about with this term. */
    public Optional<Topic> topic() {
        return NO_TOPIC.contains(kind) ? Optional.empty() : Optional.of(category.topic());
    }

    /** Terms are one of a kind: the id decides. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Term term && term.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
