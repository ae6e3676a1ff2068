package portrait.editor.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portrait.mention.Reading;
import portrait.scene.Interval;
import portrait.scene.Scene;
import portrait.text.SourceText;

class DistancesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "85mm f/1.4 at 2.5 m, background 20 m | 2.5 | 20",
                "85mm f/1.4 at 2.5 m with 20 m to the background | 2.5 | 20",
                "35mm from 1.2 m | 1.2 | -",
                "50mm, 2 m away | 2 | -",
                "camera 1.8 m from her, wall 4 m from the camera | 1.8 | 4",
                "the crowd stands at 12 m while the subject is at 3 m | 3 | 12",
                "focused at 2 m the background at 3 m stays readable | 2 | 3",
                "85mm at 2 m, street lamps 15 m behind | 2 | 15 from the subject",
                "subject at 2 m, trees 8 m behind her | 2 | 8 from the subject",
                "90 cm octabox 1 m away, 45° camera left, 85mm | - | -",
                "softbox 1.5 m to camera left, 85mm from 1.8 m | 1.8 | -",
                "a table 2 m long | - | -",
                "distance: 1.8 m | 1.8 | -",
                "distance: 1.8 | 1.8 | -",
                "background distance: 6 m | - | 6",
            })
    void everyLengthBelongsToWhatItsClauseSpeaksOf(String text, String subject, String background) {
        Scene scene = Scene.of(Reading.of(SourceText.of(text)));
        assertEquals(
                subject == null ? List.of() : List.of(subject),
                Distances.subjects(scene).stream()
                        .map(fact -> metres(fact.value()))
                        .collect(Collectors.toList()));
        assertEquals(
                background == null ? List.of() : List.of(background),
                Distances.backgrounds(scene).stream()
                        .map(fact ->
                                metres(fact.value().metres()) + (fact.value().fromSubject() ? " from the subject" : ""))
                        .collect(Collectors.toList()));
    }

    private static String metres(Interval interval) {
        return Rounded.exact(interval.middle());
    }
}
