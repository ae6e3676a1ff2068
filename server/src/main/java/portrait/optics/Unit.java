package portrait.optics;

/** The units in which {@link Quantity} ranges are stated. */
public enum Unit {
    ONE,
    MILLIMETRE,
    METRE,
    METRE_PER_SECOND,
    SECOND,
    STOP,
    KELVIN
}
