package portrait.render.dialect;

import java.util.ArrayList;
import java.util.List;
import portrait.render.brief.Loss;
import portrait.render.brief.Piece;
import portrait.render.brief.Words;
import portrait.text.Span;

/** The losses of a dialect. */
final class Report {
    private final List<Loss> losses = new ArrayList<>();

    void add(Words words, Piece piece, Loss.Action action, String reason) {
        Span span = words.source().orElse(piece.span());
        losses.add(new Loss(words.text(), span, action, reason));
    }

    /** A loss of words that come from the file. */
    void add(Words words, Loss.Action action, String reason) {
        words.source().ifPresent(span -> losses.add(new Loss(words.text(), span, action, reason)));
    }

    List<Loss> losses() {
        return List.copyOf(losses);
    }
}
