package portrait.optics;

/** How much of a scene fills the frame, and where the camera must stand for it. */
public final class Framing {
    /** Nearest focus of an ordinary lens in focal lengths, for want of a data sheet: 85 mm lenses stop at 0.80–0.95 m. */
    private static final double USUAL_MINIMUM_FOCUS = 10;

    private Framing() {}

    /**
     * How much of the scene a side of the frame takes in at the plane in focus: side·(s − f)/f.
     *
     * @param frameSide {@link Frame#height()} for a scene's height
     */
    public static Length sceneExtent(Focus focus, Length frameSide) {
        return new Length(frameSide.mm() / focus.magnification());
    }

    /**
     * Where to stand: s = f·(1 + scene/side). Any distance is answered, even one nearer than the lens can focus; see
     * {@link #usualMinimumFocus}.
     *
     * @param focal above zero
     * @param frameSide above zero, {@link Frame#height()} for a scene's height
     * @param scene how much of the scene shall fill that side, above zero
     */
    public static Focus focusFor(Length focal, Length frameSide, Length scene) {
        double fields = scene.positiveMm("scene") / frameSide.positiveMm("frame side");
        return new Focus(focal, new Length(focal.mm() * (1 + fields)));
    }

    /**
     * Which focal length frames a scene from a given distance: f = s/(1 + scene/side), the other way round of
     * {@link #focusFor}.
     *
     * @param subject above zero
     * @param frameSide above zero
     * @param scene above zero
     */
    public static Focus focalFor(Length subject, Length frameSide, Length scene) {
        double fields = scene.positiveMm("scene") / frameSide.positiveMm("frame side");
        return new Focus(new Length(subject.mm() / (1 + fields)), subject);
    }

    /** The nearest distance an ordinary lens focuses at, about 10·f. Macro lenses go nearer; a data sheet knows better. */
    public static Length usualMinimumFocus(Length focal) {
        return new Length(focal.mm() * USUAL_MINIMUM_FOCUS);
    }
}
