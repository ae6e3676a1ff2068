package portrait.render.brief;

import java.util.ArrayList;
import java.util.List;
import portrait.model.DataFile;
import portrait.text.json.Json;

/**
 * Names of colours, those of CSS Color 4 that people say. The nearest one is looked for in Oklab (Ottosson 2020), where distances look alike.
 */
final class ColourNames {
    private final List<Named> names = new ArrayList<>();

    private record Named(String name, Lab lab) {}

    private record Lab(double l, double a, double b) {
        double distance(Lab other) {
            double dl = l - other.l;
            double da = a - other.a;
            double db = b - other.b;
            return dl * dl + da * da + db * db;
        }
    }

    private ColourNames(DataFile file) {
        for (Json.Obj each : file.objects(file.root(), "colours")) {
            int rgb = Integer.parseInt(file.string(each, "hex"), 1, 7, 16);
            names.add(new Named(file.string(each, "name"), lab(rgb)));
        }
    }

    private static final class Standard {
        private static final ColourNames NAMES = new ColourNames(DataFile.resource("speech/colours.json"));
    }

    /** The name of the nearest colour to {@code 0xRRGGBB}. */
    static String nearest(int rgb) {
        Lab wanted = lab(rgb);
        String best = "";
        double bestDistance = Double.POSITIVE_INFINITY;
        for (Named named : Standard.NAMES.names) {
            double distance = named.lab().distance(wanted);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = named.name();
            }
        }
        return best;
    }

    private static Lab lab(int rgb) {
        double r = linear(rgb >> 16 & 255);
        double g = linear(rgb >> 8 & 255);
        double b = linear(rgb & 255);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new Lab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** The transfer curve of IEC 61966-2-1, backwards. */
    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
