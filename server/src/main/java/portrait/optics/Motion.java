package portrait.optics;

/** Things that move while the shutter is open. */
public final class Motion {
    private Motion() {}

    /**
     * Length of a streak over a side of the frame: v·t·f/(side·D), for movement square to the view and distances well
     * beyond the focal length. 40 km/h for 1/8 s at 20 m with 35 mm crosses 0.068 of a 36 mm frame; above 1 it leaves
     * it.
     *
     * @param distance to the moving thing, above zero
     * @param frameSide above zero
     */
    public static double streak(Speed speed, ShutterTime time, Length focal, Length distance, Length frameSide) {
        double movedMm = speed.metresPerSecond() * 1000 * time.seconds();
        return movedMm * focal.mm() / (frameSide.positiveMm("frame side") * distance.positiveMm("distance"));
    }
}
