package portrait.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.text.Span;

/** What the words of a value exclude: the scopes of its negations and the lists of its {@code --no} flags. */
final class Exclusion {
    private final boolean whole;
    /** Where the scopes start, in order. */
    private final int[] starts;
    /** How far any scope up to this one reaches. */
    private final int[] ends;

    private Exclusion(boolean whole, int[] starts, int[] ends) {
        this.whole = whole;
        this.starts = starts;
        this.ends = ends;
    }

    /** Whether all of the value is excluded. */
    boolean whole() {
        return whole;
    }

    static Exclusion of(Passage passage, Passage.Value value) {
        List<Span> scopes = new ArrayList<>();
        for (Mention mention : value.mentions()) {
            if (mention instanceof Mention.Negation negation) {
                scopes.add(negation.scope());
            } else if (mention instanceof Form.Flag flag && flag.name().equals("no")) {
                scopes.add(flag.value());
            }
        }
        scopes.sort(Comparator.naturalOrder());
        int[] starts = new int[scopes.size()];
        int[] ends = new int[scopes.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = scopes.get(i).start();
            ends[i] = Math.max(scopes.get(i).end(), i == 0 ? 0 : ends[i - 1]);
        }
        return new Exclusion(passage.excluded(), starts, ends);
    }

    /** Whether a span lies in what is excluded. Overlapping scopes count as one. */
    boolean covers(Span span) {
        int found = Arrays.binarySearch(starts, span.start());
        int last = found >= 0 ? lastOf(found) : -found - 2;
        return whole || (last >= 0 && ends[last] >= span.end());
    }

    private int lastOf(int found) {
        int last = found;
        while (last + 1 < starts.length && starts[last + 1] == starts[found]) {
            last++;
        }
        return last;
    }
}
