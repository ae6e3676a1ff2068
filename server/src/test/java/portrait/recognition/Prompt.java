package portrait.recognition;

import java.util.List;
import portrait.text.Position;
import portrait.text.PositionEncoding;
import portrait.text.SourceText;
import portrait.text.Span;

/**
 * A prompt of the sample with its labels.
 *
 * @param file where it comes from
 */
record Prompt(String file, SourceText source, List<Spot> labels) {
    /** {@code dev/prose/0015.txt:1:203 "soft warm light"}. */
    String show(Spot spot) {
        Position at = source.lines().position(spot.span().start(), PositionEncoding.UTF_16);
        String value = spot.value().isEmpty() ? "" : " = " + spot.value();
        return file + ":" + (at.line() + 1) + ":" + (at.character() + 1) + " \""
                + spot.span().of(source.text()).replace('\n', ' ') + "\"" + value;
    }

    /** A label's words with a little of what stands around them. */
    String around(Spot spot) {
        Span line = source.lines().line(source.lines().lineAt(spot.span().start()));
        int from = Math.max(line.start(), spot.span().start() - 24);
        int to = Math.min(line.end(), spot.span().end() + 24);
        return from > to ? "" : source.text().substring(from, to);
    }
}
