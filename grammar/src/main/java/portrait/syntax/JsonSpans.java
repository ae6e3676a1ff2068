package portrait.syntax;

import portrait.text.json.Json;

/** Moves the places of a JSON value, so that they count from the start of its block. */
final class JsonSpans {
    private JsonSpans() {}

    static Json shift(Json value, int distance) {
        return switch (value) {
            case Json.Obj object ->
                new Json.Obj(
                        object.span().shift(distance),
                        object.members().stream()
                                .map(member -> new Json.Member(
                                        member.key(),
                                        member.keySpan().shift(distance),
                                        shift(member.value(), distance)))
                                .toList());
            case Json.Arr array ->
                new Json.Arr(
                        array.span().shift(distance),
                        array.items().stream()
                                .map(item -> shift(item, distance))
                                .toList());
            case Json.Str string ->
                new Json.Str(string.span().shift(distance), string.inner().shift(distance), string.value());
            case Json.Word word -> new Json.Word(word.span().shift(distance), word.text());
        };
    }
}
