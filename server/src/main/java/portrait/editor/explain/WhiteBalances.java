package portrait.editor.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import portrait.mention.Quantity;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;

/** The temperatures that a camera is set to. A field says so; in prose the words beside the number do: {@code balanced to 5600 K}. */
final class WhiteBalances {
    /** How far before a number its words may stand, and how far behind. */
    private static final int BEFORE = 22;

    private static final int BEHIND = 16;

    private WhiteBalances() {}

    static List<Fact<Interval>> of(Scene scene) {
        List<Fact<Interval>> all = new ArrayList<>(scene.look().whiteBalances());
        for (Passage passage : scene.passages()) {
            for (Passage.Value value : passage.values()) {
                prose(scene.text(), passage, value, all);
            }
        }
        return List.copyOf(all);
    }

    private static void prose(String text, Passage passage, Passage.Value value, List<Fact<Interval>> all) {
        value.mentions().forEach(mention -> {
            if (mention instanceof Quantity.ColorTemperature kelvin) {
                Span place = value.place(kelvin.span());
                boolean known = all.stream().anyMatch(fact -> fact.span().overlaps(place));
                if (!known && speaksOfBalance(text, value.span(), place)) {
                    all.add(new Fact<>(new Interval(kelvin.min(), kelvin.max()), place, passage.excluded()));
                }
            }
        });
    }

    private static boolean speaksOfBalance(String text, Span within, Span place) {
        String before = text.substring(Math.max(within.start(), place.start() - BEFORE), place.start());
        String behind = text.substring(place.end(), Math.min(within.end(), place.end() + BEHIND));
        return clause(before, true).contains("balance")
                || clause(before, true).endsWith("wb ")
                || clause(behind, false).startsWith(" balance")
                || clause(behind, false).startsWith(" white balance");
    }

    /** The part that belongs to the number's own clause. */
    private static String clause(String words, boolean before) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (char end : new char[] {',', ';', '.', '\n'}) {
            int at = before ? lower.lastIndexOf(end) : lower.indexOf(end);
            if (at >= 0) {
                lower = before ? lower.substring(at + 1) : lower.substring(0, at);
            }
        }
        return lower;
    }
}
