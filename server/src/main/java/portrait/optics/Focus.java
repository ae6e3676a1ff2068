package portrait.optics;

/**
 * A lens set to a distance.
 *
 * @param focal focal length, above zero
 * @param subject distance of the plane in focus, beyond the focal length
 */
public record Focus(Length focal, Length subject) {
    /** Nearest subject a person may ask for, in focal lengths: a hundred times life size. */
    private static final double NEAREST = 1.01;

    public Focus {
        Require.positive("focal length", focal.mm());
        if (!(subject.mm() > focal.mm())) {
            throw new IllegalArgumentException(
                    "subject at " + subject.mm() + " mm is not beyond the focal length " + focal.mm() + " mm");
        }
    }

    /**
     * A lens of a focal length set to a distance, both as somebody wrote them. Refuses a subject nearer than 1.01 focal
     * lengths as {@link Quantity#SUBJECT_DISTANCE}: no lens can focus there.
     */
    public static Result<Focus> checked(Length focal, Length subject) {
        double nearest = focal.positiveMm("focal length") * NEAREST;
        return subject.mm() >= nearest
                ? new Result.Ok<>(new Focus(focal, subject))
                : new Result.OutOfRange<>(
                        Quantity.SUBJECT_DISTANCE, subject.mm(), nearest, Quantity.SUBJECT_DISTANCE.max());
    }

    /** Magnification m = f/(s − f): size on the sensor over size in the scene. */
    public double magnification() {
        return focal.mm() / (subject.mm() - focal.mm());
    }
}
