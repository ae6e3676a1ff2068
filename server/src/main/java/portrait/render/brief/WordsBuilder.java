package portrait.render.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portrait.text.Span;

/** Puts {@link Words} together. Verbatim stretches that follow each other in the file become one run. */
public final class WordsBuilder implements CharSequence {
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** The characters of a file, as they stand there. */
    public WordsBuilder verbatim(String file, int from, int to) {
        if (to > from) {
            add(Run.verbatim(file.substring(from, to), new Span(from, to)));
        }
        return this;
    }

    /** Other words for a place of the file. */
    public WordsBuilder said(String words, Span source) {
        if (!words.isEmpty()) {
            add(Run.words(words, Optional.of(source)));
        }
        return this;
    }

    /** Words that the file does not hold. */
    public WordsBuilder added(String words) {
        if (!words.isEmpty()) {
            add(Run.words(words, Optional.empty()));
        }
        return this;
    }

    /** Syntax of the model. */
    public WordsBuilder markup(String syntax, Optional<Span> source) {
        if (!syntax.isEmpty()) {
            add(new Run(syntax, source, Run.Kind.MARKUP));
        }
        return this;
    }

    public WordsBuilder append(Words words) {
        words.runs().forEach(this::add);
        return this;
    }

    public WordsBuilder append(Run run) {
        add(run);
        return this;
    }

    /** A space for white space of the file; none at the start or behind another. */
    WordsBuilder space(Span source) {
        if (!isEmpty() && !Character.isWhitespace(last())) {
            add(Run.words(" ", Optional.of(source)));
        }
        return this;
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The last character; there must be one. */
    public char last() {
        return text.charAt(text.length() - 1);
    }

    public boolean endsWith(String words) {
        int start = text.length() - words.length();
        return start >= 0 && text.indexOf(words, start) == start;
    }

    /** Takes characters off the end. */
    public WordsBuilder dropLast(int count) {
        takeLast(count);
        return this;
    }

    /** Takes characters off the end, and says where in the file they came from. */
    Optional<Span> takeLast(int count) {
        Optional<Span> taken = Optional.empty();
        int left = count;
        while (left > 0 && !runs.isEmpty()) {
            Run run = runs.removeLast();
            int keep = run.text().length() - left;
            Optional<Span> source =
                    run.part(Math.max(0, keep), run.text().length()).source();
            taken = Stream.concat(taken.stream(), source.stream()).reduce(Span::cover);
            if (keep > 0) {
                runs.add(run.part(0, keep));
            }
            text.setLength(text.length() - Math.min(left, run.text().length()));
            left -= run.text().length();
        }
        return taken;
    }

    /** Takes white space and any of {@code characters} off the end. */
    public WordsBuilder trimEnd(String characters) {
        int count = 0;
        while (count < text.length()) {
            char c = text.charAt(text.length() - 1 - count);
            if (!Character.isWhitespace(c) && characters.indexOf(c) < 0) {
                break;
            }
            count++;
        }
        return dropLast(count);
    }

    public Words build() {
        return runs.isEmpty() ? Words.NONE : new Words(runs);
    }

    private void add(Run run) {
        text.append(run.text());
        if (!runs.isEmpty() && follows(runs.getLast(), run)) {
            Run last = runs.getLast();
            Span joined = last.source().orElseThrow().cover(run.source().orElseThrow());
            joinLast(last.text() + run.text(), joined);
        } else {
            runs.add(run);
        }
    }

    private static boolean follows(Run last, Run run) {
        return last.isVerbatim()
                && run.isVerbatim()
                && last.source().orElseThrow().end()
                        == run.source().orElseThrow().start();
    }

    private void joinLast(String joined, Span source) {
        runs.set(runs.size() - 1, Run.verbatim(joined, source));
    }
}
