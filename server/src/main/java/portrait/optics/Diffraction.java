package portrait.optics;

/** The blur that no lens can avoid. */
public final class Diffraction {
    /** Green light, 550 nm, where the eye is most sensitive. */
    private static final double WAVELENGTH_MM = 550e-6;

    private Diffraction() {}

    /** Diameter of the Airy disc on the sensor, 2.44·λ·N with λ = 550 nm: 1.34 µm times N, 21 µm at f/16. */
    public static Length airyDisc(FNumber aperture) {
        return new Length(2.44 * WAVELENGTH_MM * aperture.value());
    }
}
