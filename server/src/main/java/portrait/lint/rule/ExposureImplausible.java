package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.lint.Figures;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.optics.Exposure;
import portrait.optics.FNumber;
import portrait.optics.Iso;
import portrait.optics.ShutterTime;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Scene;
import portrait.text.TextEdit;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/** Aperture, shutter and ISO that leave the named light far too dark or far too bright. */
public final class ExposureImplausible implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "physics/exposure-implausible", FixSafety.MENU, "An exposure that does not fit the light")
            .at(Level.HINT)
            .only(Matter.PHOTO, Matter.SINGLE);

    /** More than this is no matter of taste. */
    private static final double TOLERANCE_STOPS = 3;

    private static final double[] SPEEDS = {50, 100, 200, 400, 800, 1600, 3200, 6400, 12800};
    private static final double[] TIMES = {2, 4, 8, 15, 30, 60, 125, 250, 500, 1000, 2000, 4000, 8000};

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Optional<Fact<Interval>> time = only(scene.camera().shutterTimes());
        Optional<Fact<Interval>> iso = only(scene.camera().iso());
        Optional<Fact<Interval>> number = only(scene.camera().apertures().stream()
                .map(fact -> fact.with(fact.value().number()))
                .toList());
        boolean ownLight = !out.words(WordList.OWN_LIGHT).isEmpty()
                || scene.terms().stream().anyMatch(fact -> fact.value().kind().equals("flash"));
        if (time.isEmpty() || iso.isEmpty() || number.isEmpty() || ownLight) {
            return;
        }
        List<Fact<Term>> lights = scene.terms().stream()
                .filter(fact -> !fact.excluded())
                .filter(fact -> fact.value().numbers().range("ev100").isPresent())
                .toList();
        Optional<Exposure> exposure = exposure(number.get(), time.get(), iso.get());
        if (lights.isEmpty() || exposure.isEmpty()) {
            return;
        }
        double ev = exposure.get().ev100().ev100();
        double min =
                lights.stream().mapToDouble(light -> range(light).min()).min().orElseThrow();
        double max =
                lights.stream().mapToDouble(light -> range(light).max()).max().orElseThrow();
        double off = ev > max ? ev - max : Math.min(0, ev - min);
        if (Math.abs(off) > TOLERANCE_STOPS) {
            out.add(finding(scene.text(), number.get(), time.get(), iso.get(), lights.getFirst(), ev, min, max));
        }
    }

    private static Numbers.Range range(Fact<Term> light) {
        return light.value().numbers().range("ev100").orElseThrow();
    }

    /** The figure that a file gives once; figures of several pictures say nothing of each other. */
    private static Optional<Fact<Interval>> only(List<Fact<Interval>> facts) {
        List<Fact<Interval>> stated = facts.stream()
                .filter(fact -> !fact.excluded() && fact.value().min() > 0)
                .toList();
        return stated.stream().map(Fact::value).distinct().count() == 1
                ? Optional.of(stated.getFirst())
                : Optional.empty();
    }

    private static Optional<Exposure> exposure(Fact<Interval> number, Fact<Interval> time, Fact<Interval> iso) {
        return FNumber.checked(number.value().middle())
                .flatMap(stop -> ShutterTime.checked(time.value().middle())
                        .flatMap(seconds ->
                                Iso.checked(iso.value().middle()).map(speed -> new Exposure(stop, seconds, speed))))
                .optional();
    }

    private static Finding finding(
            String text,
            Fact<Interval> number,
            Fact<Interval> time,
            Fact<Interval> iso,
            Fact<Term> light,
            double ev,
            double min,
            double max) {
        boolean dark = ev > max;
        double off = dark ? ev - max : min - ev;
        double wanted = dark ? max : min;
        List<Fix> fixes = new ArrayList<>();
        nearest(SPEEDS, iso.value().middle() * Math.pow(2, ev - wanted))
                .ifPresent(speed -> fixes.add(Fix.choice(
                        "ISO " + Wording.number(speed),
                        new TextEdit(iso.span(), Figures.rewritten(iso.span().of(text), speed)))));
        String written = time.span().of(text);
        if (written.contains("1/")) {
            nearest(TIMES, Math.pow(2, -(ev - wanted)) / time.value().middle())
                    .ifPresent(part -> fixes.add(Fix.choice(
                            "1/" + Wording.number(part) + " s",
                            new TextEdit(
                                    time.span(),
                                    written.substring(0, written.indexOf("1/") + 2)
                                            + Figures.rewritten(written.substring(written.indexOf("1/") + 2), part)))));
        }
        if (fixes.isEmpty() && written.contains("1/")) {
            double speed = dark ? 6400 : 100;
            double left = ev - wanted - Math.log(speed / iso.value().middle()) / Math.log(2);
            nearest(TIMES, Math.pow(2, -left) / time.value().middle())
                    .ifPresent(part -> fixes.add(Fix.choice(
                            "ISO " + Wording.number(speed) + " and 1/" + Wording.number(part) + " s",
                            new TextEdit(
                                    iso.span(), Figures.rewritten(iso.span().of(text), speed)),
                            new TextEdit(
                                    time.span(),
                                    written.substring(0, written.indexOf("1/") + 2)
                                            + Figures.rewritten(written.substring(written.indexOf("1/") + 2), part)))));
        }
        return Finding.of(
                        INFO,
                        time.span(),
                        new Message(
                                Wording.fNumber(number.value().middle()) + ", " + written.strip() + " and ISO "
                                        + Wording.number(iso.value().middle()) + " come out "
                                        + Wording.stops(off) + " too " + (dark ? "dark" : "bright"),
                                "they fit EV " + Wording.rough(ev) + " (at ISO 100), "
                                        + Wording.quote(light.span().of(text)) + " has EV "
                                        + (min == max
                                                ? Wording.number(min)
                                                : Wording.number(min) + " to " + Wording.number(max)),
                                "change the ISO or the time, or leave the figures out"))
                .with(new Related(light.span(), "the light"))
                .withFixes(fixes);
    }

    /** The value of a camera's scale nearest to one, by ratio; none where the scale ends before it. */
    private static Optional<Double> nearest(double[] scale, double wanted) {
        double best = scale[0];
        for (double value : scale) {
            best = Math.abs(Math.log(value / wanted)) < Math.abs(Math.log(best / wanted)) ? value : best;
        }
        return Math.abs(Math.log(best / wanted)) < Math.log(1.5) ? Optional.of(best) : Optional.empty();
    }
}
