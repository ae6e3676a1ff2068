package portrait.vocabulary;

import java.util.Optional;
import portrait.text.json.Json;

/** The figures of a term, by name. The names carry the unit: {@code focal_mm}, {@code azimuth_deg}, {@code kelvin}. */
public record Numbers(Json.Obj values) {
    /**
     * A range of values.
     *
     * @param min the lower end
     * @param max the upper end
     * @param typical what one would write; the middle where the data give none
     */
    public record Range(double min, double max, double typical) {}

    /** A single figure. */
    public Optional<Double> number(String name) {
        return values.get(name).flatMap(Numbers::asNumber);
    }

    /** A figure given as {@code {"min", "max", "typical"}}, or a single one as a range of no width. */
    public Optional<Range> range(String name) {
        return values.get(name).flatMap(value -> {
            if (value instanceof Json.Obj object) {
                Optional<Double> min = object.get("min").flatMap(Numbers::asNumber);
                Optional<Double> max = object.get("max").flatMap(Numbers::asNumber);
                if (min.isEmpty() || max.isEmpty()) {
                    return Optional.empty();
                }
                double middle = (min.get() + max.get()) / 2;
                double typical =
                        object.get("typical").flatMap(Numbers::asNumber).orElse(middle);
                return Optional.of(new Range(min.get(), max.get(), typical));
            }
            return asNumber(value).map(number -> new Range(number, number, number));
        });
    }

    private static Optional<Double> asNumber(Json value) {
        return value instanceof Json.Word word && word.isNumber()
                ? Optional.of(Double.parseDouble(word.text()))
                : Optional.empty();
    }
}
