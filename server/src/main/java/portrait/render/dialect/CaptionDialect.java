package portrait.render.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portrait.model.Model;
import portrait.render.brief.Brief;
import portrait.render.brief.Loss;
import portrait.render.brief.Piece;
import portrait.render.brief.Words;
import portrait.render.brief.WordsBuilder;

/**
 * The text beside a training picture: what can be seen in it, in one line of phrases. It sets nothing and asks for nothing; what is not in
 * the picture is not spoken of.
 */
final class CaptionDialect implements Dialect {
    private static final Set<String> PICTURES =
            Set.of("portrait", "headshot", "photo", "photograph", "picture", "image", "close-up", "closeup", "selfie");

    @Override
    public Draft speak(Brief brief, Model model) {
        Phrases phrases = new Phrases(false);
        Report report = new Report();
        Description caption = new Description();
        List<Piece> shown = new ArrayList<>();
        for (Piece piece : brief.pieces()) {
            if (piece.polarity() != Piece.Polarity.SHOW) {
                piece.values()
                        .forEach(words -> report.add(
                                words,
                                piece,
                                Loss.Action.DROPPED,
                                model.negative().reason()));
            } else if (piece.condition().isPresent()) {
                TagsDialect.undecided(piece, report);
            } else {
                shown.add(piece);
            }
        }
        boolean photograph = model.medium().isPresent() && brief.impliesPhotograph();
        for (Joins.Said said : Joins.say(Slots.order(shown, model, phrases), phrases)) {
            caption.add(caption.isEmpty() && photograph ? photographOf(said.words(), model) : said.words());
        }
        return new Draft(caption.build(), Optional.empty(), brief.parameters(), report.losses());
    }

    /** With the words for a photograph in front, unless the text says what it is, is in another language or a whole story. */
    private static Words photographOf(Words said, Model model) {
        Words subject = Text.small(said.strip(), true);
        String first = Text.firstWord(subject.text());
        boolean foreign = subject.text().chars().limit(40).anyMatch(c -> c > 0x7f && Character.isLetter(c));
        if (foreign || PICTURES.contains(first) || Text.hasSentences(subject.text())) {
            return said;
        }
        return new WordsBuilder()
                .added(model.medium().orElseThrow() + " of " + Text.article(subject.text()))
                .append(subject)
                .build();
    }
}
