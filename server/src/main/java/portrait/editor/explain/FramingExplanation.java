package portrait.editor.explain;

import portrait.optics.Focus;
import portrait.optics.Frame;
import portrait.optics.Framing;
import portrait.optics.Length;
import portrait.optics.Quantity;
import portrait.scene.AspectRatio;
import portrait.vocabulary.Term;

/** Framing: from where a lens gives it. */
final class FramingExplanation {
    private static final double[] FOCAL_LENGTHS = {35, 50, 85, 135};

    private FramingExplanation() {}

    static void add(Draft draft, Term term, Surroundings around) {
        switch (term.kind()) {
            case "shot-size" -> distances(draft, term, around);
            case "head-angle" -> draft.see("key-light", "short", "broad");
            case "aspect" -> shape(draft, term, around);
            default -> draft.see("head-and-shoulders", "eye-level", "rule-of-thirds");
        }
    }

    private static void distances(Draft draft, Term term, Surroundings around) {
        Shot.height(term).ifPresent(tall -> {
            Shot shot = Shot.of(Said.in(around).withShotSize(term));
            Frame frame = draft.use(shot.frame());
            if (shot.focal().isPresent()) {
                from(draft, draft.use(shot.focal().get()), frame, tall);
            } else {
                for (double mm : FOCAL_LENGTHS) {
                    from(draft, new Length(mm), frame, tall);
                }
            }
        });
        draft.see("mfd", "compression", "field-of-view");
    }

    private static void from(Draft draft, Length lens, Frame frame, Length tall) {
        Focus focus = Framing.focusFor(lens, frame.height(), tall);
        boolean near =
                focus.subject().mm() < 0.95 * Framing.usualMinimumFocus(lens).mm();
        draft.millimetres(
                "from" + Rounded.whole(lens.mm()) + "mm_mm",
                "With " + Rounded.focal(lens) + " from",
                focus.subject(),
                Rounded.length(focus.subject()) + (near ? ", nearer than many such lenses focus" : ""));
    }

    private static void shape(Draft draft, Term term, Surroundings around) {
        term.numbers().number("ratio").filter(Quantity.ASPECT::accepts).ifPresent(ratio -> {
            Said said = Said.in(around).withAspect(new AspectRatio(ratio, 1));
            Frame frame = draft.use(Shot.of(said).frame());
            draft.number("frameWidth_mm", "On the sensor", frame.width().mm(), "mm", Rounded.frame(frame));
        });
        draft.see("rule-of-thirds", "headroom");
    }
}
