package portrait.mention;

import portrait.text.Span;

/** A number with its unit, or two as a range. */
public sealed interface Quantity extends Mention {
    /**
     * A focal length in millimetres; a zoom where the ends differ.
     *
     * @param max equal to {@code min} for a single focal length
     */
    record FocalLength(Span span, double min, double max) implements Quantity {}

    /**
     * An f-number, or a T-stop where {@code transmission}.
     *
     * @param min the smaller number: the wider opening
     */
    record Aperture(Span span, double min, double max, boolean transmission) implements Quantity {}

    /** A colour temperature in kelvins. */
    record ColorTemperature(Span span, double min, double max) implements Quantity {}

    /** A length in metres: a distance or a size, as its sentence says. */
    record Length(Span span, double min, double max) implements Quantity {}

    /** Width and height of a thing in metres. */
    record Dimensions(Span span, double width, double height) implements Quantity {}

    /** An angle in degrees; as height above the eyes where {@code elevation}, negative below them. */
    record Angle(Span span, double min, double max, boolean elevation) implements Quantity {}

    /** A lighting ratio, key to fill. */
    record LightRatio(Span span, double key, double fill) implements Quantity {}

    /** A ratio of the subject's distance to the background's. */
    record DistanceRatio(Span span, double subject, double background) implements Quantity {}

    /** A difference of exposure in stops. */
    record Stops(Span span, double stops) implements Quantity {}

    /** Width to height of the picture. */
    record Aspect(Span span, double width, double height) implements Quantity {}

    /** Width and height of the picture in pixels. */
    record PixelSize(Span span, int width, int height) implements Quantity {}

    /** A ratio whose words do not say what it compares. */
    record Ratio(Span span, double left, double right) implements Quantity {}

    /** A film speed or sensor setting. */
    record Iso(Span span, double min, double max) implements Quantity {}

    /** An exposure time in seconds. */
    record ShutterTime(Span span, double min, double max) implements Quantity {}

    /** A colour as {@code 0xRRGGBB}. */
    record HexColor(Span span, int rgb) implements Quantity {}

    /** A number without a unit, in a field or a JSON member whose key gives it one. */
    record Plain(Span span, double value) implements Quantity {}
}
