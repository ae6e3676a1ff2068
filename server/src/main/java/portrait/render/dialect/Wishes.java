package portrait.render.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portrait.model.Model;
import portrait.model.Negative;
import portrait.render.brief.Brief;
import portrait.render.brief.English;
import portrait.render.brief.Loss;
import portrait.render.brief.Piece;
import portrait.render.brief.Words;
import portrait.render.brief.WordsBuilder;

/**
 * What must not be in the picture, for models that have no field for it: said in the prompt where they understand that, else by its opposite.
 *
 * @param demands sentences that demand or forbid
 * @param instead opposites, with commas between
 * @param avoided things to be excluded in words; none where the model takes a negation for its opposite
 */
record Wishes(List<Words> demands, Words instead, List<Words> avoided) {
    /**
     * Reads them from a brief.
     *
     * @param said what the prompt says already: an opposite that it holds is not said again
     * @param demands whether sentences that demand or forbid can be said
     */
    static Wishes of(Brief brief, Model model, String said, boolean demands, Report report) {
        return new Reader(model, said, demands, report).read(brief);
    }

    private static final class Reader {
        private final Model model;
        private final Report report;
        private final boolean inline;
        private final boolean saysDemands;
        private final Set<String> told;
        private final Set<String> opposites = new LinkedHashSet<>();
        private final Set<String> seen = new HashSet<>();
        private final List<Words> demands = new ArrayList<>();
        private final List<Words> avoided = new ArrayList<>();
        private final WordsBuilder instead = new WordsBuilder();

        Reader(Model model, String said, boolean saysDemands, Report report) {
            this.saysDemands = saysDemands;
            this.model = model;
            this.report = report;
            this.inline = model.negative().mode() == Negative.Mode.INLINE;
            this.told = inline ? Set.of() : Opposites.words(said);
        }

        Wishes read(Brief brief) {
            for (Piece piece : brief.pieces()) {
                for (Words words : piece.values()) {
                    switch (piece.polarity()) {
                        case SHOW -> {}
                        case AVOID -> avoid(words, piece);
                        case DEMAND -> demand(words, piece);
                    }
                }
            }
            return new Wishes(List.copyOf(demands), instead.build(), List.copyOf(avoided));
        }

        private void avoid(Words words, Piece piece) {
            Optional<String> silence = Opposites.standard().silence(words.text());
            if (silence.isPresent()) {
                report.add(words, piece, Loss.Action.DROPPED, silence.get());
            } else if (!seen.add(words.text().toLowerCase(Locale.ROOT))) {
                report.add(words, piece, Loss.Action.DROPPED, "said already");
            } else if (inline) {
                avoided.add(words);
            } else {
                rewrite(words, piece);
            }
        }

        private void demand(Words words, Piece piece) {
            if (!saysDemands) {
                report.add(
                        words,
                        piece,
                        Loss.Action.DROPPED,
                        "an instruction: " + model.name() + " draws what is described, and obeys nothing");
                return;
            }
            demands.add(words);
            boolean forbids = English.standard().match("no", words.text(), 0) > 0 || isForbidding(words);
            if (forbids && !inline) {
                report.add(
                        words,
                        piece,
                        Loss.Action.WARNED,
                        "said as written: " + model.negative().reason());
            }
        }

        private static boolean isForbidding(Words words) {
            String first = Text.firstWord(words.text());
            return first.equals("do") || first.equals("don't") || first.equals("never") || first.equals("no");
        }

        private void rewrite(Words words, Piece piece) {
            Optional<List<String>> opposite =
                    Opposites.standard().of(words.text().toLowerCase(Locale.ROOT));
            if (opposite.isEmpty()) {
                report.add(
                        words,
                        piece,
                        Loss.Action.DROPPED,
                        model.negative().reason() + "; there is no ready word for the opposite");
                return;
            }
            for (String each : opposite.get()) {
                if (!Opposites.isSaid(each, told) && opposites.add(each)) {
                    instead.added(instead.isEmpty() ? "" : ", ");
                    words.source().ifPresentOrElse(span -> instead.said(each, span), () -> instead.added(each));
                }
            }
            report.add(
                    words,
                    piece,
                    Loss.Action.REPHRASED,
                    "said as “" + String.join(", ", opposite.get()) + "”: "
                            + model.negative().reason());
        }
    }
}
