package portrait.scene;

import java.util.List;
import java.util.Optional;
import portrait.mention.Mention;
import portrait.mention.Mentions;
import portrait.syntax.Section;
import portrait.text.Span;
import portrait.vocabulary.Key;

/**
 * A piece of the text that is to be said to a model: a paragraph, a field, an item of a list, a value of a JSON body. The passages of a file are
 * in its order and leave nothing out but comments, marks, headings, Notes and front matter.
 *
 * @param section where it stands
 * @param kind its form
 * @param label the key as written; for JSON the path of keys from the outermost, joined with dots; empty for prose and items
 * @param key the known key, where the label is one
 * @param excluded whether it lists what must not be in the picture
 * @param values what it says: one value, or one an entry of a list
 * @param span the whole statement in the file
 */
public record Passage(
        Section section, Kind kind, String label, Optional<Key> key, boolean excluded, List<Value> values, Span span) {
    /** The form of a passage. */
    public enum Kind {
        PROSE,
        FIELD,
        ITEM,
        JSON
    }

    /**
     * A value and what it speaks of.
     *
     * @param stretches where it stands in the file; comments lie between two stretches
     * @param base the offset of its block: the mentions' spans count from there
     * @param mentions by place
     */
    public record Value(List<Span> stretches, int base, List<Mention> mentions) {
        /** From the first stretch to the last. */
        public Span span() {
            return stretches.getFirst().cover(stretches.getLast());
        }

        /** Where a mention, or a span inside one, stands in the file. */
        public Span place(Span inBlock) {
            return inBlock.shift(base);
        }

        /** The mentions inside a span of the file. */
        public List<Mention> within(Span inFile) {
            return Mentions.within(mentions, inFile.shift(-base));
        }
    }

    /** The id of the known key, or the empty text. */
    public String keyId() {
        return key.map(Key::id).orElse("");
    }
}
