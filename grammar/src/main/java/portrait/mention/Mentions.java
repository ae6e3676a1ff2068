package portrait.mention;

import java.util.List;
import portrait.text.Span;

/** Lists of mentions in the order of their places. */
public final class Mentions {
    private Mentions() {}

    /** Those of {@code ordered} that lie inside {@code span}. */
    public static List<Mention> within(List<Mention> ordered, Span span) {
        int from = firstFrom(ordered, span.start());
        int to = firstFrom(ordered, span.end());
        return ordered.subList(from, to).stream()
                .filter(mention -> mention.span().end() <= span.end())
                .toList();
    }

    /** The index of the first mention that starts at or behind {@code offset}. */
    private static int firstFrom(List<Mention> ordered, int offset) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
