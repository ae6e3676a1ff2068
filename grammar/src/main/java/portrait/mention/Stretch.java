package portrait.mention;

import java.util.Optional;
import portrait.text.Span;
import portrait.vocabulary.Key;
import portrait.vocabulary.Topic;

/**
 * A piece of a block to be read, with what is known about it.
 *
 * @param span where it stands in the block
 * @param key the key of its field or JSON member
 * @param topic what its section speaks of
 * @param json whether it stands inside a JSON string, where a backslash escapes
 */
record Stretch(Span span, Optional<Key> key, Optional<Topic> topic, boolean json) {
    /** What the key expects, or nothing. */
    String expects() {
        return key.map(Key::expects).orElse("");
    }
}
