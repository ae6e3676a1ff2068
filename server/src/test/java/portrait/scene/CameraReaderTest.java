package portrait.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import portrait.mention.Reading;
import portrait.text.SourceText;

class CameraReaderTest {
    @Test
    void aLampsDistanceIsNotTheSubjects() {
        assertEquals(List.of(), distances("Close-up, 85mm lens, softbox 2 m away on the left"));
        assertEquals(List.of(2.0), distances("Close-up, 85mm lens, subject 2 m away, softbox on the left"));
        assertEquals(List.of(2.0), distances("window light, camera 2 m away from her"));
    }

    private static List<Double> distances(String text) {
        return Scene.of(Reading.of(SourceText.of(text))).camera().focusDistances().stream()
                .map(fact -> fact.value().middle())
                .toList();
    }
}
