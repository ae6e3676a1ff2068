package portrait.render.dialect;

import java.util.ArrayList;
import java.util.List;
import portrait.render.brief.Piece;
import portrait.render.brief.Words;
import portrait.render.brief.WordsBuilder;

/** Phrases of pieces, those that belong together in one: a lens and its aperture. */
final class Joins {
    private Joins() {}

    /** What is said for a piece, or for two of them. */
    record Said(Piece piece, String slot, Words words) {}

    static List<Said> say(List<Slots.Placed> placed, Phrases phrases) {
        List<Said> said = new ArrayList<>();
        for (Slots.Placed each : placed) {
            Words words = phrases.say(each.piece());
            int partner = partner(said, each);
            if (partner >= 0) {
                Said first = said.get(partner);
                Words joined = new WordsBuilder()
                        .append(first.words().stripEnd(",;."))
                        .added(" ")
                        .append(words)
                        .build();
                said.set(partner, new Said(first.piece(), first.slot(), joined));
            } else if (!words.isEmpty()) {
                said.add(new Said(each.piece(), each.slot(), words));
            }
        }
        return said;
    }

    /** The last phrase, where it is one that this piece goes on with. */
    private static int partner(List<Said> said, Slots.Placed next) {
        if (said.isEmpty() || next.piece().form() != Piece.Form.FIELD) {
            return -1;
        }
        Said last = said.getLast();
        boolean same = last.slot().equals(next.slot())
                && last.piece().condition().equals(next.piece().condition())
                && last.piece().form() == Piece.Form.FIELD
                && Text.firstComma(last.words().text()) == last.words().text().length();
        boolean joins = same
                && Phrasebook.standard().joins().stream()
                        .anyMatch(join -> join.first().contains(last.piece().address())
                                && join.second().equals(next.piece().address()));
        return joins ? said.size() - 1 : -1;
    }
}
