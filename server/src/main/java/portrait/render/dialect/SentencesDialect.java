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
 * Natural prose, in the maker's order. Pasted prose stays as it is; fields become short sentences. What must not be seen is a sentence of
 * its own where the model understands one, and the opposite where it does not.
 */
final class SentencesDialect implements Dialect {
    @Override
    public Draft speak(Brief brief, Model model) {
        Phrases phrases = new Phrases(true);
        Report report = new Report();
        SentenceComposer composer = new SentenceComposer();
        if (model.medium().isPresent() && brief.impliesPhotograph()) {
            composer.sentence(Words.added(model.medium().get()));
        }
        List<Piece> shown = brief.pieces().stream()
                .filter(piece -> piece.polarity() == Piece.Polarity.SHOW)
                .toList();
        for (Joins.Said said : Joins.say(Slots.order(shown, model, phrases), phrases)) {
            composer.slot(said.slot());
            if (said.piece().condition().isPresent()) {
                composer.sentence(conditional(said.piece().condition().get(), said.words()));
            } else if (said.piece().form() == Piece.Form.PROSE) {
                composer.sentence(said.words());
            } else {
                composer.fragment(said.words());
            }
        }
        exclusions(brief, model, composer, report);
        return new Draft(composer.build(), Optional.empty(), brief.parameters(), report.losses());
    }

    private static Words conditional(Piece.Condition condition, Words words) {
        return new WordsBuilder()
                .added("If the " + condition.variable() + " is " + condition.option() + ", ")
                .append(Text.small(words, true))
                .build();
    }

    private static void exclusions(Brief brief, Model model, SentenceComposer composer, Report report) {
        boolean inline = model.negative().mode() == Negative.Mode.INLINE;
        composer.slot("avoid");
        List<Words> avoided = new ArrayList<>();
        Set<String> opposites = new LinkedHashSet<>();
        Set<String> told = inline ? Set.of() : Opposites.words(composer.text());
        Set<String> seen = new HashSet<>();
        WordsBuilder instead = new WordsBuilder();
        for (Piece piece : brief.pieces()) {
            for (Words words : piece.values()) {
                switch (piece.polarity()) {
                    case SHOW -> {}
                    case AVOID -> {
                        Optional<String> silence = Opposites.standard().silence(words.text());
                        if (silence.isPresent()) {
                            report.add(words, piece, Loss.Action.DROPPED, silence.get());
                        } else if (!seen.add(words.text().toLowerCase(Locale.ROOT))) {
                            report.add(words, piece, Loss.Action.DROPPED, "said already");
                        } else if (inline) {
                            avoided.add(words);
                        } else {
                            rewrite(piece, words, model, told, opposites, instead, report);
                        }
                    }
                    case DEMAND -> {
                        composer.sentence(words);
                        if (!inline && English.standard().match("no", words.text(), 0) > 0 || isForbidding(words)) {
                            if (!inline) {
                                report.add(
                                        words,
                                        piece,
                                        Loss.Action.WARNED,
                                        "said as written: " + model.negative().reason());
                            }
                        }
                    }
                }
            }
        }
        composer.sentence(instead.build());
        composer.sentence(no(avoided));
    }

    private static boolean isForbidding(Words words) {
        String first = Text.firstWord(words.text());
        return first.equals("do") || first.equals("don't") || first.equals("never") || first.equals("no");
    }

    /** {@code No plastic skin, no extra fingers}. */
    private static Words no(List<Words> avoided) {
        WordsBuilder out = new WordsBuilder();
        for (Words words : avoided) {
            out.added(out.isEmpty() ? "No " : ", no ").append(Text.small(words, true));
        }
        return out.build();
    }

    private static void rewrite(
            Piece piece,
            Words words,
            Model model,
            Set<String> told,
            Set<String> said,
            WordsBuilder out,
            Report report) {
        Optional<List<String>> opposite = Opposites.standard().of(words.text().toLowerCase(Locale.ROOT));
        if (opposite.isEmpty()) {
            report.add(
                    words,
                    piece,
                    Loss.Action.DROPPED,
                    model.negative().reason() + "; there is no ready word for the opposite");
            return;
        }
        for (String each : opposite.get()) {
            if (!Opposites.isSaid(each, told) && said.add(each)) {
                out.added(out.isEmpty() ? "" : ", ");
                words.source().ifPresentOrElse(span -> out.said(each, span), () -> out.added(each));
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
