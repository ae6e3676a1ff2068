package portrait.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.render.brief.Run;
import portrait.render.brief.Words;
import portrait.text.Span;

/**
 * Which characters of an output say which characters of the file.
 *
 * @param entries in the order of the output, none overlapping another; words of our own have none
 */
public record SourceMap(List<Entry> entries) {
    /**
     * A stretch of the output.
     *
     * @param output where it stands in the output
     * @param source where in the file its words come from
     * @param verbatim whether each character stands for the one at the same distance from the start
     */
    public record Entry(Span output, Span source, boolean verbatim) {}

    static SourceMap of(Words words) {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        for (Run run : words.runs()) {
            Span output = new Span(at, at + run.text().length());
            run.source().ifPresent(source -> entries.add(new Entry(output, source, run.isVerbatim())));
            at = output.end();
        }
        return new SourceMap(List.copyOf(entries));
    }

    /** What in the file the character at an offset of the output comes from. */
    public Optional<Span> source(int offset) {
        return entry(offset).map(entry -> {
            int start = entry.source().start() + offset - entry.output().start();
            return entry.verbatim() ? new Span(start, start + 1) : entry.source();
        });
    }

    private Optional<Entry> entry(int offset) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).output().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < entries.size() && entries.get(low).output().contains(offset)
                ? Optional.of(entries.get(low))
                : Optional.empty();
    }
}
