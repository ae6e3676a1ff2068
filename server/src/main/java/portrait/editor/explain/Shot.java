package portrait.editor.explain;

import java.util.List;
import java.util.Optional;
import portrait.optics.Distance;
import portrait.optics.FNumber;
import portrait.optics.Focus;
import portrait.optics.Frame;
import portrait.optics.Framing;
import portrait.optics.Length;
import portrait.optics.Quantity;
import portrait.optics.SensorFormats;
import portrait.optics.ShotSize;
import portrait.scene.Aperture;
import portrait.scene.Interval;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/**
 * A shot that can be computed: what the text says, completed.
 *
 * @param frame the rectangle of the sensor that becomes the picture
 * @param crop full-frame diagonal over the diagonal of the whole sensor
 * @param focal the real focal length
 * @param aperture the opening; of a range, the wider end
 * @param subject distance of the subject; assumed where a lens is known and no distance
 * @param background distance of the background from the camera; far away where the text does not say
 */
record Shot(
        Given<Frame> frame,
        double crop,
        Optional<Given<Length>> focal,
        Optional<Given<FNumber>> aperture,
        Optional<Given<Length>> subject,
        Given<Distance> background) {
    /** Below this height of scene portraits are mostly taken with the camera upright. */
    private static final Length UPRIGHT_UP_TO = Length.ofCm(55);

    static Shot of(Said said) {
        Given<Frame> whole = sensor(said);
        Frame sensor = whole.value();
        Given<Frame> frame = picture(said, whole);
        Optional<Given<Length>> focal = said.focal().flatMap(mm -> focal(said, mm, sensor));
        Optional<Given<Length>> subject = focal.flatMap(lens -> subject(said, lens, frame));
        return new Shot(
                frame,
                sensor.crop(),
                focal,
                said.aperture().flatMap(Shot::aperture),
                subject,
                background(said, subject));
    }

    private static final String FULL_FRAME = "Full frame, 36×24 mm: no camera or format is named.";
    private static final String PHONE = "A phone's main camera is taken, 9.8×7.3 mm; the other ones are smaller.";
    private static final String MEDIUM = "Medium format is taken as 44×33 mm, the usual digital size.";

    /** The lens set to the subject, where both are known. */
    Optional<Given<Focus>> focus() {
        return focal.flatMap(lens -> subject.flatMap(distance -> Focus.checked(lens.value(), distance.value())
                .optional()
                .map(focus -> Given.stated(focus).with(lens).with(distance))));
    }

    /** Whether the sensor is so much larger or smaller than full frame that equivalents tell something. */
    boolean isOtherFormat() {
        return Math.abs(crop - 1) > 0.02;
    }

    /** The circle of confusion of the whole sensor, by the convention diagonal / 1500. */
    Length circleOfConfusion() {
        return new Length(SensorFormats.FULL_FRAME.circleOfConfusion().mm() / crop);
    }

    // ---- the frame

    private static Given<Frame> sensor(Said said) {
        Optional<Frame> stated = said.camera().flatMap(Sensors::of);
        if (stated.isPresent()) {
            return Given.stated(stated.get());
        }
        if (isPhone(said)) {
            return Given.assumed(SensorFormats.PHONE.frame(), PHONE);
        }
        return said.mediumFormat()
                ? Given.assumed(SensorFormats.MEDIUM_44X33.frame(), MEDIUM)
                : Given.assumed(SensorFormats.FULL_FRAME.frame(), FULL_FRAME);
    }

    private static boolean isPhone(Said said) {
        return said.camera().filter(term -> term.kind().equals("phone")).isPresent();
    }

    private static Given<Frame> picture(Said said, Given<Frame> whole) {
        Optional<Frame> cropped = said.aspect()
                .flatMap(aspect -> whole.value().cropped(aspect.value()).optional());
        if (cropped.isPresent()) {
            boolean same = Math.abs(cropped.get().diagonal().mm()
                                    / whole.value().diagonal().mm()
                            - 1)
                    < 0.01;
            Given<Frame> cut = whole.map(any -> cropped.get());
            return same
                    ? cut
                    : cut.and("Cut to the picture's shape, " + Rounded.frame(cropped.get()) + " of the sensor remain.");
        }
        boolean square = whole.value().width().equals(whole.value().height());
        if (square) {
            return whole;
        }
        boolean tight = said.shotSize()
                .flatMap(Shot::height)
                .map(height -> height.compareTo(UPRIGHT_UP_TO) <= 0)
                .orElse(said.subject().isEmpty());
        return tight
                ? whole.map(Frame::portrait)
                        .and("The camera is held upright, as for head and shoulders: the picture is "
                                + Rounded.frame(whole.value().portrait()) + " on the sensor.")
                : whole.map(Frame::landscape)
                        .and("The camera is held level: the picture is "
                                + Rounded.frame(whole.value().landscape()) + " on the sensor.");
    }

    /** How tall a scene a shot size shows, where the vocabulary says so. */
    static Optional<Length> height(Term shotSize) {
        boolean wholeFigure = shotSize.id().equals("environmental-portrait");
        return wholeFigure
                ? Optional.of(ShotSize.FULL_LENGTH.height())
                : shotSize.numbers()
                        .range("height_m")
                        .map(Numbers.Range::typical)
                        .map(Length::ofMetres);
    }

    // ---- the lens

    private static Optional<Given<Length>> focal(Said said, Interval mm, Frame sensor) {
        double written = mm.max();
        Optional<Given<Length>> lens =
                Length.checked(Quantity.FOCAL_LENGTH, written).optional().map(Given::stated);
        // No phone has a lens of 13 mm and more: such figures are equivalents.
        boolean phone = isPhone(said) && written >= 13;
        if (phone || said.equivalent()) {
            Length real = new Length(written / sensor.crop());
            return lens.map(any -> Given.assumed(
                    real,
                    Rounded.exact(written) + " mm is taken as a full-frame equivalent; the lens itself has "
                            + Rounded.focal(real) + "."));
        }
        return mm.isSingle()
                ? lens
                : lens.map(end -> end.and("Of the zoom, the long end: " + Rounded.exact(written) + " mm."));
    }

    private static Optional<Given<FNumber>> aperture(Aperture opening) {
        double written = opening.number().min();
        return FNumber.checked(written).optional().map(number -> {
            Given<FNumber> given = Given.stated(number);
            if (!opening.number().isSingle()) {
                given = given.and("Of the apertures, the widest: f/" + Rounded.exact(written) + ".");
            }
            return opening.transmission()
                    ? given.and("T" + Rounded.exact(written)
                            + " counts the light lost in the glass; the f-number, a little smaller, is taken as equal.")
                    : given;
        });
    }

    // ---- distances

    private static Optional<Given<Length>> subject(Said said, Given<Length> lens, Given<Frame> frame) {
        if (said.subject().isPresent()) {
            Interval metres = said.subject().get();
            Given<Length> middle = Given.stated(Length.ofMetres(metres.middle()));
            return Optional.of(
                    metres.isSingle()
                            ? middle
                            : middle.and("The subject is taken at " + Rounded.length(middle.value())
                                    + ", the middle of what is given."));
        }
        Optional<Term> size = said.shotSize().filter(term -> height(term).isPresent());
        Length scene = size.flatMap(Shot::height).orElse(ShotSize.HEAD_AND_SHOULDERS.height());
        Focus focus = Framing.focusFor(lens.value(), frame.value().height(), scene);
        String name = size.map(term -> Names.inSentence(term.label())).orElse("head and shoulders");
        String reason = size.isPresent() ? "; no distance is given." : "; neither distance nor framing is given.";
        return Optional.of(Given.assumed(
                        focus.subject(),
                        "The subject is taken at " + Rounded.length(focus.subject())
                                + ", where the lens frames a scene " + Rounded.length(scene) + " tall (" + name + ")"
                                + reason)
                .with(frame));
    }

    private static Given<Distance> background(Said said, Optional<Given<Length>> subject) {
        if (said.background().isPresent()) {
            Said.Background there = said.background().get();
            Length distance = Length.ofMetres(there.metres().middle());
            if (subject.isPresent() && there.fromSubject()) {
                return behind(subject.get(), distance);
            }
            boolean nearer = subject.filter(person -> distance.compareTo(person.value()) <= 0)
                    .isPresent();
            return nearer && subject.isPresent()
                    ? behind(subject.get(), distance)
                            .and(
                                    "The " + Rounded.length(distance)
                                            + " of the background are counted from the subject, since the camera is farther away.")
                    : Given.stated(Distance.at(distance));
        }
        if (said.distanceRatio().isPresent() && subject.isPresent()) {
            double ratio = said.distanceRatio().get();
            Given<Length> person = subject.get();
            return Quantity.DISTANCE_RATIO
                    .check(ratio, value -> Distance.at(new Length(person.value().mm() * value)))
                    .optional()
                    .map(there -> new Given<>(
                                    there,
                                    List.of("1:" + Rounded.exact(ratio)
                                            + " is counted from the camera: the background is "
                                            + Rounded.exact(ratio) + " times as far as the subject."))
                            .with(person))
                    .orElse(FAR_AWAY);
        }
        return FAR_AWAY;
    }

    private static Given<Distance> behind(Given<Length> subject, Length distance) {
        return subject.map(person -> Distance.at(new Length(person.mm() + distance.mm())));
    }

    private static final Given<Distance> FAR_AWAY = Given.assumed(
            Distance.INFINITE, "The background is taken as far away, which gives the most blur: no distance is given.");
}
