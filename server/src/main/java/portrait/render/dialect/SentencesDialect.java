package portrait.render.dialect;

import java.util.List;
import java.util.Optional;
import portrait.model.Model;
import portrait.render.brief.Brief;
import portrait.render.brief.Piece;
import portrait.render.brief.Words;
import portrait.render.brief.WordsBuilder;

/**
 * Natural prose, in the maker's order. Pasted prose stays as it is; fields become short sentences. What must not be seen goes into
 * the model's field for it, is a sentence of its own where the model understands one, and is said as its opposite where it has neither.
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
        boolean field = model.negative().isSupported();
        Optional<Words> negative = field ? NegativeText.of(brief, model, report, composer::sentence) : Optional.empty();
        if (!field) {
            exclusions(brief, model, composer, report);
        }
        return new Draft(composer.build(), negative, brief.parameters(), report.losses());
    }

    static Words conditional(Piece.Condition condition, Words words) {
        return new WordsBuilder()
                .added("If the " + condition.variable() + " is " + condition.option() + ", ")
                .append(Text.small(words, true))
                .build();
    }

    private static void exclusions(Brief brief, Model model, SentenceComposer composer, Report report) {
        composer.slot("avoid");
        Wishes wishes = Wishes.of(brief, model, composer.text(), true, report);
        wishes.demands().forEach(composer::sentence);
        composer.sentence(wishes.instead());
        composer.sentence(no(wishes.avoided()));
    }

    /** {@code No plastic skin, no extra fingers}. */
    private static Words no(List<Words> avoided) {
        WordsBuilder out = new WordsBuilder();
        for (Words words : avoided) {
            out.added(out.isEmpty() ? "No " : ", no ").append(Text.small(words, true));
        }
        return out.build();
    }
}
