package portrait.scene;

import java.util.Locale;

/**
 * A lens that a maker has sold.
 *
 * @param system the maker's line of lenses that it belongs to
 * @param words what people put between maker and focal length: {@code XCD}; may be empty
 * @param focal mm; a zoom where the ends differ
 * @param aperture its widest opening as an f-number, or as a T-stop where the system counts in those; of a zoom at its wide and at its long
 *     end
 */
public record KnownLens(LensCatalogue.LensSystem system, String words, Interval focal, Interval aperture) {
    /** Focal lengths are rounded when they are engraved: 50.7 mm is sold as 50. */
    private static final double SAME_FOCAL_MM = 0.6;

    /** How exactly an engraved f-number is repeated. */
    private static final double SAME_F_NUMBER = 0.06;

    /** Maker, words and figures as people write them: {@code Hasselblad XCD 80 mm f/1.9}. */
    public String label() {
        return system.maker() + " " + shortLabel();
    }

    /** The same without the maker: {@code XCD 80 mm f/1.9}. */
    public String shortLabel() {
        String opening = (system.transmission() ? "T" : "f/") + range(aperture);
        return (words.isEmpty() ? "" : words + " ") + range(focal) + " mm " + opening;
    }

    public boolean isZoom() {
        return !focal.isSingle();
    }

    /** Whether it has that focal length, as a prime or somewhere in its range. */
    public boolean covers(double mm) {
        return focal.min() - SAME_FOCAL_MM <= mm && mm <= focal.max() + SAME_FOCAL_MM;
    }

    /**
     * Whether it has that focal length and opens to that f-number there; a smaller opening is only stopped down. Lenses that count in T-stops
     * answer for T-stops.
     */
    public boolean reaches(double mm, double number) {
        return covers(mm) && aperture.min() <= number + SAME_F_NUMBER;
    }

    /** Whether it is the lens of that focal length and widest opening. A zoom is, at any opening between its two widest. */
    public boolean is(double mm, double number) {
        return reaches(mm, number) && number <= aperture.max() + SAME_F_NUMBER;
    }

    /**
     * How far it is from a lens of these figures: 3·|log₂ of the focal lengths' ratio| + 2·|log₂ of the f-numbers' ratio|, the second being
     * their difference in stops. A third of an octave of focal length weighs as much as a stop.
     */
    double distance(double mm, double number) {
        double nearest = Math.min(Math.max(mm, focal.min()), focal.max());
        double opening = isZoom() ? aperture.middle() : aperture.min();
        return 3 * Math.abs(log2(nearest / mm)) + 2 * Math.abs(log2(opening / number));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static String range(Interval interval) {
        return interval.isSingle() ? number(interval.min()) : number(interval.min()) + "–" + number(interval.max());
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString(Math.round(value))
                : String.format(Locale.ROOT, "%.2f", value).replaceFirst("0$", "");
    }
}
