package portrait.render.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.text.Span;

/** A text that knows, run by run, where in the file it comes from. Immutable. */
public final class Words {
    public static final Words NONE = new Words(List.of());

    private final List<Run> runs;
    private final String text;

    Words(List<Run> runs) {
        this.runs = List.copyOf(runs);
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> out.append(run.text()));
        this.text = out.toString();
    }

    /** Words that the file does not hold. */
    public static Words added(String text) {
        return text.isEmpty() ? NONE : new Words(List.of(Run.words(text, Optional.empty())));
    }

    /** Words that say what stands at a place of the file, in another way. */
    public static Words said(String text, Span source) {
        return text.isEmpty() ? NONE : new Words(List.of(Run.words(text, Optional.of(source))));
    }

    public String text() {
        return text;
    }

    public List<Run> runs() {
        return runs;
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The smallest span that holds everything it says; empty where all of it was added. */
    public Optional<Span> source() {
        return runs.stream().flatMap(run -> run.source().stream()).reduce(Span::cover);
    }

    /** Without white space at its ends. */
    public Words strip() {
        return strip("");
    }

    /** Without white space and any of {@code characters} at its ends. */
    public Words strip(String characters) {
        int from = 0;
        int to = text.length();
        while (from < to && isLoose(text.charAt(from), characters)) {
            from++;
        }
        while (to > from && isLoose(text.charAt(to - 1), characters)) {
            to--;
        }
        return part(from, to);
    }

    /** Without white space and any of {@code characters} at its end. */
    public Words stripEnd(String characters) {
        int to = text.length();
        while (to > 0 && isLoose(text.charAt(to - 1), characters)) {
            to--;
        }
        return part(0, to);
    }

    private static boolean isLoose(char c, String characters) {
        return Character.isWhitespace(c) || characters.indexOf(c) >= 0;
    }

    /** From one offset to another. */
    public Words part(int from, int to) {
        return from == 0 && to == text.length()
                ? this
                : parts(List.of(new Span(from, to))).getFirst();
    }

    /**
     * Several parts in one pass.
     *
     * @param spans in order, none overlapping another
     */
    public List<Words> parts(List<Span> spans) {
        List<Words> parts = new ArrayList<>();
        int run = 0;
        int runStart = 0;
        for (Span span : spans) {
            List<Run> part = new ArrayList<>();
            while (run < runs.size() && runStart + runs.get(run).text().length() <= span.start()) {
                runStart += runs.get(run).text().length();
                run++;
            }
            int at = run;
            int atStart = runStart;
            while (at < runs.size() && atStart < span.end()) {
                Run each = runs.get(at);
                int from = Math.max(0, span.start() - atStart);
                int to = Math.min(each.text().length(), span.end() - atStart);
                if (to > from) {
                    part.add(each.part(from, to));
                }
                if (atStart + each.text().length() > span.end()) {
                    break;
                }
                atStart += each.text().length();
                at++;
            }
            run = at;
            runStart = atStart;
            parts.add(part.isEmpty() ? NONE : new Words(part));
        }
        return parts;
    }

    /** The same words with another first letter; it must stand for the same place. */
    public Words withFirst(char first) {
        if (isEmpty() || text.charAt(0) == first) {
            return this;
        }
        Run run = runs.getFirst();
        List<Run> changed = new ArrayList<>(runs);
        changed.set(0, run.spelled(first + run.text().substring(1)));
        return new Words(changed);
    }

    @Override
    public String toString() {
        return text;
    }
}
