package portrait.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portrait.mention.Reading;
import portrait.text.SourceText;

class LengthReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "85mm f/1.4 at 2.5 m, background 20 m | 2.5 | 20",
                "85mm at 2.5 m, background 20 m | 2.5 | 20",
                "85mm f/1.4, 2.5 m, background 20 m | 2.5 | 20",
                "85mm f/1.4 at 2.5 m with 20 m to the background | 2.5 | 20",
                "subject 2.5m, background 20m | 2.5 | 20",
                "subject at 2.5 m / background at 20 m | 2.5 | 20",
                "subject distance: 2.5 m, background distance: 20 m | 2.5 | 20",
                "2.5 m to subject, 20 m to background | 2.5 | 20",
                "2.5m subject 20m background | 2.5 | 20",
                "subject 2.5m background 20m | 2.5 | 20",
                "2.5 m subject distance and 20 m background distance | 2.5 | 20",
                "2.5 m from the subject with the background 20 m away | 2.5 | 20",
                "I shot her from 2.5 m with the backdrop 20 m away | 2.5 | 20",
                "camera 2.5 metres from her face, skyline 20 metres behind | 2.5 | +20",
                "focus distance 2.5 m; background at 20 m | 2.5 | 20",
                "background at 20 m and subject at 2.5 m | 2.5 | 20",
                "background 20 m away, 85mm lens 2.5 m from the model | 2.5 | 20",
                "subject distance 8 ft, background 65 ft | 2.4384 | 19.812",
                "35mm from 1.2 m | 1.2 | -",
                "50mm, 2 m away | 2 | -",
                "camera 1.8 m from her, wall 4 m from the camera | 1.8 | 4",
                "the crowd stands at 12 m while the subject is at 3 m | 3 | 12",
                "focused at 2 m the background at 3 m stays readable | 2 | 3",
                "85mm at 2 m, street lamps 15 m behind | 2 | +15",
                "subject at 2 m, trees 8 m behind her | 2 | +8",
                "subject stands 3 m from the wall | - | +3",
                "sitter 1.5 m in front of a grey backdrop, camera at 2 m | 2 | +1.5",
                "85mm at 2.5 m by window light, background 20 m | 2.5 | 20",
                "90 cm octabox 1 m away, 45° camera left, 85mm | - | -",
                "softbox 1.5 m to camera left, 85mm from 1.8 m | 1.8 | -",
                "a table 2 m long | - | -",
                "another 3 m of rope | - | -",
                "distance: 1.8 m | 1.8 | -",
                "distance: 1.8 | 1.8 | -",
                "background distance: 6 m | - | 6",
                "主体距离2.5米，背景距离20米 | 2.5 | 20",
                "拍摄距离 2.5米，背景在20米外 | 2.5 | 20",
                "被写体まで2.5m、背景まで20m | 2.5 | 20",
                "撮影距離2.5メートル、背景20メートル | 2.5 | 20",
                "sujeto a 2,5 m, fondo a 20 m | 2.5 | 20",
                "Motiv in 2,5 m Entfernung, Hintergrund in 20 m | 2.5 | 20",
                "85mm aus 2,5 Metern, Hintergrund 20 Meter | 2.5 | 20",
                "sujet à 2,5 m, arrière-plan à 20 m | 2.5 | 20",
                "modelo a 2,5 m da câmera, fundo a 20 m | 2.5 | 20",
            })
    void everyDistanceBelongsToWhatItsClauseSpeaksOf(String text, String subject, String background) {
        Camera camera = scene(text).camera();
        assertEquals(
                parts(subject),
                camera.focusDistances().stream()
                        .map(fact -> metres(fact.value()))
                        .toList());
        assertEquals(
                parts(background),
                Stream.concat(
                                camera.backgroundDistances().stream().map(fact -> metres(fact.value())),
                                camera.backgroundGaps().stream().map(fact -> "+" + metres(fact.value())))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1.5 m softbox to camera left | 1.5 | -",
                "softbox 1.5 m to camera left | - | 1.5",
                "60 cm octabox 1.2 m from the subject | 0.6 | 1.2",
                "a 90 cm deep octabox, camera right | 0.9 | -",
                "octabox at 1.2 m, 45° camera left | - | 1.2",
                "beauty dish (56 cm) above the lens | 0.56 | -",
                "beauty dish 56 cm | 0.56 | -",
                "beauty dish 1 m away | - | 1",
                "key: 120 cm softbox, 1.5 m from her face | 1.2 | 1.5",
                "key: window, 1.2 m wide, camera left | 1.2 | -",
                "softbox 0.8 m in front of her, camera left | - | 0.8",
                "softbox 2 m above eye level | - | -",
                "softbox key, 85mm from 1.8 m | - | -",
                "window light, subject 2 m from the camera | - | -",
            })
    void aLightHasASizeAndADistance(String text, String size, String distance) {
        List<Light> lights = scene(text).lights();
        assertEquals(
                parts(size),
                lights.stream()
                        .flatMap(light -> light.size().stream())
                        .map(fact -> metres(Interval.of(fact.value())))
                        .collect(Collectors.toList()));
        assertEquals(
                parts(distance),
                lights.stream()
                        .flatMap(light -> light.distance().stream())
                        .map(fact -> metres(fact.value()))
                        .collect(Collectors.toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "tungsten key, 3200 K, camera balanced to 4300 K | 3200 | 4300",
                "window light at 5600 K, white balance 5200 K | 5600 | 5200",
                "softbox 5600K, WB 4800K | 5600 | 4800",
                "softbox, 5600 K | 5600 | -",
                "white balance: 5200 K | - | 5200",
            })
    void theCamerasBalanceIsNoLight(String text, String light, String balance) {
        Scene scene = scene(text);
        assertEquals(
                parts(light),
                scene.lights().stream()
                        .flatMap(each -> each.kelvin().stream())
                        .map(fact -> metres(fact.value()))
                        .toList());
        assertEquals(
                parts(balance),
                scene.look().whiteBalances().stream()
                        .map(fact -> metres(fact.value()))
                        .toList());
    }

    private static Scene scene(String text) {
        return Scene.of(Reading.of(SourceText.of(text)));
    }

    private static List<String> parts(String expected) {
        return expected == null ? List.of() : Arrays.asList(expected.split(" "));
    }

    private static String metres(Interval interval) {
        String text = String.format(Locale.ROOT, "%.4f", interval.middle());
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
