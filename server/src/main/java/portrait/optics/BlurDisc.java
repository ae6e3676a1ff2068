package portrait.optics;

/**
 * The disc into which a point of light out of focus spreads (bokeh).
 *
 * @param onSensor its diameter on the sensor
 * @param shareOfFrame that diameter over the height (or whichever side was given) of the frame: 0.05 is a twentieth
 * @param atSubject its diameter laid into the plane in focus: 61 mm is a disc as wide as a face's pair of eyes
 * @param shareOfMaximum onSensor over what a point at infinity gives; above 1 only for points before half the subject
 *     distance
 */
public record BlurDisc(Length onSensor, double shareOfFrame, Length atSubject, double shareOfMaximum) {

    /**
     * The disc of a point at a distance D: b = A·m·|D − s|/D with the entrance pupil A = f/N; at infinity b = A·m =
     * f²/(N(s − f)). In the subject's plane it measures A·|D − s|/D, which is b/m: its share of the frame therefore does
     * not depend on the format once the framing is given.
     *
     * @param point distance of the point, above zero, before or behind the plane in focus
     * @param frameSide the side of the frame to compare with, above zero; usually {@link Frame#height()}
     */
    public static BlurDisc of(Focus focus, FNumber aperture, Distance point, Length frameSide) {
        double share = shareOfMaximum(focus.subject(), point);
        double atSubject = aperture.pupil(focus.focal()).mm() * share;
        double onSensor = atSubject * focus.magnification();
        return new BlurDisc(
                new Length(onSensor), onSensor / frameSide.positiveMm("frame side"), new Length(atSubject), share);
    }

    /**
     * What part of the blur at infinity a point at a distance D shows, |D − s|/D; behind the subject that is 1 − 1/r
     * with r = D/s: half at twice the distance, 0.9 at ten times. Neither lens nor aperture comes into it.
     *
     * @param point distance of the point, above zero
     */
    public static double shareOfMaximum(Length subject, Distance point) {
        return switch (point) {
            case Distance.Infinite infinite -> 1;
            case Distance.At(Length distance) ->
                Math.abs(distance.mm() - subject.mm()) / distance.positiveMm("distance of the point");
        };
    }

    /** How such a disc looks. */
    public BlurWording wording() {
        return BlurWording.of(shareOfFrame);
    }
}
