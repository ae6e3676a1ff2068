package portrait.optics;

/**
 * An exposure value at ISO 100, which doubles as a measure of the scene's brightness; finite, −200 to 200.
 *
 * @param ev100 in stops
 */
public record ExposureValue(double ev100) {
    /** Reflected-light meter constant K in cd·s/(m²·ISO); 12.5 with Canon, Nikon and Sekonic. */
    private static final double K = 12.5;
    /** Incident-light meter constant C in lx·s/ISO, flat receptor. */
    private static final double C = 250;

    private static final double LIMIT = 200;

    public ExposureValue {
        if (!(Math.abs(ev100) <= LIMIT)) {
            throw new IllegalArgumentException("exposure value outside ±" + LIMIT + ": " + ev100);
        }
    }

    /** An exposure value somebody wrote; range {@link Quantity#EXPOSURE_VALUE}. */
    public static Result<ExposureValue> checked(double ev100) {
        return Quantity.EXPOSURE_VALUE.check(ev100, ExposureValue::new);
    }

    /** Illuminance in lux, 2.5·2^EV (C = 250): EV 15 is 81 920 lx. */
    public double lux() {
        return C / 100 * Math.pow(2, ev100);
    }

    /** Luminance in cd/m², 2^EV/8 (K = 12.5): EV 15 is 4096 cd/m². */
    public double candelaPerSquareMetre() {
        return K / 100 * Math.pow(2, ev100);
    }
}
