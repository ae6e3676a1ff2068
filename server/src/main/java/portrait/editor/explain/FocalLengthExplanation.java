package portrait.editor.explain;

import java.util.Locale;
import java.util.Optional;
import portrait.optics.Degrees;
import portrait.optics.FieldOfView;
import portrait.optics.Focus;
import portrait.optics.Frame;
import portrait.optics.Framing;
import portrait.optics.Length;
import portrait.optics.Quantity;
import portrait.optics.Result;
import portrait.optics.ShotSize;
import portrait.scene.Interval;
import portrait.vocabulary.Category;
import portrait.vocabulary.Term;
import portrait.vocabulary.Vocabulary;

/** A focal length: what it sees, where one stands with it, and with an aperture what is sharp and what dissolves. */
final class FocalLengthExplanation {
    /** A focal length that differs less from one of the vocabulary's is of its kind. */
    private static final double ALIKE = 0.04;

    private FocalLengthExplanation() {}

    static Result<Explanation> of(Interval mm, Surroundings around) {
        return Length.checked(Quantity.FOCAL_LENGTH, mm.min())
                .flatMap(shortEnd -> Length.checked(Quantity.FOCAL_LENGTH, mm.max())
                        .map(longEnd -> explanation(mm, Said.in(around).withFocal(mm))));
    }

    static Explanation explanation(Interval mm, Said said) {
        Shot shot = Shot.of(said);
        Draft draft = new Draft(title(mm, said));
        draft.say(kind(mm, shot).map(Term::text).orElseGet(() -> opening(draft, shot)));
        if (!mm.isSingle()) {
            zoom(draft, mm, said);
        }
        ShotFigures.all(draft, shot);
        if (said.subject().isEmpty()) {
            distances(draft, shot);
        }
        draft.say(perspective(shot));
        if (shot.aperture().isEmpty()) {
            draft.say("Give an aperture, and what is sharp and how far the background dissolves can be told.");
        }
        return draft.see("f-number", "field-of-view", "dof", "compression", "crop-factor")
                .explanation();
    }

    private static String title(Interval mm, Said said) {
        String lens = Rounded.between(Rounded.exact(mm.min()), Rounded.exact(mm.max())) + " mm";
        return said.aperture()
                .map(opening -> lens + " at " + (opening.transmission() ? "T" : "f/")
                        + Rounded.between(
                                Rounded.exact(opening.number().min()),
                                Rounded.exact(opening.number().max())))
                .orElse(lens);
    }

    /** The vocabulary's word on lenses of this angle; its texts speak of full frame. */
    private static Optional<Term> kind(Interval mm, Shot shot) {
        if (!mm.isSingle() || shot.isOtherFormat()) {
            return Optional.empty();
        }
        return Vocabulary.standard().terms(Category.LENSES).stream()
                .filter(term -> term.kind().equals("focal-class"))
                .filter(term -> term.numbers().number("focal_mm").stream()
                        .anyMatch(typical -> Math.abs(mm.max() / typical - 1) < ALIKE))
                .findFirst();
    }

    /** What photographers call a lens of that angle. */
    private static String opening(Draft draft, Shot shot) {
        return shot.focal()
                .map(lens -> {
                    double full = draft.use(lens).mm() * shot.crop();
                    String like = shot.isOtherFormat()
                            ? "On this format it frames like " + Rounded.whole(full) + " mm on full frame: "
                            : "";
                    String sentence = like + angle(full);
                    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
                })
                .orElse("");
    }

    private static String angle(double fullFrame) {
        if (fullFrame < 20) {
            return "a very wide view, for rooms and places with a person in them";
        }
        if (fullFrame < 31) {
            return "a wide view, for a person in the surroundings";
        }
        if (fullFrame < 43) {
            return "a moderately wide view, for half and whole figures with their surroundings";
        }
        if (fullFrame < 65) {
            return "the view of a standard lens";
        }
        if (fullFrame < 112) {
            return "the view of a classic portrait lens";
        }
        return fullFrame < 220 ? "the narrow view of a long portrait lens" : "the very narrow view of a telephoto lens";
    }

    private static void zoom(Draft draft, Interval mm, Said said) {
        Shot shortest = Shot.of(said.withFocal(Interval.of(mm.min())));
        shortest.focal().ifPresent(lens -> {
            Degrees wide = FieldOfView.atInfinity(lens.value(), shortest.frame().value())
                    .horizontal();
            draft.number(
                    "fieldOfViewWide_deg",
                    "Field of view across at " + Rounded.exact(mm.min()) + " mm",
                    wide.value(),
                    "°",
                    Rounded.degrees(wide.value()));
        });
    }

    /** Where the camera stands for the usual framings. */
    private static void distances(Draft draft, Shot shot) {
        shot.focal().ifPresent(lens -> {
            Frame frame = draft.use(shot.frame());
            stand(draft, lens.value(), frame, ShotSize.CLOSE_UP, "closeUpFrom_mm", "A close-up of the face from");
            stand(
                    draft,
                    lens.value(),
                    frame,
                    ShotSize.HEAD_AND_SHOULDERS,
                    "headAndShouldersFrom_mm",
                    "Head and shoulders from");
            stand(draft, lens.value(), frame, ShotSize.HALF_BODY, "halfBodyFrom_mm", "Half the body from");
            stand(draft, lens.value(), frame, ShotSize.FULL_LENGTH, "fullLengthFrom_mm", "The whole figure from");
        });
    }

    private static void stand(Draft draft, Length lens, Frame frame, ShotSize size, String key, String label) {
        Focus focus = Framing.focusFor(lens, frame.height(), size.height());
        boolean near =
                focus.subject().mm() < 0.95 * Framing.usualMinimumFocus(lens).mm();
        draft.millimetres(
                key,
                label,
                focus.subject(),
                Rounded.length(focus.subject()) + (near ? ", nearer than many such lenses focus" : ""));
    }

    /** The sentence that keeps distance and focal length apart. */
    static String perspective(Shot shot) {
        return shot.focus().isEmpty()
                ? ""
                : "How flat a face looks is decided by where the camera stands; the lens only chooses how much of that view"
                        + " fills the frame. Write the distance, then the lens that frames it.";
    }
}
