package portrait.editor.explain;

import portrait.optics.FNumber;
import portrait.optics.colour.Kelvin;
import portrait.optics.colour.MiredShift;
import portrait.optics.colour.Swatch;
import portrait.text.Span;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/** A light source: its colour beside the scene's other lights, and how bright it is. */
final class LightSourceExplanation {
    private static final double TIME = 1 / 125.0;
    /** Slower than cameras go. */
    private static final double SLOWEST = 75;
    /** Faster than pictures are fit to be seen. */
    private static final double FASTEST = 100_000;

    private static final double NIGHT_SPEED = 6400;

    private LightSourceExplanation() {}

    static void add(Draft draft, Term term, Span place, Surroundings around) {
        KelvinExplanation.range(term).ifPresent(kelvin -> colour(draft, term, kelvin, place, around));
        boolean coloured = KelvinExplanation.range(term).isEmpty()
                && (term.kind().equals("discharge")
                        || term.kind().equals("led")
                        || term.kind().equals("stage"));
        if (coloured) {
            draft.say("No colour temperature describes it: name the hue.").see("cct-duv");
        }
        term.numbers().range("ev100").ifPresent(ev -> brightness(draft, ev, around));
        draft.see("kelvin", "white-balance", "mired");
    }

    private static void colour(Draft draft, Term term, Numbers.Range range, Span place, Surroundings around) {
        String usual = range.min() < range.typical() && range.typical() < range.max()
                ? ", mostly " + Rounded.kelvin(range.typical())
                : "";
        draft.range(
                "kelvin", "Colour temperature", range.min(), range.max(), "K", KelvinExplanation.words(range) + usual);
        Kelvin.checked(range.typical()).optional().ifPresent(kelvin -> {
            draft.word("lampAlone_srgb", "Colour, the lamp alone", LightColours.hex(Swatch.lampAlone(kelvin)));
            SceneLights.whiteBalance(around)
                    .ifPresent(balance -> draft.number(
                            "miredShift_whiteBalance",
                            "Against the white balance, " + Rounded.kelvin(balance.kelvin()),
                            MiredShift.between(balance, kelvin).mired(),
                            "mired",
                            LightColours.words(MiredShift.between(balance, kelvin))));
            SceneLights.of(around, place).stream()
                    .filter(lamp -> !lamp.name().equals(Names.inSentence(term.label())))
                    .forEach(lamp -> KelvinExplanation.against(
                            draft, kelvin, lamp, !term.kind().equals("daylight")));
        });
    }

    /** The film speed that such a light asks for. */
    private static void brightness(Draft draft, Numbers.Range ev, Surroundings around) {
        draft.range(
                "ev100",
                "Brightness",
                ev.min(),
                ev.max(),
                "EV",
                "EV "
                        + (ev.min() < 0
                                ? Rounded.exact(ev.min()) + " to " + Rounded.exact(ev.max())
                                : Rounded.between(Rounded.exact(ev.min()), Rounded.exact(ev.max()))));
        FNumber aperture = Shot.of(Said.in(around)).aperture().map(draft::use).orElse(new FNumber(2));
        double low = speed(aperture, ev.max());
        double high = speed(aperture, ev.min());
        if (high < SLOWEST) {
            bright(draft, ev, aperture);
            return;
        }
        if (low > FASTEST) {
            dark(draft, ev, aperture);
            return;
        }
        draft.range(
                "speedNeeded_iso",
                "At f/" + Rounded.exact(aperture.value()) + " and 1/125 s it takes",
                low,
                high,
                "",
                "ISO " + Rounded.between(onScale(low), onScale(high)));
    }

    /** So bright that the shutter has to give way: t = N²/2^EV at ISO 100. */
    private static void bright(Draft draft, Numbers.Range ev, FNumber aperture) {
        double square = aperture.value() * aperture.value();
        double slow = square / Math.pow(2, ev.min());
        double fast = square / Math.pow(2, ev.max());
        draft.range(
                "shutterNeeded_s",
                "At f/" + Rounded.exact(aperture.value()) + " and ISO 100 it takes",
                fast,
                slow,
                "s",
                Rounded.between("1/" + divisor(slow), "1/" + divisor(fast)) + " s");
    }

    /** So dark that the time has to be long: t = N²/2^EV at ISO 100. */
    private static void dark(Draft draft, Numbers.Range ev, FNumber aperture) {
        double square = aperture.value() * aperture.value() * 100 / NIGHT_SPEED;
        double fast = square / Math.pow(2, ev.max());
        double slow = square / Math.pow(2, ev.min());
        draft.range(
                "shutterNeeded_s",
                "At f/" + Rounded.exact(aperture.value()) + " and ISO 6400 it takes",
                fast,
                slow,
                "s",
                Rounded.seconds(fast, slow));
    }

    /** The nearest full step of shutters: 1/125, 1/250 … 1/4000. */
    private static String divisor(double seconds) {
        double steps = Math.rint(Math.log(1 / (125 * seconds)) / Math.log(2));
        return Rounded.whole(125 * Math.pow(2, steps));
    }

    /** The ISO at which the setting fits: 100·N²/(t·2^EV). */
    private static double speed(FNumber aperture, double ev) {
        return 100 * aperture.value() * aperture.value() / TIME / Math.pow(2, ev);
    }

    /** The nearest full stop of the ISO scale. */
    private static String onScale(double speed) {
        return Rounded.whole(100 * Math.pow(2, Math.rint(Math.log(speed / 100) / Math.log(2))));
    }
}
