package portrait.scene;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import portrait.mention.Reading;
import portrait.text.SourceText;

class LightReaderTest {
    private static List<Light> lights(String text) {
        return Scene.of(Reading.of(SourceText.of(text))).lights();
    }

    private static final String KEY = "key: 90 cm octabox, camera left 35°, 30° up, 5600 K\n";

    @Test
    void aPatternAndAKeyAreOneLightInEitherOrder() {
        for (String text :
                List.of("## Light\npattern: loop lighting\n" + KEY, "## Light\n" + KEY + "pattern: loop lighting\n")) {
            List<Light> lights = lights(text);
            assertEquals(1, lights.size(), text);
            Light key = lights.getFirst();
            assertAll(
                    text,
                    () -> assertEquals(LightRole.KEY, key.role().orElseThrow().value()),
                    () -> assertEquals(-35, key.azimuth().orElseThrow().value()),
                    () -> assertEquals(5600, key.kelvin().orElseThrow().value().min()),
                    () -> assertEquals(1, key.patterns().size()));
        }
    }

    @Test
    void aSecondKeyIsALightOfItsOwn() {
        List<Light> lights = lights("## Light\n" + KEY + "key: window, camera right 60°, 6500 K\n");
        assertEquals(
                List.of(-35.0, 60.0),
                lights.stream()
                        .map(light -> light.azimuth().orElseThrow().value())
                        .toList());
    }

    @Test
    void aLightBelowTheEyesHasANegativeHeight() {
        Light candle = lights("## Light\nkey: candle, camera left 40°, 15° below the eyes, 1850 K\n")
                .getFirst();
        assertAll(
                () -> assertEquals(-15, candle.elevation().orElseThrow().value()),
                () -> assertEquals(-40, candle.azimuth().orElseThrow().value()));
    }
}
