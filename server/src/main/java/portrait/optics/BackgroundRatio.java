package portrait.optics;

/** What people mean by a distance ratio of 1:8. Two readings are in use, so an answer should say which it took. */
public enum BackgroundRatio {
    /** Camera to background over camera to subject: with the subject at 1 m, 1:8 puts the background at 8 m. */
    FROM_CAMERA {
        @Override
        public Length background(Length subject, double ratio) {
            return new Length(subject.mm() * Require.positive("distance ratio", ratio));
        }
    },
    /** Subject to background over camera to subject: with the subject at 1 m, 1:8 puts the background at 9 m. */
    FROM_SUBJECT {
        @Override
        public Length background(Length subject, double ratio) {
            return new Length(subject.mm() * (1 + Require.positive("distance ratio", ratio)));
        }
    };

    /**
     * The background's distance from the camera.
     *
     * @param ratio the 8 of 1:8, positive and finite
     */
    public abstract Length background(Length subject, double ratio);

    /** The background's distance for a ratio somebody wrote; range {@link Quantity#DISTANCE_RATIO}. */
    public Result<Length> checked(Length subject, double ratio) {
        return Quantity.DISTANCE_RATIO.check(ratio, value -> background(subject, value));
    }
}
