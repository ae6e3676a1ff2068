package portrait.render;

import java.util.Optional;
import portrait.compose.Composition;
import portrait.text.LineIndex;
import portrait.text.Position;
import portrait.text.PositionEncoding;
import portrait.text.Span;
import portrait.text.json.JsonWriter;

/**
 * Where the places of a rendering stand: in the file itself, or in one that it takes from.
 *
 * @param composition the text that was rendered
 * @param lines those of the file itself
 */
public record Places(Composition composition, LineIndex lines) {
    /** In a text for people: {@code line 3}, or {@code house.portrait}. */
    String words(Span span) {
        return composition
                .origin(span)
                .filter(origin -> !composition.isOwn(origin))
                .map(Composition.Origin::name)
                .orElseGet(() -> "line " + (lines.lineAt(own(span).start()) + 1));
    }

    /** In JSON: an object with {@code start} and {@code end}, zero-based in UTF-16 units, or with the name of another {@code file}. */
    void write(Span span, JsonWriter out) {
        out.beginObject();
        Optional<Composition.Origin> other = composition.origin(span).filter(origin -> !composition.isOwn(origin));
        if (other.isPresent()) {
            out.name("file").value(other.get().file());
        } else {
            position("start", lines.position(own(span).start(), PositionEncoding.UTF_16), out);
            position("end", lines.position(own(span).end(), PositionEncoding.UTF_16), out);
        }
        out.endObject();
    }

    /** What reaches over several files is shown where it begins in this one, or at its start. */
    private Span own(Span span) {
        return composition
                .own(span)
                .or(() -> composition.own(new Span(span.start(), span.start())))
                .orElse(new Span(0, 0));
    }

    private static void position(String name, Position position, JsonWriter out) {
        out.name(name).beginObject();
        out.name("line").value(position.line());
        out.name("character").value(position.character());
        out.endObject();
    }
}
