package portrait.optics.colour;

/**
 * Which light a colour temperature stands for: a glowing body when low, a phase of daylight when high, and a mix
 * between, as CIE 224 and TM-30 choose their reference illuminants. Daylight is greener, Duv +0.003.
 */
public enum Locus {
    /** Up to 4000 K: Planck's radiator. */
    PLANCK,
    /** Between: xy blended linearly from Planck at 4000 K to daylight at 5000 K. */
    BLEND,
    /** From 5000 K: CIE daylight. Extrapolated above 25 000 K. */
    DAYLIGHT;

    private static final double PLANCK_UP_TO = 4000;
    private static final double DAYLIGHT_FROM = 5000;

    /** The locus used at a temperature. */
    public static Locus at(Kelvin temperature) {
        double kelvin = temperature.kelvin();
        return kelvin <= PLANCK_UP_TO ? PLANCK : kelvin >= DAYLIGHT_FROM ? DAYLIGHT : BLEND;
    }

    /** Chromaticity of a light of that temperature. */
    public static Chromaticity white(Kelvin temperature) {
        double kelvin = temperature.kelvin();
        return switch (at(temperature)) {
            case PLANCK -> Planck.xy(kelvin);
            case DAYLIGHT -> Daylight.xy(kelvin);
            case BLEND ->
                Planck.xy(kelvin)
                        .towards(Daylight.xy(kelvin), (kelvin - PLANCK_UP_TO) / (DAYLIGHT_FROM - PLANCK_UP_TO));
        };
    }

    /** Chromaticity of a black body of that temperature, whichever locus is in use there. */
    public static Chromaticity planckian(Kelvin temperature) {
        return Planck.xy(temperature.kelvin());
    }

    /** Chromaticity of CIE daylight of that temperature; from 4000 K on it means something. */
    public static Chromaticity daylight(Kelvin temperature) {
        return Daylight.xy(temperature.kelvin());
    }
}
