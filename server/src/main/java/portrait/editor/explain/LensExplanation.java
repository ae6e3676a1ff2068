package portrait.editor.explain;

import java.util.Optional;
import portrait.optics.Length;
import portrait.optics.SensorFormat;
import portrait.optics.SensorFormats;
import portrait.scene.Aperture;
import portrait.scene.Interval;
import portrait.vocabulary.Term;
import portrait.vocabulary.Vocabulary;

/** A lens by name: its framing and blur in the scene, on the format that it is made for. */
final class LensExplanation {
    private LensExplanation() {}

    static void add(Draft draft, Term term, Surroundings around) {
        Optional<Interval> focal = focal(term);
        if (focal.isPresent()) {
            Said said = onItsFormat(term, Said.in(around).withFocal(focal.get()));
            Optional<Double> widest = term.numbers().number("max_aperture");
            boolean wider = said.aperture().stream()
                    .anyMatch(opening -> widest.filter(limit -> opening.number().min() < limit - 0.05)
                            .isPresent());
            if (wider) {
                draft.say("The text asks for f/"
                        + Rounded.exact(said.aperture().orElseThrow().number().min()) + "; this lens opens to f/"
                        + Rounded.exact(widest.orElseThrow()) + ".");
            }
            boolean unstated = said.aperture().isEmpty() || wider;
            if (unstated && widest.isPresent()) {
                draft.assume("Wide open, at f/" + Rounded.exact(widest.get()) + ".");
                said = said.withAperture(new Aperture(Interval.of(widest.get()), false));
            }
            Shot shot = Shot.of(said);
            ShotFigures.all(draft, shot);
            nearest(draft, term, shot);
        }
        draft.see("f-number", "mfd", "entrance-pupil", "crop-factor");
    }

    private static Optional<Interval> focal(Term term) {
        Optional<Double> single = term.numbers().number("focal_mm");
        Optional<Double> from = term.numbers().number("focal_min_mm");
        Optional<Double> to = term.numbers().number("focal_max_mm");
        return single.map(Interval::of)
                .or(() -> from.flatMap(low -> to.map(high -> new Interval(Math.min(low, high), Math.max(low, high)))));
    }

    /** The scene's camera where it names one, else the format of the lens's mount. */
    private static Said onItsFormat(Term lens, Said said) {
        SensorFormat format = Sensors.ofLens(lens);
        boolean known = said.camera().isPresent() || format.equals(SensorFormats.FULL_FRAME);
        return known
                ? said
                : Vocabulary.standard()
                        .term("fmt-" + format.name())
                        .map(said::withCamera)
                        .orElse(said);
    }

    /** The smallest piece of the scene that it can fill the frame with. */
    private static void nearest(Draft draft, Term term, Shot shot) {
        term.numbers().number("max_mag").filter(scale -> scale > 0).ifPresent(scale -> {
            Length tall = new Length(draft.use(shot.frame()).height().mm() / scale);
            draft.millimetres(
                    "nearestScene_mm",
                    "Fills the frame at the nearest with",
                    tall,
                    Rounded.length(tall) + " from top to bottom");
        });
    }
}
