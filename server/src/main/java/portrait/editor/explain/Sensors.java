package portrait.editor.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import portrait.optics.Frame;
import portrait.optics.SensorFormat;
import portrait.optics.SensorFormats;
import portrait.text.json.Json;
import portrait.vocabulary.Term;

/** The formats behind cameras and lens mounts. */
final class Sensors {
    /** What most cameras with a mount have. */
    private static final Map<String, SensorFormat> MOUNTS = Map.ofEntries(
            Map.entry("Hasselblad X", SensorFormats.MEDIUM_44X33),
            Map.entry("Fujifilm G", SensorFormats.MEDIUM_44X33),
            Map.entry("Hasselblad H", SensorFormats.MEDIUM_54X40),
            Map.entry("Phase One XF", SensorFormats.MEDIUM_54X40),
            Map.entry("Hasselblad V", SensorFormats.FILM_6X6),
            Map.entry("Hasselblad V (200/2000 bodies)", SensorFormats.FILM_6X6),
            Map.entry("fixed, 6×6", SensorFormats.FILM_6X6),
            Map.entry("Contax 645", SensorFormats.FILM_645),
            Map.entry("Mamiya RZ", SensorFormats.FILM_6X7),
            Map.entry("Pentax 67", SensorFormats.FILM_6X7),
            Map.entry("4×5 large format", SensorFormats.SHEET_4X5),
            Map.entry("Fujifilm X", SensorFormats.APS_C),
            Map.entry("Micro Four Thirds", SensorFormats.MICRO_FOUR_THIRDS));

    private Sensors() {}

    /** The image area of a camera or a format, as its maker states it. */
    static Optional<Frame> of(Term camera) {
        Optional<Json> sides = camera.numbers().values().get("sensor_mm");
        if (sides.isPresent()
                && sides.get() instanceof Json.Arr array
                && array.items().size() == 2) {
            List<Optional<Double>> numbers =
                    array.items().stream().map(Sensors::number).toList();
            return numbers.get(0)
                    .flatMap(width -> numbers.get(1)
                            .flatMap(height -> SensorFormat.checked(camera.id(), width, height)
                                    .map(SensorFormat::frame)
                                    .optional()));
        }
        return Optional.empty();
    }

    /** As {@link #of}; of a phone whose sensor is not known, the usual main camera's. */
    static Optional<Frame> nearest(Term camera) {
        return of(camera)
                .or(() -> camera.kind().equals("phone") ? Optional.of(SensorFormats.PHONE.frame()) : Optional.empty());
    }

    /** The format that a lens is made for; full frame for mounts that are not listed. */
    static SensorFormat ofLens(Term lens) {
        return lens.numbers().values().get("mount").stream()
                .map(mount -> mount instanceof Json.Str name ? name.value() : "")
                .map(mount -> MOUNTS.getOrDefault(mount, SensorFormats.FULL_FRAME))
                .findFirst()
                .orElse(SensorFormats.FULL_FRAME);
    }

    private static Optional<Double> number(Json value) {
        return value instanceof Json.Word word && word.isNumber()
                ? Optional.of(Double.parseDouble(word.text()))
                : Optional.empty();
    }
}
