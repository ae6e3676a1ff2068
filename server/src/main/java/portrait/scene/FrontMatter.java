package portrait.scene;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portrait.text.Span;

/** The {@code key: value} lines between the delimiters at the start of a file, in order. */
public record FrontMatter(List<Entry> entries) {
    /**
     * One line, or one list.
     *
     * @param key normalised
     * @param keySpan where the key stands
     * @param values the value, or the entries of a list; quotes around a whole value are taken off
     */
    public record Entry(String key, Span keySpan, List<Fact<String>> values) {}

    /** The values of a key; empty where it is not given. */
    public List<Fact<String>> values(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key.toLowerCase(Locale.ROOT)))
                .flatMap(entry -> entry.values().stream())
                .toList();
    }

    public Optional<Fact<String>> value(String key) {
        return values(key).stream().findFirst();
    }
}
