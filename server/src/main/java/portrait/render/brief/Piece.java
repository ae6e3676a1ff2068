package portrait.render.brief;

import java.util.List;
import java.util.Optional;
import portrait.text.Span;

/**
 * Something to be said.
 *
 * @param polarity whether it is to be seen
 * @param section the id of the section that it belongs to, wherever it stands; of prose outside sections {@code prompt}
 * @param key the id of its known key; empty for prose, items and unknown keys
 * @param label the words of its key as they are to be said, in lower case; empty where there is nothing to say of it
 * @param form how it was written
 * @param values what is said: one text, or one an entry of a list; none of them empty
 * @param condition what must be the case for it to hold
 * @param span the statement in the file
 */
public record Piece(
        Polarity polarity,
        String section,
        String key,
        String label,
        Form form,
        List<Words> values,
        Optional<Condition> condition,
        Span span) {
    /** Whether something is to be seen. */
    public enum Polarity {
        /** It is to be seen. */
        SHOW,
        /** A thing that must not be seen. */
        AVOID,
        /** A sentence that demands or forbids: {@code do not change the face}. */
        DEMAND
    }

    /** How something was written. */
    public enum Form {
        PROSE,
        ITEM,
        FIELD
    }

    /** {@code When ⟨variable⟩ is ⟨option⟩}, of a variable that has no value. */
    public record Condition(String variable, String option) {}

    /** The section and the key, as {@code camera.lens}. */
    public String address() {
        return section + "." + key;
    }

    Piece withValues(List<Words> other) {
        return new Piece(polarity, section, key, label, form, other, condition, span);
    }
}
