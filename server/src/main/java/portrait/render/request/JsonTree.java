package portrait.render.request;

import java.util.ArrayList;
import java.util.List;
import portrait.text.Span;
import portrait.text.json.Json;

/** JSON values that nobody wrote down: made here, and changed by making others. */
final class JsonTree {
    private static final Span NOWHERE = new Span(0, 0);

    private JsonTree() {}

    static Json text(String value) {
        return new Json.Str(NOWHERE, NOWHERE, value);
    }

    /** A number, {@code true} or {@code false}. */
    static Json word(String word) {
        return new Json.Word(NOWHERE, word);
    }

    static Json list(List<Json> items) {
        return new Json.Arr(NOWHERE, List.copyOf(items));
    }

    /**
     * A value with another one at a path in it. Objects on the way are made where they are missing; a step into a list is an index.
     *
     * @param path keys with dots between
     */
    static Json with(Json root, String path, Json value) {
        return with(root, List.of(path.split("\\.", -1)), value);
    }

    private static Json with(Json root, List<String> path, Json value) {
        if (path.isEmpty()) {
            return value;
        }
        String key = path.getFirst();
        List<String> rest = path.subList(1, path.size());
        if (root instanceof Json.Arr list) {
            List<Json> items = new ArrayList<>(list.items());
            int index = Integer.parseInt(key);
            items.set(index, with(items.get(index), rest, value));
            return list(items);
        }
        List<Json.Member> members = new ArrayList<>();
        boolean found = false;
        if (root instanceof Json.Obj object) {
            for (Json.Member member : object.members()) {
                boolean here = member.key().equals(key);
                members.add(here ? new Json.Member(key, NOWHERE, with(member.value(), rest, value)) : member);
                found |= here;
            }
        }
        if (!found) {
            members.add(new Json.Member(key, NOWHERE, with(new Json.Obj(NOWHERE, List.of()), rest, value)));
        }
        return new Json.Obj(NOWHERE, List.copyOf(members));
    }

    /** A value whose strings have their {@code {name}}s replaced. */
    static Json filled(Json value, Api.Names names) {
        return switch (value) {
            case Json.Obj object ->
                new Json.Obj(
                        NOWHERE,
                        object.members().stream()
                                .map(member -> new Json.Member(member.key(), NOWHERE, filled(member.value(), names)))
                                .toList());
            case Json.Arr list ->
                list(list.items().stream().map(item -> filled(item, names)).toList());
            case Json.Str string -> text(names.fill(string.value()));
            case Json.Word word -> word;
        };
    }
}
