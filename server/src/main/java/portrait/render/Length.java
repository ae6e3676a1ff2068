package portrait.render;

import java.util.Optional;
import portrait.model.LengthLimit;
import portrait.model.Model;
import portrait.model.PromptLength;
import portrait.render.brief.Loss;
import portrait.render.brief.Run;
import portrait.render.brief.Words;
import portrait.text.Span;

/** Holds a prompt to the length that its model reads. */
final class Length {
    private static final int MAX_FACT = 80;

    private Length() {}

    /** A warning where a prompt is longer than its model reads. */
    static Optional<Loss> check(Words prompt, LengthLimit limit, Model model) {
        String text = prompt.text();
        int count = PromptLength.count(text, text.length(), limit.unit());
        if (count <= limit.max()) {
            return Optional.empty();
        }
        int past = PromptLength.firstPast(text, limit);
        String beyond =
                text.substring(past, Math.min(text.length(), past + MAX_FACT)).strip();
        String reason = limit.unit().trust() + count + " " + limit.unit().label() + " where " + model.name() + " reads "
                + limit.max() + ": " + limit.past() + "; what follows from here on lies beyond";
        return Optional.of(new Loss(beyond, source(prompt, past), Loss.Action.WARNED, reason));
    }

    /** Where in the file the words at an offset, or the next ones that come from there, stand. */
    private static Span source(Words prompt, int offset) {
        int at = 0;
        Optional<Span> last = Optional.empty();
        for (Run run : prompt.runs()) {
            int end = at + run.text().length();
            if (run.source().isPresent()) {
                Span span = run.source().get();
                boolean inside = run.isVerbatim() && at < offset;
                last = Optional.of(inside && offset < end ? new Span(span.start() + offset - at, span.end()) : span);
                if (end > offset) {
                    return last.get();
                }
            }
            at = end;
        }
        return last.orElse(new Span(0, 0));
    }
}
