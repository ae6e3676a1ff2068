package portrait.optics.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HueChromaTest {
    private static HueChroma of(int rgb) {
        return HueChroma.of(Srgb.ofRgb(rgb));
    }

    @Test
    void theCornersOfTheHexagonAreSixtyDegreesApart() {
        int[] corners = {0xFF0000, 0xFFFF00, 0x00FF00, 0x00FFFF, 0x0000FF, 0xFF00FF};
        for (int i = 0; i < corners.length; i++) {
            assertEquals(60.0 * i, of(corners[i]).hueDegrees(), 1e-9);
            assertEquals(1, of(corners[i]).chroma(), 1e-9);
            assertEquals(0.5, of(corners[i]).lightness(), 1e-9);
        }
    }

    @Test
    void greysHaveLightnessAlone() {
        assertEquals(new HueChroma(0, 0, 0), of(0x000000));
        assertEquals(new HueChroma(0, 0, 1), of(0xFFFFFF));
        assertEquals(128 / 255.0, of(0x808080).lightness(), 1e-9);
    }

    @Test
    void aRedJustBelowTheWrapIsNearRed() {
        assertEquals(356, of(0x562226).hueDegrees(), 1);
        assertEquals(0.204, of(0x562226).chroma(), 0.001);
        assertEquals(20, HueChroma.apart(350, 10), 1e-9);
        assertEquals(180, HueChroma.apart(0, 180), 1e-9);
    }
}
