package portrait.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portrait.syntax.Label;
import portrait.text.Span;
import portrait.text.json.Json;
import portrait.vocabulary.Key;
import portrait.vocabulary.Vocabulary;

/** Reads a JSON body as fields: objects are sections, their keys fields. */
public final class JsonLeaves {
    /** Keys that say nothing by themselves: {@code hair.style} speaks of the hair, {@code camera.model} of the camera. */
    private static final Set<String> GENERIC = Set.of(
            "style",
            "description",
            "palette",
            "texture",
            "quality-words",
            "model",
            "version",
            "name",
            "realism",
            "position",
            "tone",
            "mode",
            "medium",
            "elements",
            "quality",
            "format",
            "mood",
            "resolution");

    private static final int MAX_KEY = 80;
    private static final int MAX_PATH = 200;

    private final Vocabulary vocabulary;
    private final List<Leaf> leaves = new ArrayList<>();

    private JsonLeaves(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A string, number or word; or the ones that stand side by side in a list.
     *
     * @param path the keys from the outermost, joined with dots; cut short where it grows beyond reading
     * @param key the known key that says what it is
     * @param section the id of the section that it stands in, or the empty text
     * @param texts where the characters stand, without quotes; never empty
     * @param span the whole value
     */
    public record Leaf(String path, Optional<Key> key, String section, List<Span> texts, Span span) {}

    /** The leaves of a body that stands in a section, in the order of the text. */
    public static List<Leaf> of(Json body, String section, Vocabulary vocabulary) {
        JsonLeaves leaves = new JsonLeaves(vocabulary);
        leaves.walk(body, "", Optional.empty(), section);
        return List.copyOf(leaves.leaves);
    }

    private void walk(Json value, String path, Optional<Key> key, String section) {
        switch (value) {
            case Json.Obj object -> {
                for (Json.Member member : object.members()) {
                    String name = Label.normalize(member.key());
                    String inside = vocabulary.section(name).orElse(section);
                    walk(member.value(), inner(path, member.key()), meaning(name, inside, key), inside);
                }
            }
            case Json.Arr array -> {
                add(array.items(), path, key, section, array.span());
                array.items().stream()
                        .filter(item -> item instanceof Json.Obj || item instanceof Json.Arr)
                        .forEach(item -> walk(item, path, key, section));
            }
            case Json.Str string -> add(List.of(string), path, key, section, string.span());
            case Json.Word word -> add(List.of(word), path, key, section, word.span());
        }
    }

    /** No path grows beyond what one reads: hostile keys could be as long as the file, and each leaf has a path. */
    private static String inner(String path, String key) {
        if (path.length() >= MAX_PATH) {
            return path;
        }
        String name = key.length() <= MAX_KEY ? key : key.substring(0, key.offsetByCodePoints(0, MAX_KEY / 2)) + "…";
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A key that is not known, or says nothing by itself, passes its parent's meaning on; so does a key of exclusions, always. */
    private Optional<Key> meaning(String name, String section, Optional<Key> parent) {
        if (parent.filter(key -> key.section().equals("avoid")).isPresent()) {
            return parent;
        }
        Optional<Key> own = vocabulary.key(name, section);
        boolean speaks = parent.filter(key -> !key.section().equals("prompt")).isPresent();
        boolean generic = own.isEmpty() || GENERIC.contains(own.get().id());
        return speaks && generic ? parent : own;
    }

    private void add(List<Json> items, String path, Optional<Key> key, String section, Span span) {
        List<Span> texts = new ArrayList<>();
        for (Json item : items) {
            switch (item) {
                case Json.Str string -> texts.add(string.inner());
                case Json.Word word -> texts.add(word.span());
                default -> {}
            }
        }
        texts.removeIf(Span::isEmpty);
        if (!texts.isEmpty()) {
            leaves.add(new Leaf(path, key, section, List.copyOf(texts), span));
        }
    }
}
