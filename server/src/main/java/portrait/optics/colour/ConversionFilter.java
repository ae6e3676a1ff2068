package portrait.optics.colour;

/**
 * Filters and gels that warm or cool a light by a published number of mired. Wratten: Sekonic C-800 manual, p. 200. Lee:
 * its swatch book.
 */
public enum ConversionFilter {
    WRATTEN_81("Wratten 81", 9),
    WRATTEN_81A("Wratten 81A", 18),
    WRATTEN_81B("Wratten 81B", 27),
    WRATTEN_81C("Wratten 81C", 35),
    WRATTEN_81D("Wratten 81D", 42),
    WRATTEN_81EF("Wratten 81EF", 52),
    WRATTEN_85C("Wratten 85C", 81),
    WRATTEN_85("Wratten 85", 112),
    WRATTEN_85B("Wratten 85B", 131),
    WRATTEN_82("Wratten 82", -10),
    WRATTEN_82A("Wratten 82A", -21),
    WRATTEN_82B("Wratten 82B", -32),
    WRATTEN_82C("Wratten 82C", -45),
    WRATTEN_80D("Wratten 80D", -56),
    WRATTEN_80C("Wratten 80C", -81),
    WRATTEN_80B("Wratten 80B", -112),
    WRATTEN_80A("Wratten 80A", -131),
    /** Full CTB. */
    LEE_201("Lee 201", -137),
    /** Half CTB. */
    LEE_202("Lee 202", -78),
    /** Full CTO. */
    LEE_204("Lee 204", 159),
    /** Half CTO. */
    LEE_205("Lee 205", 109),
    /** Quarter CTO. */
    LEE_206("Lee 206", 64);

    private final String label;
    private final MiredShift shift;

    ConversionFilter(String label, double mired) {
        this.label = label;
        this.shift = new MiredShift(mired);
    }

    /** Maker's series and number. */
    public String label() {
        return label;
    }

    /** Its published shift; positive warms. */
    public MiredShift shift() {
        return shift;
    }

    /** The filter that comes nearest to a shift; of two as near, the one listed first. */
    public static ConversionFilter nearest(MiredShift wanted) {
        ConversionFilter best = WRATTEN_81;
        for (ConversionFilter filter : values()) {
            if (filter.distance(wanted) < best.distance(wanted)) {
                best = filter;
            }
        }
        return best;
    }

    private double distance(MiredShift wanted) {
        return Math.abs(shift.mired() - wanted.mired());
    }
}
