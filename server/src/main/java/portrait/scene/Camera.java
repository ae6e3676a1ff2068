package portrait.scene;

import java.util.List;
import portrait.vocabulary.Term;

/**
 * The camera as a file states it.
 *
 * @param bodies cameras of the vocabulary
 * @param formats sensor and film formats
 * @param makers makers named
 * @param lenses the lenses, each with the focal length and aperture that its sentence gives it
 * @param focalLengths mm
 * @param apertures f-numbers and T-stops
 * @param focusDistances m from the camera to the subject
 * @param backgroundDistances m from the camera to the background
 * @param backgroundGaps m from the subject to the background, where the words count it from there
 * @param distanceRatios background distance over subject distance, both from the camera
 * @param framings shot sizes, angles and composition
 * @param iso film speed or sensor setting
 * @param shutterTimes seconds
 * @param aspects width to height
 */
public record Camera(
        List<Fact<Term>> bodies,
        List<Fact<Term>> formats,
        List<Fact<Maker>> makers,
        List<LensChoice> lenses,
        List<Fact<Interval>> focalLengths,
        List<Fact<Aperture>> apertures,
        List<Fact<Interval>> focusDistances,
        List<Fact<Interval>> backgroundDistances,
        List<Fact<Interval>> backgroundGaps,
        List<Fact<Double>> distanceRatios,
        List<Fact<Term>> framings,
        List<Fact<Interval>> iso,
        List<Fact<Interval>> shutterTimes,
        List<Fact<AspectRatio>> aspects) {}
