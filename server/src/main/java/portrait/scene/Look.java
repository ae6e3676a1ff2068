package portrait.scene;

import java.util.List;
import portrait.vocabulary.Term;

/**
 * Film, grade and colours.
 *
 * @param films film stocks
 * @param grades colour grades and tonality
 * @param artifacts grain, flare, bokeh and other marks of the process
 * @param palette colours as {@code 0xRRGGBB}
 * @param whiteBalances K that the camera is set to
 */
public record Look(
        List<Fact<Term>> films,
        List<Fact<Term>> grades,
        List<Fact<Term>> artifacts,
        List<Fact<Integer>> palette,
        List<Fact<Interval>> whiteBalances) {}
