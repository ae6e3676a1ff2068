package portrait.lint.rule;

import java.util.List;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.optics.colour.Kelvin;
import portrait.optics.colour.MiredShift;
import portrait.scene.Scene;
import portrait.vocabulary.Category;

/** Light called warm or cool, without a source and without kelvins. */
public final class WarmCoolLight implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "vague/warm-cool-light", FixSafety.MENU, "Warm or cool light without a source")
            .at(Level.HINT)
            .only(Matter.PHOTO, Matter.PERSON)
            .yieldingTo("vague/unquantified-light", "craft/no-white-balance");

    private static final Kelvin DAYLIGHT = new Kelvin(5600);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (out.checklist().hasTemperature() || hasSource(scene) || out.says(WordList.NEON)) {
            return;
        }
        List<Said> warm = out.words(WordList.WARM_LIGHT);
        List<Said> cool = out.words(WordList.COOL_LIGHT);
        if (!warm.isEmpty()) {
            out.add(finding(
                    scene,
                    warm,
                    1800,
                    4000,
                    List.of(
                            new Lamp("2700 K household lamp", 2700),
                            new Lamp("3200 K tungsten", 3200),
                            new Lamp("1850 K candle", 1850))));
        } else if (!cool.isEmpty()) {
            out.add(finding(
                    scene,
                    cool,
                    6000,
                    15000,
                    List.of(
                            new Lamp("6500 K overcast sky", 6500),
                            new Lamp("7500 K open shade", 7500),
                            new Lamp("10000 K blue hour sky", 10000))));
        }
    }

    /** A source fixes its colour well enough. */
    private static boolean hasSource(Scene scene) {
        return scene.terms().stream()
                .anyMatch(term -> !term.excluded()
                        && (term.value().category() == Category.LIGHT_SOURCES
                                        && !term.value().kind().equals("concept")
                                || term.value().kind().equals("architectural")));
    }

    private static Finding finding(Scene scene, List<Said> said, double from, double to, List<Lamp> lamps) {
        Said first = said.getFirst();
        long mired = Math.round(
                Math.abs(MiredShift.between(new Kelvin(from), new Kelvin(to)).mired()));
        String why = "the word runs from " + Wording.number(from) + " to " + Wording.number(to) + " K, " + mired
                + " mired apart, and 60 make two colours";
        return Vague.finding(
                INFO,
                said,
                new Message(
                        Vague.quote(scene, said) + " has no source and no kelvins",
                        why,
                        "name the lamp, or its kelvins"),
                lamps.stream()
                        .map(lamp -> Vague.add(scene, first, lamp.words(), lamp.shift()))
                        .toList());
    }

    private record Lamp(String words, double kelvin) {
        String shift() {
            long mired =
                    Math.round(MiredShift.between(DAYLIGHT, new Kelvin(kelvin)).mired());
            return Math.abs(mired) + " mired " + (mired > 0 ? "warmer" : "bluer") + " than daylight";
        }
    }
}
