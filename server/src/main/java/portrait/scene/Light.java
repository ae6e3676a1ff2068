package portrait.scene;

import java.util.List;
import java.util.Optional;
import portrait.mention.Side;
import portrait.text.Span;
import portrait.vocabulary.Term;

/**
 * One light of the scene, with what the text says of it.
 *
 * @param span all the words that speak of it
 * @param role what it does
 * @param source what shines: a window, tungsten, a flash
 * @param modifier what it shines through or off
 * @param side its direction in words
 * @param azimuth degrees from the line between subject and camera, positive to camera right, ±180 behind the subject; known only where an
 *     angle and a side, or “behind”, are given
 * @param elevation degrees above the eyes, negative below them
 * @param kelvin colour temperature in K
 * @param size its longest side in m
 * @param distance m from the subject, as far as the words let it be taken so
 * @param ratio key to fill
 * @param quality hard or soft
 * @param patterns lighting patterns named with it
 * @param excluded whether the text says that it must not be there
 */
public record Light(
        Span span,
        Optional<Fact<LightRole>> role,
        Optional<Fact<Term>> source,
        Optional<Fact<Term>> modifier,
        Optional<Fact<Side>> side,
        Optional<Fact<Double>> azimuth,
        Optional<Fact<Double>> elevation,
        Optional<Fact<Interval>> kelvin,
        Optional<Fact<Double>> size,
        Optional<Fact<Interval>> distance,
        Optional<Fact<Double>> ratio,
        Optional<Fact<Term>> quality,
        List<Fact<Term>> patterns,
        boolean excluded) {
    /** Whether it is the key light, or a light that nothing calls otherwise. */
    public boolean mayBeKey() {
        return role.isEmpty() || role.get().value() == LightRole.KEY;
    }
}
