package portrait.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.model.LengthLimit;
import portrait.model.Model;
import portrait.model.PromptLength;
import portrait.render.brief.Loss;
import portrait.render.brief.Run;
import portrait.render.brief.Words;
import portrait.text.Span;

/**
 * How long a rendered prompt is, and what of the file lies beyond.
 *
 * @param measured the length, and the places in the prompt where it is cut or broken
 * @param sources of each of these places, what in the file stands there or last before it; empty where nothing in the prompt comes from the
 *     file
 */
public record Length(PromptLength measured, List<Optional<Span>> sources) {
    private static final int MAX_FACT = 80;

    static Length of(Words prompt, Model model) {
        PromptLength measured = PromptLength.of(prompt.text(), model);
        return new Length(measured, sources(prompt, measured.cuts()));
    }

    /** A warning where a prompt is longer than its model reads. */
    static Optional<Loss> warning(Words prompt, Length length, Model model) {
        PromptLength measured = length.measured();
        if (measured.cuts().isEmpty()) {
            return Optional.empty();
        }
        LengthLimit limit = model.length().orElseThrow();
        int cut = measured.cuts().getFirst();
        String text = prompt.text();
        int end = Math.min(text.length(), cut + MAX_FACT);
        boolean split = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        String beyond = text.substring(cut, split ? end - 1 : end).strip();
        String reason = measured.words() + " where " + model.name() + " reads " + limit.max() + ": " + limit.past()
                + "; what follows from here on lies beyond";
        Span source = length.sources().getFirst().orElse(new Span(0, 0));
        return Optional.of(new Loss(beyond, source, Loss.Action.WARNED, reason));
    }

    private static List<Optional<Span>> sources(Words prompt, List<Integer> cuts) {
        List<Optional<Span>> sources = new ArrayList<>();
        int at = 0;
        Optional<Span> last = Optional.empty();
        for (Run run : prompt.runs()) {
            int end = at + run.text().length();
            if (run.source().isPresent()) {
                while (sources.size() < cuts.size() && cuts.get(sources.size()) < end) {
                    sources.add(Optional.of(from(run, run.source().get(), cuts.get(sources.size()) - at)));
                }
                last = run.source();
            }
            at = end;
        }
        while (sources.size() < cuts.size()) {
            sources.add(last);
        }
        return List.copyOf(sources);
    }

    /** Where in the file the words of a run from an index on stand; of an index in front of it, the whole run. */
    private static Span from(Run run, Span span, int index) {
        return run.isVerbatim() && index > 0 ? new Span(Math.min(span.end(), span.start() + index), span.end()) : span;
    }
}
