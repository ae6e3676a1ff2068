package portrait.editor.explain;

import portrait.optics.colour.Kelvin;
import portrait.optics.colour.MiredShift;
import portrait.text.Span;
import portrait.vocabulary.Term;

/** A film: how the scene's lights look on what it is balanced to. */
final class FilmExplanation {
    private FilmExplanation() {}

    static void add(Draft draft, Term term, Surroundings around) {
        term.numbers()
                .number("balance_k")
                .flatMap(kelvin -> Kelvin.checked(kelvin).optional())
                .ifPresent(balance -> {
                    draft.number(
                            "balance_k",
                            "Balanced to",
                            balance.kelvin(),
                            "K",
                            Rounded.kelvin(balance.kelvin()) + light(balance));
                    SceneLights.of(around, new Span(0, 0)).forEach(lamp -> {
                        MiredShift shift = MiredShift.between(balance, draft.use(lamp.temperature()));
                        draft.number(
                                "miredShift_" + lamp.key(),
                                "The " + lamp.name() + ", " + lamp.words() + ", on it",
                                shift.mired(),
                                "mired",
                                LightColours.words(shift));
                    });
                });
        draft.see("film-grain", "white-balance", "push-processing");
    }

    private static String light(Kelvin balance) {
        return balance.kelvin() < 4500 ? ", tungsten: daylight turns blue" : ", daylight: tungsten turns orange";
    }
}
