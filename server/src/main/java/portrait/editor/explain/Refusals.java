package portrait.editor.explain;

import portrait.optics.Quantity;
import portrait.optics.Result;

/** Says in one line why a number cannot be computed with. */
public final class Refusals {
    private Refusals() {}

    /** The line, with the range: {@code colour temperature 900 K is out of range: 1000 to 40000 K}. */
    public static String line(Result.OutOfRange<?> refused) {
        return line(refused.quantity(), refused.value(), refused.min(), refused.max());
    }

    private static String line(Quantity quantity, double value, double min, double max) {
        String name = name(quantity);
        return switch (quantity.unit()) {
            case MILLIMETRE -> {
                boolean large = max >= 100_000;
                double scale = large ? 1000 : 1;
                String unit = large ? " m" : " mm";
                yield sentence(name, value / scale, min / scale, max / scale, unit);
            }
            case KELVIN -> sentence(name, value, min, max, " K");
            case METRE -> sentence(name, value, min, max, " m");
            case METRE_PER_SECOND -> sentence(name, value, min, max, " m/s");
            case SECOND -> sentence(name, value, min, max, " s");
            case STOP -> sentence(name, value, min, max, " stops");
            case ONE -> sentence(name, value, min, max, quantity == Quantity.LIGHT_RATIO ? ":1" : "");
        };
    }

    private static String sentence(String name, double value, double min, double max, String unit) {
        return name + " " + number(value) + unit + " is out of range: " + number(min) + " to " + number(max) + unit;
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Rounded.number(value, 5) : "without end";
    }

    private static String name(Quantity quantity) {
        return switch (quantity) {
            case FOCAL_LENGTH -> "focal length";
            case F_NUMBER -> "f-number";
            case DISTANCE -> "distance";
            case SUBJECT_DISTANCE -> "distance of the subject";
            case EXTENT -> "size";
            case SENSOR_SIDE -> "side of the sensor";
            case CIRCLE_OF_CONFUSION -> "circle of confusion";
            case ASPECT -> "aspect ratio";
            case DISTANCE_RATIO -> "distance ratio";
            case SHUTTER_TIME -> "shutter time";
            case ISO -> "ISO";
            case EXPOSURE_VALUE -> "exposure value";
            case GUIDE_NUMBER -> "guide number";
            case TRANSMITTANCE -> "transmittance";
            case SPEED -> "speed";
            case STOPS -> "stops";
            case LIGHT_RATIO -> "light ratio";
            case COLOUR_TEMPERATURE -> "colour temperature";
        };
    }
}
