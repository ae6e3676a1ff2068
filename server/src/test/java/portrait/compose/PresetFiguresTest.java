package portrait.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import portrait.optics.Exposure;
import portrait.optics.FNumber;
import portrait.optics.Iso;
import portrait.optics.Length;
import portrait.optics.LightRatio;
import portrait.optics.ShutterTime;
import portrait.optics.Softness;
import portrait.optics.colour.Kelvin;

/** The reasons given in the presets' comments hold: each is computed again. */
class PresetFiguresTest {
    private static final Pattern WIDE = Pattern.compile("([\\d.]+) (m|cm) at ([\\d.]+) m (?:is|are) (\\d+)° wide");
    private static final Pattern EXPOSURE =
            Pattern.compile("f/([\\d.]+)(?:,| and) (?:1/)?(\\d+) s (?:and|at the plate's) ISO (\\d+) fit EV ([\\d.]+)");
    private static final Pattern STOPS = Pattern.compile("(?m)^fill:.*?([\\d.]+|half a) stops? under the key");
    private static final Pattern RATIO = Pattern.compile("(?m)^ratio: ([\\d.]+):1$");
    private static final Pattern KELVIN = Pattern.compile("(\\d{4,5}) K");
    private static final Pattern MIRED = Pattern.compile("(\\d+) mired");

    private static List<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static String text(String preset) {
        return Presets.find(preset).orElseThrow().source().text();
    }

    private static double number(MatchResult match, int group) {
        return Double.parseDouble(match.group(group));
    }

    @Test
    void sourcesAreAsWideAsSaid() {
        int checked = 0;
        for (String preset : Presets.names()) {
            for (MatchResult match : found(WIDE, text(preset))) {
                double metres = number(match, 1) / (match.group(2).equals("cm") ? 100 : 1);
                double degrees = Softness.angularSize(Length.ofMetres(metres), Length.ofMetres(number(match, 3)))
                        .value();
                assertEquals(number(match, 4), degrees, 0.6, preset + ": " + match.group());
                checked++;
            }
        }
        assertTrue(checked >= 10, "comments give reasons: " + checked);
    }

    @Test
    void exposuresFitTheirLight() {
        int checked = 0;
        for (String preset : Presets.names()) {
            for (MatchResult match : found(EXPOSURE, text(preset))) {
                double figure = number(match, 2);
                double seconds = match.group().contains("1/") ? 1 / figure : figure;
                double ev = new Exposure(
                                new FNumber(number(match, 1)), new ShutterTime(seconds), new Iso(number(match, 3)))
                        .ev100()
                        .ev100();
                assertEquals(number(match, 4), ev, 0.5, preset + ": " + match.group());
                checked++;
            }
        }
        assertTrue(checked >= 5, "exposures: " + checked);
    }

    @Test
    void ratiosAreTheStopsOfTheFill() {
        int checked = 0;
        for (String preset : Presets.names()) {
            List<MatchResult> stops = found(STOPS, text(preset));
            List<MatchResult> ratio = found(RATIO, text(preset));
            assertEquals(1, ratio.size(), preset);
            if (!stops.isEmpty()) {
                String said = stops.getFirst().group(1);
                double under = said.equals("half a") ? 0.5 : Double.parseDouble(said);
                double counted = new LightRatio(number(ratio.getFirst(), 1), LightRatio.Convention.KEY_TO_FILL).stops();
                assertEquals(counted, under, 0.1, preset);
                checked++;
            }
        }
        assertTrue(checked >= 24, "fills: " + checked);
    }

    /** Every difference in mired is that of two temperatures that the preset names. */
    @Test
    void miredAreThoseOfTheTemperatures() {
        for (String preset : Presets.names()) {
            List<Double> mired = found(KELVIN, text(preset)).stream()
                    .map(match -> new Kelvin(number(match, 1)).mired())
                    .toList();
            for (MatchResult match : found(MIRED, text(preset))) {
                assertTrue(
                        mired.stream()
                                .anyMatch(a -> mired.stream().anyMatch(b -> Math.abs(a - b - number(match, 1)) < 1)),
                        preset + ": " + match.group());
            }
        }
    }
}
