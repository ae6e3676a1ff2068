package portrait.mention;

import java.util.Locale;
import java.util.Set;
import portrait.text.Span;

/** Words that speak of light without naming one. */
final class LightNouns {
    private static final Set<String> SURE =
            Set.of("lighting", "illumination", "illuminated", "illuminating", "illuminates", "lit");
    /** More often a colour, a weight or a gleam: they count only right behind the word in question, as in {@code warm, even light}. */
    private static final Set<String> RIGHT_BEHIND = Set.of("light", "lights", "glow", "beam", "beams", "rays");

    private static final int REACH = 3;
    private static final Set<String> SHADES = Set.of(
            "beige",
            "blond",
            "blonde",
            "blue",
            "brown",
            "gray",
            "green",
            "grey",
            "khaki",
            "lavender",
            "peach",
            "pink",
            "purple",
            "tan",
            "teal",
            "yellow");

    private LightNouns() {}

    /** Whether {@code clause} speaks of light around {@code word}. */
    static boolean standsIn(String text, Span clause, Span word) {
        int behind = 0;
        int at = clause.start();
        while (at < clause.end()) {
            int stop = wordEnd(text, at, clause.end());
            if (stop > at) {
                String here = text.substring(at, stop).toLowerCase(Locale.ROOT);
                behind += at >= word.end() ? 1 : 0;
                boolean near = behind > 0 && behind <= REACH && RIGHT_BEHIND.contains(here);
                if (SURE.contains(here) || (near && !isShade(text, at, stop, clause.end()))) {
                    return true;
                }
            }
            at = stop + 1;
        }
        return false;
    }

    /** Whether the phrase ends with “light” and a colour follows: {@code natural light brown} is a colour. */
    static boolean isShade(String text, int start, int stop, int end) {
        int light = stop - "light".length();
        boolean separated = stop + 1 < end && " -_".indexOf(text.charAt(stop)) >= 0;
        if (light < start || !separated || !text.regionMatches(true, light, "light", 0, "light".length())) {
            return false;
        }
        int color = wordEnd(text, stop + 1, end);
        return SHADES.contains(text.substring(stop + 1, color).toLowerCase(Locale.ROOT));
    }

    private static int wordEnd(String text, int start, int end) {
        int stop = start;
        while (stop < end && stop - start < 24 && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }
}
