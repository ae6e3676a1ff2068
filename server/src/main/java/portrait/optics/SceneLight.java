package portrait.optics;

/** How bright common scenes are, as EV at ISO 100. Source: the exposure-value table of Wikipedia, and jtv.be. */
public enum SceneLight {
    /** Sun on a clear day: the sunny 16 rule. */
    SUN(15, 15),
    HAZY_SUN(14, 14),
    CLOUDY_BRIGHT(13, 13),
    /** Heavy overcast, or open shade under a clear sky. */
    OVERCAST(12, 12),
    SUNSET(12, 12),
    JUST_AFTER_SUNSET(9, 11),
    NEON_SIGNS(9, 10),
    STAGE(8, 9),
    NIGHT_STREET(7, 8),
    HOME_INTERIOR(5, 7),
    CANDLE_CLOSE_UP(4, 4),
    FLOODLIT_BUILDING(3, 5),
    FULL_MOON_LANDSCAPE(-3, -2);

    private final double minEv100;
    private final double maxEv100;

    SceneLight(double minEv100, double maxEv100) {
        this.minEv100 = minEv100;
        this.maxEv100 = maxEv100;
    }

    /** The darkest such a scene is, in EV at ISO 100. */
    public double minEv100() {
        return minEv100;
    }

    /** The brightest such a scene is, in EV at ISO 100. */
    public double maxEv100() {
        return maxEv100;
    }

    /** Stops by which a setting misses the scene: 0 inside its range, positive when the picture comes out too dark. */
    public double stopsOff(ExposureValue setting) {
        double ev = setting.ev100();
        return ev > maxEv100 ? ev - maxEv100 : Math.min(0, ev - minEv100);
    }
}
