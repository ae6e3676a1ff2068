package portrait.editor.explain;

import java.util.Locale;
import portrait.optics.BlurWording;
import portrait.optics.ShotSize;
import portrait.optics.Softness;
import portrait.optics.colour.Perceptibility;

/** Words for what the optics room computes, and for terms inside a sentence. */
final class Names {
    private Names() {}

    /** A label as it stands inside a sentence: {@code head and shoulders}; names and abbreviations keep their capitals. */
    static String inSentence(String fullLabel) {
        // What stands in brackets tells terms of one name apart; in a sentence it only disturbs.
        String label = fullLabel.endsWith(")") && fullLabel.contains(" (")
                ? fullLabel.substring(0, fullLabel.lastIndexOf(" ("))
                : fullLabel;
        if (label.length() < 2 || !Character.isUpperCase(label.charAt(0)) || !Character.isLowerCase(label.charAt(1))) {
            return label;
        }
        String first = label.substring(0, Math.max(label.indexOf(' '), 0));
        boolean proper = switch (first.isEmpty() ? label : first) {
            case "Rembrandt", "Fresnel", "Kino", "Super", "Academy", "Instax", "Leica", "Canon", "Kodak" -> true;
            default -> false;
        };
        return proper ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    static String of(ShotSize size) {
        return switch (size) {
            case EXTREME_CLOSE_UP -> "an extreme close-up";
            case CLOSE_UP -> "a close-up of the face";
            case HEAD_AND_SHOULDERS -> "head and shoulders";
            case BUST -> "a bust";
            case HALF_BODY -> "half the body";
            case COWBOY -> "down to mid-thigh";
            case THREE_QUARTER -> "down to the knees";
            case FULL_LENGTH -> "the whole figure";
        };
    }

    static String of(BlurWording wording) {
        return switch (wording) {
            case SHARP -> "as good as sharp";
            case SOFT -> "soft, writing still readable";
            case SHAPES -> "soft shapes, still recognisable";
            case DISCS -> "lights become discs";
            case ABSTRACTION -> "nothing but colour";
        };
    }

    static String of(Perceptibility difference) {
        return switch (difference) {
            case INVISIBLE -> "no visible difference";
            case SIDE_BY_SIDE -> "visible only side by side";
            case BARELY -> "barely visible";
            case SUBTLE -> "a subtle difference";
            case TWO_COLOURS -> "two colours at a glance";
            case TUNGSTEN_AGAINST_DAYLIGHT -> "as different as tungsten and daylight";
        };
    }

    static String of(Softness softness) {
        return switch (softness) {
            case HARD -> "hard";
            case MEDIUM -> "between hard and soft";
            case SOFT -> "soft";
            case VERY_SOFT -> "very soft";
        };
    }
}
