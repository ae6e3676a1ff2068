package portrait.editor.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.optics.Exposure;
import portrait.optics.ExposureValue;
import portrait.optics.FNumber;
import portrait.optics.Iso;
import portrait.optics.Length;
import portrait.optics.Motion;
import portrait.optics.Quantity;
import portrait.optics.Result;
import portrait.optics.SceneLight;
import portrait.optics.ShutterTime;
import portrait.optics.Speed;
import portrait.scene.Fact;
import portrait.scene.Interval;

/** Speed, shutter time and steps of exposure, with what the three settings of the scene together are right for. */
final class ExposureExplanation {
    /** A walk, in m/s. */
    private static final double WALK = 1.4;

    private static final double CAR_KMH = 40;

    private ExposureExplanation() {}

    static Result<Explanation> iso(Interval speed, Surroundings around) {
        return Iso.checked(speed.min())
                .flatMap(low -> Iso.checked(speed.max()).map(high -> {
                    Draft draft = new Draft(
                            "ISO " + Rounded.between(Rounded.exact(low.speed()), Rounded.exact(high.speed())));
                    draft.say("Sensitivity: doubling the number is one stop. " + grain(high.speed()));
                    double stops = Math.log(high.speed() / 100) / Math.log(2);
                    draft.number("stopsOverIso100", "Over ISO 100", stops, "stops", Rounded.stops(stops));
                    settings(draft, around, Optional.of(low), Optional.empty());
                    return draft.see("iso", "ev", "film-grain", "digital-noise").explanation();
                }));
    }

    private static String grain(double speed) {
        if (speed <= 200) {
            return "Grain and noise are hardly to be seen.";
        }
        if (speed <= 800) {
            return "Film shows its grain, a full-frame sensor nearly no noise.";
        }
        return speed <= 3200
                ? "Film is coarse; a full-frame sensor shows noise in the shadows."
                : "Noise everywhere, first in the shadows; film of this speed is coarse and low in detail.";
    }

    static Result<Explanation> shutter(Interval seconds, Surroundings around) {
        return ShutterTime.checked(seconds.min())
                .flatMap(fast -> ShutterTime.checked(seconds.max()).map(slow -> {
                    Draft draft = new Draft(title(seconds));
                    draft.say(freezes(slow.seconds()));
                    double step = WALK * slow.seconds();
                    draft.number(
                            "walkBlur_mm",
                            "A walking person moves on by",
                            step * 1000,
                            "mm",
                            Rounded.length(Length.ofMetres(Math.max(step, 1e-6))));
                    streak(draft, slow, around);
                    settings(draft, around, Optional.empty(), Optional.of(slow));
                    return draft.see("shutter", "motion-streaks", "motion-blur-subject", "dragged-shutter")
                            .explanation();
                }));
    }

    private static String title(Interval seconds) {
        return Rounded.seconds(seconds.min(), seconds.max());
    }

    private static String freezes(double seconds) {
        if (seconds <= 1 / 900.0) {
            return "Stops almost everything: a flip of the hair, drops of water.";
        }
        if (seconds <= 1 / 400.0) {
            return "Stops hair in the wind and a person who runs.";
        }
        if (seconds <= 1 / 200.0) {
            return "Stops a person who walks or gestures; hair in the wind blurs at its tips.";
        }
        if (seconds <= 1 / 50.0) {
            return "Enough for a person who holds still; gestures and hair in the wind blur.";
        }
        return seconds <= 0.3
                ? "Whatever moves blurs, and lamps that pass draw lines; the camera needs a support, the face has to hold still."
                : "Lamps draw long trails. A face stays sharp only by flash or by holding still as for old plates.";
    }

    private static void streak(Draft draft, ShutterTime time, Surroundings around) {
        Shot shot = Shot.of(Said.in(around));
        boolean slow = time.seconds() > 1 / 40.0;
        if (slow && shot.focal().isPresent()) {
            Length lens = draft.use(shot.focal().get());
            Length there = Length.ofMetres(20);
            double share = Motion.streak(
                    Speed.ofKmh(CAR_KMH),
                    time,
                    lens,
                    there,
                    draft.use(shot.frame()).landscape().width());
            draft.number(
                    "streak_percentOfFrameWidth",
                    "Lamps 20 m from a car at 40 km/h draw",
                    share * 100,
                    "%",
                    share > 1 ? "lines across the whole frame" : Rounded.percent(share) + " of the frame's width");
        }
    }

    /** What aperture, time and speed of the scene are right for together. */
    private static void settings(
            Draft draft, Surroundings around, Optional<Iso> ownSpeed, Optional<ShutterTime> ownTime) {
        Optional<FNumber> aperture = Shot.of(Said.in(around)).aperture().map(draft::use);
        Optional<ShutterTime> time =
                ownTime.or(() -> around.nearest(scene -> scene.camera().shutterTimes())
                        .map(Fact::value)
                        .flatMap(seconds -> ShutterTime.checked(seconds.max()).optional()));
        Optional<Iso> speed =
                ownSpeed.or(() -> around.nearest(scene -> scene.camera().iso())
                        .map(Fact::value)
                        .flatMap(iso -> Iso.checked(iso.min()).optional()));
        if (aperture.isPresent() && time.isPresent() && speed.isPresent()) {
            ExposureValue ev = new Exposure(aperture.get(), time.get(), speed.get()).ev100();
            draft.number(
                    "ev100",
                    "With f/" + Rounded.exact(aperture.get().value()) + ", "
                            + Rounded.seconds(time.get().seconds()) + " and ISO "
                            + Rounded.exact(speed.get().speed()),
                    ev.ev100(),
                    "EV",
                    "right for EV " + Rounded.whole(ev.ev100()) + brightness(ev));
        } else {
            draft.say("With aperture, shutter time and ISO together the light they are right for can be told.");
        }
    }

    private static String brightness(ExposureValue ev) {
        List<String> scenes = new ArrayList<>();
        for (SceneLight light : SceneLight.values()) {
            if (Math.abs(light.stopsOff(ev)) < 0.7) {
                scenes.add(name(light));
            }
        }
        return scenes.isEmpty() ? "" : ": " + String.join(", ", scenes);
    }

    private static String name(SceneLight light) {
        return switch (light) {
            case SUN -> "clear sun";
            case HAZY_SUN -> "hazy sun";
            case CLOUDY_BRIGHT -> "bright clouds";
            case OVERCAST -> "overcast sky or open shade";
            case SUNSET -> "sunset";
            case JUST_AFTER_SUNSET -> "just after sunset";
            case NEON_SIGNS -> "neon signs";
            case STAGE -> "a stage";
            case NIGHT_STREET -> "a lit street at night";
            case HOME_INTERIOR -> "a room by lamplight";
            case CANDLE_CLOSE_UP -> "a face by candles";
            case FLOODLIT_BUILDING -> "floodlit buildings";
            case FULL_MOON_LANDSCAPE -> "land under a full moon";
        };
    }

    static Result<Explanation> stops(double stops) {
        return Quantity.STOPS.check(stops, value -> {
            Draft draft = new Draft(
                    (value > 0 ? "+" : "") + Rounded.exact(value) + (Math.abs(value) == 1 ? " stop" : " stops"));
            double factor = Math.pow(2, Math.abs(value));
            draft.say("A stop is a factor of two in light.");
            draft.number(
                    "factor",
                    "In light",
                    Math.pow(2, value),
                    "",
                    value == 0
                            ? "no change"
                            : value > 0
                                    ? Rounded.number(factor) + " times as much"
                                    : "1/" + Rounded.number(factor) + " as much");
            draft.number("ratioBySource", "As a ratio of two lamps", factor, "", Rounded.ratio(factor));
            return draft.see("stop", "contrast-ratio", "ev").explanation();
        });
    }
}
