package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import portrait.lint.Figures;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Insertion;
import portrait.lint.Level;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Shot;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.optics.Length;
import portrait.optics.Perspective;
import portrait.scene.Fact;
import portrait.scene.Scene;
import portrait.vocabulary.Term;

/** A face shot from so near, through a wide lens, that its nose grows. */
public final class CloseWidePortrait implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "physics/close-wide-portrait", FixSafety.MENU, "A tight portrait through a wide lens")
            .at(Level.INFORMATION)
            .only(Matter.PHOTO, Matter.PERSON, Matter.SINGLE)
            .yieldingTo("physics/framing-vs-distance");

    /** Wide is what shows as much as 30 mm on full frame, and more. */
    private static final double WIDE_MM = 30;

    /** Tight is a head with its shoulders, in m. */
    private static final double TIGHT = 0.5;

    /** What portraits are usually taken with, as on full frame. */
    private static final double PORTRAIT_MM = 85;

    /** From where a face is as people know it from across a table, in m. */
    private static final double USUAL_DISTANCE = 2.5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        boolean meant = !out.words(WordList.WIDE_ON_PURPOSE).isEmpty()
                || scene.camera().framings().stream()
                        .anyMatch(fact -> fact.value().id().contains("selfie"))
                || scene.camera().bodies().stream()
                        .anyMatch(fact -> fact.value().kind().equals("phone"));
        if (meant) {
            return;
        }
        Shot.of(scene).stream()
                .filter(shot -> shot.lens().value().isSingle() && shot.equivalentMm() <= WIDE_MM)
                .filter(shot -> shot.distance().isEmpty())
                .filter(shot -> shot.height()
                        .filter(height -> height.typical() <= TIGHT)
                        .isPresent())
                .findFirst()
                .ifPresent(shot -> out.add(finding(scene, shot, shot.size().orElseThrow())));
    }

    private static Finding finding(Scene scene, Shot shot, Fact<Term> size) {
        double height = shot.height().orElseThrow().typical();
        double near = shot.framing(height).subject().metres();
        double growth = Perspective.noseGrowth(Length.ofMetres(near), Length.ofMetres(USUAL_DISTANCE)) - 1;
        double portrait = Math.rint(PORTRAIT_MM / shot.crop() / 5) * 5;
        double from = shot.with(portrait).framing(height).subject().metres();
        String name = Shot.name(size.value());
        return Finding.of(
                        INFO,
                        shot.lens().span(),
                        new Message(
                                shot.focalWords() + " for "
                                        + Wording.quote(size.span().of(scene.text())) + " means "
                                        + Wording.metres(near),
                                "from there the nose looks " + Wording.percent(growth)
                                        + " larger against the ears than from " + Wording.metres(USUAL_DISTANCE),
                                "take " + Wording.number(portrait) + " mm from " + Wording.metres(from)
                                        + ", or say that the distortion is meant"))
                .with(new Related(
                        size.span(),
                        "the shot: " + name + ", "
                                + Wording.rough(Length.ofMetres(height).cm()) + " cm high"))
                .withFixes(fixes(scene.text(), shot, portrait, from));
    }

    private static List<Fix> fixes(String text, Shot shot, double portrait, double from) {
        String written = shot.lens().span().of(text);
        List<Fix> fixes = new ArrayList<>();
        fixes.add(Fix.choice(
                "Take " + Wording.number(portrait) + " mm, from " + Wording.metres(from),
                Figures.withArticle(text, shot.lens().span(), Figures.rewritten(written, portrait))));
        fixes.add(Fix.choice(
                "Say that it is meant",
                Insertion.behind(text, shot.lens().span(), text.length(), ", exaggerated wide-angle perspective")));
        return fixes;
    }
}
