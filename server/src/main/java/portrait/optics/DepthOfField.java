package portrait.optics;

/**
 * What is sharp before and behind the plane in focus. Formulas: Greenleaf, <i>Photographic Optics</i> (1950), pp. 25–27,
 * as used by DOFMaster and cameradof.com.
 *
 * @param near nearest point that is sharp
 * @param subject the plane in focus
 * @param far farthest point that is sharp
 * @param hyperfocal focused there, everything from half that distance on is sharp
 */
public record DepthOfField(Length near, Length subject, Distance far, Length hyperfocal) {

    /**
     * Depth of field of a lens set to a distance s: near = s(H − f)/(H + s − 2f); far = s(H − f)/(H − s), infinite when
     * s ≥ H.
     *
     * @param circleOfConfusion above zero; see {@link CircleOfConfusion}
     */
    public static DepthOfField of(Focus focus, FNumber aperture, Length circleOfConfusion) {
        double s = focus.subject().mm();
        Length hyperfocal = hyperfocal(focus.focal(), aperture, circleOfConfusion);
        // Both limits are s/(1 ± k) with k = (s − f)/(H − f): the same formulas, without the difference of near equals.
        double f = focus.focal().mm();
        double k = (s - f) * aperture.value() * circleOfConfusion.mm() / (f * f);
        double far = k < 1 ? s / (1 - k) : Double.POSITIVE_INFINITY;
        // A limit beyond every distance this package accepts is no limit.
        return new DepthOfField(
                new Length(s / (1 + k)),
                focus.subject(),
                far <= Quantity.DISTANCE.max() ? Distance.at(new Length(far)) : Distance.INFINITE,
                hyperfocal);
    }

    /**
     * Hyperfocal distance H = f²/(N·c) + f.
     *
     * @param circleOfConfusion above zero
     */
    public static Length hyperfocal(Length focal, FNumber aperture, Length circleOfConfusion) {
        double f = focal.mm();
        return new Length(f * f / (aperture.value() * circleOfConfusion.positiveMm("circle of confusion")) + f);
    }

    /** From the near to the far limit. */
    public Distance total() {
        return beyond(near);
    }

    /** From the near limit to the subject. */
    public Length front() {
        return new Length(subject.mm() - near.mm());
    }

    /** From the subject to the far limit. */
    public Distance behind() {
        return beyond(subject);
    }

    private Distance beyond(Length start) {
        return switch (far) {
            case Distance.At(Length limit) -> Distance.at(new Length(limit.mm() - start.mm()));
            case Distance.Infinite infinite -> infinite;
        };
    }
}
