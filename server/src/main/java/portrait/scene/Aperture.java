package portrait.scene;

/**
 * An opening of the lens.
 *
 * @param number the f-number or T-stop; the smaller number is the wider opening
 * @param transmission whether it is a T-stop, which counts the light lost in the glass
 */
public record Aperture(Interval number, boolean transmission) {}
