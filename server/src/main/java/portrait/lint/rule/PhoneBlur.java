package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portrait.lint.Entry;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Gear;
import portrait.lint.Insertion;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.Shot;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.optics.BlurDisc;
import portrait.optics.BlurWording;
import portrait.optics.Distance;
import portrait.optics.FNumber;
import portrait.optics.Focus;
import portrait.optics.Framing;
import portrait.optics.Length;
import portrait.optics.SensorFormats;
import portrait.scene.Fact;
import portrait.scene.Scene;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/** A blurred background in a picture that a phone takes, which cannot blur it but by computing. */
public final class PhoneBlur implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "physics/phone-blur", FixSafety.MENU, "A blurred background from a phone")
            .only(Matter.PHOTO, Matter.SINGLE);

    /** The main camera of today's phones: 24 mm as on full frame, on a sensor of 9.8 × 7.3 mm. */
    private static final double EQUIVALENT_MM = 24;

    private static final double F_NUMBER = 1.78;

    /** Places that are looked at: work on a file is bounded. */
    private static final int MOST_PLACES = 20;

    /** Assumed where no shot is named: a half body, in m. */
    private static final double USUAL_HEIGHT = 0.85;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> said = out.words(WordList.BLUR);
        boolean computed =
                scene.terms().stream().anyMatch(fact -> fact.value().id().equals("portrait-mode"))
                        || out.words(WordList.CAUSE_OF_BLUR).stream()
                                .anyMatch(cause -> cause.span()
                                        .of(scene.text())
                                        .toLowerCase(Locale.ROOT)
                                        .endsWith("mode"));
        if (said.isEmpty() || computed) {
            return;
        }
        Optional<Fact<Term>> phone = scene.camera().bodies().stream()
                .filter(body -> body.value().kind().equals("phone"))
                .limit(MOST_PLACES)
                .filter(body -> Gear.takesThePicture(scene, body))
                .findFirst();
        boolean alone = scene.camera().bodies().stream()
                .noneMatch(body -> !body.excluded() && !body.value().kind().equals("phone"));
        if (phone.isPresent() && alone) {
            Length focal = Length.ofMm(EQUIVALENT_MM / SensorFormats.PHONE.crop());
            Optional<Fact<Term>> size = scene.camera().framings().stream()
                    .filter(fact ->
                            !fact.excluded() && Shot.height(fact.value()).isPresent())
                    .findFirst();
            double height = size.flatMap(fact -> Shot.height(fact.value()))
                    .map(Numbers.Range::typical)
                    .orElse(USUAL_HEIGHT);
            Length side = SensorFormats.PHONE.frame().portrait().height();
            Focus focus = Framing.focusFor(focal, side, Length.ofMetres(height));
            double share = BlurDisc.of(focus, new FNumber(F_NUMBER), Distance.INFINITE, side)
                    .shareOfFrame();
            if (share < BlurWording.SHAPES.from()) {
                out.add(finding(scene, said.getFirst(), phone.get(), size, share));
            }
        }
    }

    private static Finding finding(Scene scene, Said said, Fact<Term> phone, Optional<Fact<Term>> size, double share) {
        FNumber opening = new FNumber(F_NUMBER);
        double pupil = opening.pupil(Length.ofMm(EQUIVALENT_MM / SensorFormats.PHONE.crop()))
                .mm();
        double portrait = new FNumber(1.8).pupil(Length.ofMm(85)).mm();
        String shot = size.map(fact -> Shot.name(fact.value())).orElse("half body");
        List<Fix> fixes = new ArrayList<>();
        fixes.add(Fix.choice(
                "Let the phone compute it: portrait mode", Insertion.behind(scene.text(), said, ", portrait mode")));
        fixes.addAll(Entry.dropping("Drop the blur", scene.text(), said));
        return Finding.of(
                        INFO,
                        said.span(),
                        new Message(
                                Wording.quote(said.span().of(scene.text())) + " is more than a phone's lens can do",
                                "its pupil of " + Wording.rough(pupil) + " mm (85 mm f/1.8: "
                                        + Wording.rough(portrait) + " mm) blurs at most " + Wording.percent(share)
                                        + " of the frame's height (" + shot + ")",
                                "write “portrait mode”, or drop the blur"))
                .with(new Related(phone.span(), "the phone"))
                .withFixes(fixes);
    }
}
