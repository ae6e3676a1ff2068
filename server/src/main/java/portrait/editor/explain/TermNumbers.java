package portrait.editor.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portrait.optics.Length;
import portrait.text.json.Json;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/**
 * Turns the numbers of a vocabulary entry into figures. Their names carry the unit ({@code azimuth_deg}), and are the keys in JSON; what
 * people read is made from the name unless {@link #LABELS} knows better.
 */
final class TermNumbers {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("azimuth_deg", "To the side"),
            Map.entry("elevation_deg", "Above the eyes"),
            Map.entry("ratio", "Lit to shadow side"),
            Map.entry("ratio_min", "Ratio from"),
            Map.entry("kelvin", "Colour temperature"),
            Map.entry("ev100", "Brightness"),
            Map.entry("cri", "Colour rendering (CRI)"),
            Map.entry("duv", "Duv"),
            Map.entry("position_clock", "Usual clock positions"),
            Map.entry("tolerance_fraction", "Tolerance"),
            Map.entry("eye_height_fraction", "Eyes from the top"),
            Map.entry("radius_fraction", "Reaches over the picture's width by"),
            Map.entry("black_lift_pct", "Blacks lifted by"),
            Map.entry("clip_pct", "Clipped"),
            Map.entry("slide_stops", "Slide film"),
            Map.entry("negative_stops", "Negative film"),
            Map.entry("cine_stops", "Cinema camera"),
            Map.entry("cri_max", "At best"),
            Map.entry("fixed_focal_mm", "Fixed lens"),
            Map.entry("fixed_max_aperture", "Its widest aperture"),
            Map.entry("air_temperature_c_max", "In air up to"),
            Map.entry("freeze_gesture_s", "Freezes gestures"),
            Map.entry("freeze_hair_s", "Freezes hair"),
            Map.entry("streak_lamps_s", "Draws lamps to lines"),
            Map.entry("focal_plane_s", "Focal-plane shutter"),
            Map.entry("leaf_s", "Leaf shutter"),
            Map.entry("eye_height_over_seat_m", "Eyes above the seat"),
            Map.entry("bright_mm", "In bright light"),
            Map.entry("dim_mm", "In dim light"),
            Map.entry("aov_h_deg", "Field of view across"),
            Map.entry("eq_ff_mm", "Frames on full frame like"),
            Map.entry("eq_on_44x33_mm", "On 44×33 mm frames like"),
            Map.entry("focal_eq_mm", "Full-frame equivalent"),
            Map.entry("focal_min_mm", "Focal length from"),
            Map.entry("focal_max_mm", "Focal length to"),
            Map.entry("focal_mm", "Focal length"),
            Map.entry("max_aperture", "Widest aperture"),
            Map.entry("t_stop", "T-stop"),
            Map.entry("f_number_typical", "F-number"),
            Map.entry("f_number_min", "F-number from"),
            Map.entry("f_number", "F-number"),
            Map.entry("full_stops_f_number", "Full stops"),
            Map.entry("mfd_m", "Focuses down to"),
            Map.entry("mfd_rangefinder_m", "With a rangefinder down to"),
            Map.entry("typical_85mm_m", "Of most 85 mm lenses"),
            Map.entry("max_mag", "Largest scale"),
            Map.entry("pupil_mm", "Entrance pupil"),
            Map.entry("coc_mm", "Circle of confusion"),
            Map.entry("sensor_mm", "Image area"),
            Map.entry("diagonal_mm", "Diagonal"),
            Map.entry("balance_k", "Balanced to"),
            Map.entry("wb_k", "White balance"),
            Map.entry("camera_wb_k", "Camera balanced to"),
            Map.entry("range_k", "Scale"),
            Map.entry("iso", "Speed"),
            Map.entry("iso_equiv", "Speed, about"),
            Map.entry("iso_visible_from", "Visible from"),
            Map.entry("height_m", "Height in the frame"),
            Map.entry("width_m", "Width"),
            Map.entry("size_m", "Size"),
            Map.entry("yaw_deg", "Face turned from the lens by"),
            Map.entry("body_yaw_deg", "Body turned from the lens by"),
            Map.entry("pitch_deg", "Camera looks up by"),
            Map.entry("roll_deg", "Tilted by"),
            Map.entry("angle_deg", "Angle"),
            Map.entry("beam_deg", "Beam"),
            Map.entry("angular_size_deg", "Width seen from the face"),
            Map.entry("sun_elevation_deg", "Sun above the horizon"),
            Map.entry("stops_vs_key", "Against the key"),
            Map.entry("stops_below_key", "Under the key"),
            Map.entry("stops_below", "Darker by"),
            Map.entry("stops_over_key", "Over the key"),
            Map.entry("stops_under_key", "Under the key"),
            Map.entry("stops_background_over_face", "Background over the face"),
            Map.entry("stops_background_under_face", "Background under the face"),
            Map.entry("background_stops_over_key", "Background over the key"),
            Map.entry("background_stops_under_key", "Background under the key"),
            Map.entry("stops_outside_over_inside", "Outside over inside"),
            Map.entry("stops_per_doubling", "Lost per doubled distance"),
            Map.entry("stops_per_0_3", "Per 0.3 of density"),
            Map.entry("stops_to_cure", "Gone when stopped down by"),
            Map.entry("mired_gap", "Apart by"),
            Map.entry("mired_shift", "Shift"),
            Map.entry("jnd_mired", "Just visible from"),
            Map.entry("limit_duv", "Kelvin means something up to a Duv of"),
            Map.entry("sources", "Sources"),
            Map.entry("lenses", "Known from"),
            Map.entry("axis_ratio", "Height to width"),
            Map.entry("share_at_ratio", "Share of the blur at 1:n"),
            Map.entry("nose_vs_ear_at_m", "Nose against ears, by metres"),
            Map.entry("by_source_formula", "By source"),
            Map.entry("additive_formula", "Key and fill together"),
            Map.entry("action_units", "Muscles (FACS action units)"),
            Map.entry("8k_px", "8K"),
            Map.entry("4k_px", "4K"),
            Map.entry("fall_speed_m_s", "Falls at"),
            Map.entry("speed_m_s", "Speed"),
            Map.entry("shutter_s", "Shutter time"),
            Map.entry("shutter_freeze_s", "Frozen by"),
            Map.entry("exposure_s", "Exposure"),
            Map.entry("blind_to_nm_above", "Blind above"),
            Map.entry("hard_deg", "Hard below"),
            Map.entry("soft_deg", "Soft from"),
            Map.entry("very_soft_deg", "Very soft from"),
            Map.entry("fraction", "Share of the frame"),
            Map.entry("megapixels", "Resolution"));

    /** Said by the text, by a computed figure, or of no use to a reader. */
    private static final Set<String> SKIPPED = Set.of(
            "axis",
            "nose_vs_ear_at_m",
            "mfd_confirmed",
            "film",
            "r2",
            "r4",
            "r8",
            "head_shoulders_distance_m",
            "half_body_distance_m",
            "aov_h_deg");

    /** Figures of the scene that say the same with the scene's values. */
    private static final Map<String, String> COMPUTED = Map.of(
            "pupil_mm", "entrancePupil_mm",
            "eq_ff_mm", "equivalentFocal_mm",
            "focal_eq_mm", "equivalentFocal_mm");

    private TermNumbers() {}

    /** Adds every number of the term that nothing has added yet. */
    static void add(Draft draft, Term term) {
        for (Json.Member member : term.numbers().values().members()) {
            boolean computed = SKIPPED.contains(member.key())
                    || draft.has(COMPUTED.getOrDefault(member.key(), ""))
                    || member.key().startsWith("angle_at_")
                    || member.key().equals("ratio") && term.kind().equals("aspect");
            if (!computed) {
                add(draft, term, member);
            }
        }
    }

    private static void add(Draft draft, Term term, Json.Member member) {
        String name = member.key();
        String label = label(name);
        Optional<Numbers.Range> range = term.numbers().range(name);
        if (range.isPresent()) {
            double min = range.get().min();
            double max = range.get().max();
            draft.range(name, label, min, max, unit(name), words(name, min, max));
            return;
        }
        text(name, member.value()).ifPresent(words -> draft.word(name, label, words));
    }

    /** What a name is called: the list's word, or the name without its unit. */
    static String label(String name) {
        String known = LABELS.get(name);
        if (known != null) {
            return known;
        }
        String suffix = suffix(name);
        String bare = suffix.isEmpty() ? name : name.substring(0, name.length() - suffix.length() - 1);
        String words = bare.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static final List<String> SUFFIXES =
            List.of("m_s", "deg", "mm", "m", "k", "pct", "stops", "s", "px", "lux", "nm", "mired", "duv", "c");

    private static String suffix(String name) {
        return SUFFIXES.stream()
                .filter(suffix -> name.endsWith("_" + suffix))
                .findFirst()
                .orElse("");
    }

    static String unit(String name) {
        boolean stops = name.startsWith("stops") || name.endsWith("_stops") || name.startsWith("background_stops");
        if (stops) {
            return "stops";
        }
        return switch (name) {
            case "full_stops_f_number" -> "";
            case "kelvin" -> "K";
            case "ev100" -> "EV";
            case "mired_gap", "mired_shift" -> "mired";
            case "blind_to_nm_above" -> "nm";
            case "megapixels" -> "MP";
            default ->
                switch (suffix(name)) {
                    case "m_s" -> "m/s";
                    case "deg" -> "°";
                    case "k" -> "K";
                    case "pct" -> "%";
                    case "c" -> "°C";
                    case "duv" -> "";
                    default -> suffix(name);
                };
        };
    }

    private static String words(String name, double min, double max) {
        return switch (name) {
            case "max_aperture", "f_number", "f_number_min", "f_number_typical", "fixed_max_aperture" ->
                Rounded.between("f/" + Rounded.exact(min), "f/" + Rounded.exact(max));
            case "t_stop" -> "T" + Rounded.exact(min);
            case "iso", "iso_equiv", "iso_visible_from" ->
                "ISO " + Rounded.between(Rounded.exact(min), Rounded.exact(max));
            case "ratio", "ratio_min" -> Rounded.between(Rounded.ratio(min), Rounded.ratio(max));
            case "max_mag" -> "1:" + Rounded.number(1 / min) + " (" + Rounded.exact(min) + " of life size)";
            case "coc_mm" -> Rounded.number(min) + " mm";
            case "fraction", "radius_fraction", "eye_height_fraction", "tolerance_fraction" ->
                numbers(100 * min, 100 * max) + " %";
            case "ev100" -> "EV " + numbers(min, max);
            default -> measured(name, min, max);
        };
    }

    private static String measured(String name, double min, double max) {
        return switch (unit(name)) {
            case "m" -> lengths(min, max);
            case "s" -> Rounded.seconds(min, max);
            case "stops" -> numbers(min, max) + (min == 1 && max == 1 ? " stop" : " stops");
            case "°" -> numbers(min, max) + "°";
            case "" -> numbers(min, max);
            default -> numbers(min, max) + " " + unit(name);
        };
    }

    private static String lengths(double min, double max) {
        String low = Rounded.length(Length.ofMetres(min));
        String high = Rounded.length(Length.ofMetres(max));
        int space = low.lastIndexOf(' ');
        boolean oneUnit = low.substring(space).equals(high.substring(high.lastIndexOf(' ')));
        return oneUnit && !low.equals(high) ? low.substring(0, space) + "–" + high : Rounded.between(low, high);
    }

    private static String numbers(double min, double max) {
        return min < 0 && min != max
                ? Rounded.exact(min) + " to " + Rounded.exact(max)
                : Rounded.between(Rounded.exact(min), Rounded.exact(max));
    }

    /** Lists, notes, and numbers with names of their own; nothing for what is no figure. */
    private static Optional<String> text(String name, Json value) {
        return switch (value) {
            case Json.Str string -> Optional.of(string.value());
            case Json.Arr array -> Optional.of(list(name, array) + unitBehind(name));
            case Json.Obj object ->
                Optional.of(object.members().stream()
                                .map(member -> member.key() + ": " + item(member.value()))
                                .collect(Collectors.joining(", "))
                        + unitBehind(name));
            case Json.Word word -> Optional.empty();
        };
    }

    private static String list(String name, Json.Arr array) {
        boolean ends = name.endsWith("_k") && array.items().size() == 2;
        if (ends) {
            return item(array.items().get(0)) + "–" + item(array.items().get(1));
        }
        boolean sides = (name.endsWith("_mm") || name.endsWith("_px"))
                && array.items().size() == 2
                && !name.startsWith("fixed");
        return array.items().stream().map(TermNumbers::item).collect(Collectors.joining(sides ? "×" : ", "));
    }

    private static String unitBehind(String name) {
        String unit = unit(name);
        return unit.isEmpty() || name.equals("nose_vs_ear_at_m") ? "" : " " + unit;
    }

    private static String item(Json value) {
        return switch (value) {
            case Json.Word word when word.isNumber() -> Rounded.exact(Double.parseDouble(word.text()));
            case Json.Word word -> word.text();
            case Json.Str string -> string.value();
            case Json.Arr array -> array.items().stream().map(TermNumbers::item).collect(Collectors.joining("/"));
            case Json.Obj object ->
                object.members().stream().map(member -> item(member.value())).collect(Collectors.joining("/"));
        };
    }
}
