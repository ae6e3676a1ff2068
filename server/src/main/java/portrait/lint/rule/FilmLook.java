package portrait.lint.rule;

import java.util.List;
import java.util.Locale;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.scene.Scene;

/** The look or the grain of film, without a film. */
public final class FilmLook implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "vague/film-look", FixSafety.MENU, "The look of film without a film")
            .only(Matter.PHOTO);

    /** Short sides, in mm, of the frames that one film is sold for. */
    private static final double SMALL = 24;

    private static final double MEDIUM = 56;

    private static final List<String> STOCKS = List.of("Kodak Portra 400", "Ilford HP5", "CineStill 800T");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        boolean film = scene.look().films().stream()
                .anyMatch(fact -> !fact.excluded() && !fact.value().kind().equals("concept"));
        List<Said> said = out.words(WordList.FILM_LOOK);
        if (film || said.isEmpty() || out.says(WordList.FILM_NAMED)) {
            return;
        }
        Said first = said.getFirst();
        boolean grain = first.span().of(scene.text()).toLowerCase(Locale.ROOT).contains("grain");
        String why = "grain and colour follow from stock and format: of one film the grain is "
                + Wording.rough(MEDIUM / SMALL) + " times as large from 24 × 36 mm as from 56 × 70 mm";
        List<Fix> fixes = STOCKS.stream()
                .map(stock -> Vague.replace(scene, first, stock + (grain ? " grain" : " look"), false))
                .toList();
        out.add(Vague.finding(
                INFO, said, new Message(Vague.quote(scene, said) + " names no film", why, "name a stock"), fixes));
    }
}
