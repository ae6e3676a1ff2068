package portrait.optics;

/** A camera's setting: aperture, shutter and speed. */
public record Exposure(FNumber aperture, ShutterTime time, Iso iso) {

    /** EV = log₂(N²/t), whatever the speed: f/16 at 1/125 s is 14.97. */
    public double ev() {
        return Log2.of(aperture.value() * aperture.value() / time.seconds());
    }

    /** The brightness for which the setting is right: EV₁₀₀ = EV − log₂(ISO/100). */
    public ExposureValue ev100() {
        return new ExposureValue(ev() - Log2.of(iso.speed() / 100));
    }
}
