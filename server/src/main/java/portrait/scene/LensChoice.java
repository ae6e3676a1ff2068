package portrait.scene;

import java.util.Optional;
import portrait.vocabulary.Term;

/**
 * A lens as a prompt names it.
 *
 * @param maker the maker or system that its sentence or the camera names
 * @param term the lens of the vocabulary, where one is named
 * @param focal its focal length in mm
 * @param aperture the opening named with it
 */
public record LensChoice(
        Optional<Fact<Maker>> maker,
        Optional<Fact<Term>> term,
        Optional<Fact<Interval>> focal,
        Optional<Fact<Aperture>> aperture) {}
