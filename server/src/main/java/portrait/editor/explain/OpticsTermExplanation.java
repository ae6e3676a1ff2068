package portrait.editor.explain;

import portrait.optics.DepthOfField;
import portrait.optics.FNumber;
import portrait.optics.Focus;
import portrait.optics.Length;
import portrait.optics.Motion;
import portrait.optics.Perspective;
import portrait.optics.ShutterTime;
import portrait.optics.Speed;
import portrait.scene.Aperture;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.text.Span;
import portrait.vocabulary.Term;

/** Terms of optics and of blur: their figures for the scene's shot, or for an example where it names no lens. */
final class OpticsTermExplanation {
    private static final String EXAMPLE =
            "The text names no lens: the figures are for 85 mm at f/1.4, the subject at 2.5 m and the background at 20 m.";

    private OpticsTermExplanation() {}

    static void add(Draft draft, Term term, Surroundings around) {
        switch (term.id()) {
            case "dof", "shallow-dof", "deep-focus", "focus-falloff" -> {
                ShotFigures.framing(draft, shot(draft, around));
                ShotFigures.depth(draft, shot(draft, around));
                draft.see("f-number", "hyperfocal", "coc", "bokeh-size-ratio");
            }
            case "hyperfocal" -> {
                hyperfocal(draft, shot(draft, around));
                draft.see("dof", "deep-focus");
            }
            case "coc" -> {
                circle(draft, shot(draft, around));
                draft.see("dof", "diffraction");
            }
            case "magnification" -> {
                magnification(draft, shot(draft, around));
                draft.see("mfd", "dof");
            }
            case "field-of-view" -> {
                ShotFigures.view(draft, shot(draft, around));
                ShotFigures.framing(draft, shot(draft, around));
                draft.see("crop-factor", "compression");
            }
            case "compression" -> {
                perspective(draft, around);
                draft.see("field-of-view", "fl-85mm", "fl-35mm");
            }
            case "crop-factor" -> {
                ShotFigures.equivalents(draft, shot(draft, around));
                draft.see("fmt-44x33", "fmt-aps-c", "fmt-mft");
            }
            case "f-number", "t-stop", "entrance-pupil" -> {
                ShotFigures.pupil(draft, shot(draft, around));
                ShotFigures.depth(draft, shot(draft, around));
                ShotFigures.blur(draft, shot(draft, around));
                draft.see("dof", "entrance-pupil", "f-number");
            }
            case "motion-streaks" -> {
                streak(draft, around);
                draft.see("shutter", "dragged-shutter");
            }
            case "kelvin", "mired", "cct-duv", "cri" -> {
                lights(draft, around);
                draft.see("white-balance", "mired", "mixed-colour");
            }
            default -> other(draft, term, around);
        }
    }

    /** Terms of how the background looks show how much blur there is; those of exposure and light stand on their own. */
    private static void other(Draft draft, Term term, Surroundings around) {
        boolean ofBlur = !term.kind().equals("motion")
                && (term.id().contains("bokeh")
                        || term.id().contains("blur")
                        || term.id().equals("cats-eye"));
        boolean lens = Said.in(around).focal().isPresent();
        boolean needs = term.id().equals("bokeh")
                || term.id().equals("bokeh-size-ratio")
                || term.id().equals("background-blur");
        if (ofBlur && (lens || needs)) {
            ShotFigures.blur(draft, shot(draft, around));
            draft.see("bokeh-size-ratio", "entrance-pupil", "dof");
        }
    }

    private static Shot shot(Draft draft, Surroundings around) {
        Said said = Said.in(around);
        if (said.focal().isPresent()) {
            return Shot.of(said.aperture().isPresent() ? said : said.withAperture(wide(draft)));
        }
        draft.assume(EXAMPLE);
        return Shot.of(said.withFocal(Interval.of(85))
                .withAperture(said.aperture().orElse(new Aperture(Interval.of(1.4), false)))
                .withDistances(Interval.of(2.5), Interval.of(20)));
    }

    private static Aperture wide(Draft draft) {
        draft.assume("The text names no aperture: the figures are for f/2.");
        return new Aperture(Interval.of(2), false);
    }

    private static void hyperfocal(Draft draft, Shot shot) {
        shot.focal()
                .ifPresent(lens -> shot.aperture().ifPresent(opening -> {
                    Length circle = shot.circleOfConfusion();
                    Length far = DepthOfField.hyperfocal(draft.use(lens), draft.use(opening), circle);
                    draft.use(shot.frame());
                    draft.millimetres(
                            "hyperfocal_mm",
                            "Hyperfocal distance",
                            far,
                            Rounded.length(far) + "; set there, all is sharp from "
                                    + Rounded.length(new Length(far.mm() / 2)) + " on");
                    FNumber eleven = new FNumber(11);
                    Length stopped = DepthOfField.hyperfocal(lens.value(), eleven, circle);
                    draft.millimetres(
                            "hyperfocalF11_mm", "Hyperfocal distance at f/11", stopped, Rounded.length(stopped));
                }));
    }

    private static void circle(Draft draft, Shot shot) {
        Length circle = shot.circleOfConfusion();
        draft.use(shot.frame());
        draft.number("coc_mm", "On this format, diagonal/1500", circle.mm(), "mm", Rounded.number(circle.mm()) + " mm");
        double strict = circle.mm() * 1500 / 1730;
        draft.number("cocZeiss_mm", "By the stricter diagonal/1730", strict, "mm", Rounded.number(strict) + " mm");
    }

    private static void magnification(Draft draft, Shot shot) {
        shot.focus().ifPresent(given -> {
            Focus focus = draft.use(given);
            draft.number(
                    "magnification",
                    "Scale at " + Rounded.length(focus.subject()),
                    focus.magnification(),
                    "",
                    "1:" + Rounded.number(1 / focus.magnification()));
        });
        ShotFigures.framing(draft, shot);
    }

    private static void perspective(Draft draft, Surroundings around) {
        Said said = Said.in(around);
        if (said.subject().isPresent()) {
            ShotFigures.perspective(draft, Length.ofMetres(said.subject().get().middle()));
        }
        for (double metres : new double[] {0.3, 0.5, 1, 1.5, 2.5, 4}) {
            boolean stated = said.subject().stream().anyMatch(own -> Math.abs(own.middle() / metres - 1) < 0.04);
            if (stated) {
                continue;
            }
            Length from = Length.ofMetres(metres);
            double growth = Perspective.noseToEar(from);
            draft.number(
                    "noseToEar" + Rounded.whole(metres * 100) + "cm",
                    "Nose against ears from " + Rounded.length(from),
                    growth,
                    "",
                    Rounded.whole(100 * (growth - 1)) + " % larger");
        }
    }

    /** How long the trails get; the speed is an example, the rest the scene's where it says so. */
    private static void streak(Draft draft, Surroundings around) {
        Said said = Said.in(around);
        Shot shot = Shot.of(said.focal().isPresent() ? said : said.withFocal(Interval.of(35)));
        ShutterTime time = around.nearest(scene -> scene.camera().shutterTimes())
                .map(Fact::value)
                .flatMap(seconds -> ShutterTime.checked(seconds.max()).optional())
                .orElse(new ShutterTime(1 / 8.0));
        shot.focal().ifPresent(lens -> {
            double share = Motion.streak(
                    Speed.ofKmh(40),
                    time,
                    draft.use(lens),
                    Length.ofMetres(20),
                    draft.use(shot.frame()).landscape().width());
            draft.number(
                    "streak_percentOfFrameWidth",
                    "Lamps 20 m from a car at 40 km/h, " + Rounded.seconds(time.seconds()) + ", "
                            + Rounded.focal(lens.value()),
                    100 * share,
                    "%",
                    share > 1 ? "lines across the whole frame" : Rounded.percent(share) + " of the frame's width");
        });
    }

    private static void lights(Draft draft, Surroundings around) {
        SceneLights.of(around, new Span(0, 0))
                .forEach(lamp -> draft.number(
                        "mired_" + lamp.key(),
                        "The " + lamp.name() + ", " + lamp.words(),
                        draft.use(lamp.temperature()).mired(),
                        "mired",
                        Rounded.whole(lamp.temperature().value().mired()) + " mired"));
    }
}
