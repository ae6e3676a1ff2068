package portrait.editor.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portrait.scene.Aperture;
import portrait.scene.AspectRatio;
import portrait.scene.Camera;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.LensChoice;
import portrait.scene.Maker;
import portrait.scene.Scene;
import portrait.vocabulary.Term;

/**
 * What a text says of the shot, as written. Of several statements the one nearest to the place of the question counts.
 *
 * @param focal mm, as written
 * @param equivalent whether the words call it an equivalent, that of full frame
 * @param aperture f-number or T-stop
 * @param subject m from the camera
 * @param background how far the background is
 * @param distanceRatio background over subject, both from the camera
 * @param camera the body or the format
 * @param mediumFormat whether the text speaks of medium format without naming which
 * @param aspect width to height of the picture
 * @param shotSize how much of the person is in the frame
 */
record Said(
        Optional<Interval> focal,
        boolean equivalent,
        Optional<Aperture> aperture,
        Optional<Interval> subject,
        Optional<Background> background,
        Optional<Double> distanceRatio,
        Optional<Term> camera,
        boolean mediumFormat,
        Optional<AspectRatio> aspect,
        Optional<Term> shotSize) {

    private static final int EQUIVALENT_NEAR = 16;

    /**
     * How far the background is.
     *
     * @param metres in m
     * @param fromSubject whether the words count it from the subject rather than from the camera
     */
    record Background(Interval metres, boolean fromSubject) {}

    static Said in(Surroundings around) {
        Optional<Fact<Interval>> focal = around.nearest(scene -> scene.camera().focalLengths());
        Optional<Fact<Aperture>> aperture = aperture(around, focal);
        return new Said(
                focal.map(Fact::value),
                focal.filter(fact -> isCalledEquivalent(around, fact)).isPresent(),
                aperture.map(Fact::value),
                around.nearest(scene -> scene.camera().focusDistances()).map(Fact::value),
                around.nearest(Said::backgrounds).map(Fact::value),
                around.nearest(scene -> scene.camera().distanceRatios()).map(Fact::value),
                around.nearest(scene -> scene.camera().bodies())
                        .or(() -> around.nearest(scene -> scene.camera().formats()))
                        .map(Fact::value),
                around.scenes().anyMatch(Said::speaksOfMediumFormat),
                around.nearest(scene -> scene.camera().aspects()).map(Fact::value),
                around.nearest(scene -> scene.camera().framings().stream()
                                .filter(fact -> fact.value().kind().equals("shot-size"))
                                .filter(fact -> Shot.height(fact.value()).isPresent())
                                .toList())
                        .map(Fact::value));
    }

    private static List<Fact<Background>> backgrounds(Scene scene) {
        return Stream.concat(
                        scene.camera().backgroundDistances().stream()
                                .map(fact -> fact.with(new Background(fact.value(), false))),
                        scene.camera().backgroundGaps().stream()
                                .map(fact -> fact.with(new Background(fact.value(), true))))
                .toList();
    }

    /**
     * The aperture that is named with the focal length, there or elsewhere; the nearest one only where there is no other lens that it could
     * belong to.
     */
    private static Optional<Fact<Aperture>> aperture(Surroundings around, Optional<Fact<Interval>> focal) {
        Optional<Fact<Aperture>> nearest =
                around.nearest(scene -> scene.camera().apertures());
        if (focal.isEmpty()) {
            return nearest;
        }
        Fact<Interval> lens = focal.get();
        Optional<Fact<Aperture>> set = around.nearest(Said::aperturesSet);
        if (isNamed(around, lens) && set.isPresent()) {
            return set;
        }
        boolean onlyLens = around.scenes()
                .flatMap(scene -> scene.camera().focalLengths().stream())
                .allMatch(other -> other.value().equals(lens.value()));
        return with(around, choice -> choice.equals(lens))
                .or(() -> with(around, choice -> choice.value().equals(lens.value())))
                .or(() -> onlyLens || isOfOtherScene(around, lens) ? nearest : Optional.empty());
    }

    /** Apertures that are no part of a lens's name: {@code 50mm f/1.2 GM} says what the lens can, not what it is set to. */
    private static List<Fact<Aperture>> aperturesSet(Scene scene) {
        return scene.camera().apertures().stream()
                .filter(fact -> scene.camera().lenses().stream()
                        .flatMap(lens -> lens.term().stream())
                        .noneMatch(name -> name.span().contains(fact.span())))
                .toList();
    }

    /** Whether the focal length is part of a lens's name. */
    private static boolean isNamed(Surroundings around, Fact<Interval> focal) {
        return around.scenes()
                .flatMap(scene -> scene.camera().lenses().stream())
                .flatMap(lens -> lens.term().stream())
                .anyMatch(name -> name.span().contains(focal.span()));
    }

    private static Optional<Fact<Aperture>> with(Surroundings around, Predicate<Fact<Interval>> focal) {
        return around.scenes()
                .flatMap(scene -> scene.camera().lenses().stream())
                .filter(lens -> lens.focal().filter(focal).isPresent())
                .map(LensChoice::aperture)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether the lens comes from a question about a file: it takes the file's aperture. */
    private static boolean isOfOtherScene(Surroundings around, Fact<Interval> lens) {
        return around.places().size() > 1
                && around.places().getFirst().scene().camera().focalLengths().contains(lens);
    }

    /** {@code 24mm equivalent}, {@code equivalent to 28–35mm}. */
    private static boolean isCalledEquivalent(Surroundings around, Fact<Interval> focal) {
        return around.scenes()
                .filter(scene -> scene.camera().focalLengths().contains(focal))
                .anyMatch(scene -> {
                    String text = scene.text();
                    int start = Math.max(0, focal.span().start() - EQUIVALENT_NEAR);
                    int end = Math.min(text.length(), focal.span().end() + EQUIVALENT_NEAR);
                    String before = text.substring(start, focal.span().start()).toLowerCase(Locale.ROOT);
                    String behind = text.substring(focal.span().end(), end).toLowerCase(Locale.ROOT);
                    return before.contains("equivalent") || behind.contains("equiv");
                });
    }

    private static boolean speaksOfMediumFormat(Scene scene) {
        Camera camera = scene.camera();
        boolean maker = camera.makers().stream()
                .anyMatch(fact -> fact.value() == Maker.HASSELBLAD || fact.value() == Maker.PHASE_ONE);
        String text = scene.text().toLowerCase(Locale.ROOT);
        return maker
                || Stream.of("medium format", "medium-format", "mediumformat").anyMatch(text::contains);
    }

    Said withFocal(Interval mm) {
        return with(Optional.of(mm), aperture, camera, aspect, shotSize);
    }

    Said withAperture(Aperture opening) {
        return with(focal, Optional.of(opening), camera, aspect, shotSize);
    }

    Said withCamera(Term body) {
        return with(focal, aperture, Optional.of(body), aspect, shotSize);
    }

    Said withAspect(AspectRatio ratio) {
        return with(focal, aperture, camera, Optional.of(ratio), shotSize);
    }

    Said withShotSize(Term size) {
        return with(focal, aperture, camera, aspect, Optional.of(size));
    }

    private Said with(
            Optional<Interval> lens,
            Optional<Aperture> opening,
            Optional<Term> body,
            Optional<AspectRatio> shape,
            Optional<Term> size) {
        return new Said(lens, equivalent, opening, subject, background, distanceRatio, body, mediumFormat, shape, size);
    }

    Said withDistances(Interval subjectMetres, Interval backgroundMetres) {
        return new Said(
                focal,
                equivalent,
                aperture,
                subject.or(() -> Optional.of(subjectMetres)),
                background.or(() -> Optional.of(new Background(backgroundMetres, false))),
                distanceRatio,
                camera,
                mediumFormat,
                aspect,
                shotSize);
    }
}
