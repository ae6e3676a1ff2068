package portrait.editor.explain;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import portrait.mention.Reading;
import portrait.optics.Distance;
import portrait.optics.Length;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** What a shot takes for granted, and that it says so. */
class ShotTest {
    @Test
    void aStatedShotTakesNothingForGranted() {
        Shot shot = shot("full frame, 85mm f/1.4 at 2.5 m, background 20 m, 3:2");
        assertAll(
                () -> assertEquals(List.of(), shot.frame().assumptions()),
                () -> assertEquals(List.of(), shot.focal().orElseThrow().assumptions()),
                () -> assertEquals(List.of(), shot.aperture().orElseThrow().assumptions()),
                () -> assertEquals(List.of(), shot.subject().orElseThrow().assumptions()),
                () -> assertEquals(List.of(), shot.background().assumptions()),
                () -> assertEquals("36×24 mm", Rounded.frame(shot.frame().value())));
    }

    @Test
    void withoutACameraItIsFullFrame() {
        Shot shot = shot("85mm");
        assertTrue(shot.frame().assumptions().getFirst().startsWith("Full frame"), shot.toString());
    }

    @Test
    void mediumFormatWithoutAModelIs44By33() {
        assertAll(
                () -> assertEquals(0.79, shot("medium format, 90mm").crop(), 0.001),
                () -> assertEquals(
                        0.79, shot("a Hasselblad camera and a 90 mm lens").crop(), 0.001),
                () -> assertEquals(
                        0.485, shot("Mamiya RZ67, 110mm, medium format").crop(), 0.001));
    }

    @Test
    void tightFramesStandUprightAndWideOnesLie() {
        assertAll(
                () -> assertEquals("24×36 mm", frame("85mm head and shoulders")),
                () -> assertEquals("24×36 mm", frame("85mm")),
                () -> assertEquals("36×24 mm", frame("85mm full length")),
                () -> assertEquals("36×24 mm", frame("85mm at 2.5 m")),
                () -> assertEquals("24×30 mm", frame("85mm full length --ar 4:5")),
                () -> assertEquals("36×20.3 mm", frame("85mm, 16:9 aspect")),
                () -> assertEquals("56×56 mm", frame("6x6 film, 80mm lens")));
    }

    private static String frame(String text) {
        return Rounded.frame(shot(text).frame().value());
    }

    @Test
    void withoutADistanceTheFramingTellsWhereTheCameraStands() {
        Given<Length> named = shot("85mm half body 2:3").subject().orElseThrow();
        Given<Length> unnamed = shot("85mm").subject().orElseThrow();
        assertAll(
                () -> assertEquals(2.09, named.value().metres(), 0.005),
                () -> assertTrue(named.assumptions().getLast().endsWith("no distance is given."), named.toString()),
                () -> assertEquals(1.15, unnamed.value().metres(), 0.005),
                () -> assertTrue(
                        unnamed.assumptions().getLast().endsWith("neither distance nor framing is given."),
                        unnamed.toString()));
    }

    @Test
    void theBackgroundCountsFromTheCameraUnlessItCannot() {
        assertAll(
                () -> assertEquals(
                        at(20),
                        shot("85mm at 2.5 m, background 20 m").background().value()),
                () -> assertEquals(
                        at(22.5),
                        shot("85mm at 2.5 m, lamps 20 m behind").background().value()),
                () -> assertEquals(
                        at(3.5),
                        shot("85mm at 2.5 m, background 1 m").background().value()),
                () -> assertEquals(
                        at(20),
                        shot("85mm at 2.5 m, 1:8 distance ratio").background().value()),
                () -> assertEquals(
                        Distance.INFINITE, shot("85mm at 2.5 m").background().value()),
                () -> assertFalse(shot("85mm at 2.5 m, background 1 m")
                        .background()
                        .assumptions()
                        .isEmpty()),
                () -> assertFalse(shot("85mm at 2.5 m, 1:8 distance ratio")
                        .background()
                        .assumptions()
                        .isEmpty()),
                () -> assertFalse(
                        shot("85mm at 2.5 m").background().assumptions().isEmpty()));
    }

    private static Distance at(double metres) {
        return Distance.at(Length.ofMetres(metres));
    }

    @Test
    void aPhonesFocalLengthIsAnEquivalent() {
        Shot shot = shot("shot on iPhone, 24mm");
        assertAll(
                () -> assertEquals(6.78, shot.focal().orElseThrow().value().mm(), 0.01),
                () -> assertFalse(shot.focal().orElseThrow().assumptions().isEmpty()));
    }

    @Test
    void whatIsCalledAnEquivalentIsOne() {
        assertAll(
                () -> assertEquals(
                        17.5,
                        shot("MFT, 35mm equivalent")
                                .focal()
                                .orElseThrow()
                                .value()
                                .mm(),
                        0.1),
                () -> assertEquals(
                        35, shot("MFT, 35mm").focal().orElseThrow().value().mm()),
                () -> assertEquals(
                        35,
                        shot("equivalent to 35mm").focal().orElseThrow().value().mm(),
                        1e-9,
                        "on full frame it is the same"));
    }

    @Test
    void rangesAreTakenAtTheEndThatPortraitsUse() {
        Shot shot = shot("24-70mm f/2.8-4 at 2-3 m from the subject");
        assertAll(
                () -> assertEquals(70, shot.focal().orElseThrow().value().mm()),
                () -> assertEquals(2.8, shot.aperture().orElseThrow().value().value()),
                () -> assertEquals(2500, shot.subject().orElseThrow().value().mm()),
                () -> assertFalse(shot.focal().orElseThrow().assumptions().isEmpty()),
                () -> assertFalse(shot.aperture().orElseThrow().assumptions().isEmpty()),
                () -> assertFalse(shot.subject().orElseThrow().assumptions().isEmpty()));
    }

    @Test
    void anApertureBelongsToItsOwnLens() {
        String text = "Environmental view with 35mm f/8. Later a tight 85mm f/1.4 close-up.";
        Scene scene = Scene.of(Reading.of(SourceText.of(text)));
        Said wide = Said.in(Surroundings.of(scene, text.indexOf("35mm")));
        Said tight = Said.in(Surroundings.of(scene, text.indexOf("85mm")));
        assertAll(
                () -> assertEquals(8, wide.aperture().orElseThrow().number().min()),
                () -> assertEquals(1.4, tight.aperture().orElseThrow().number().min()),
                () -> assertEquals("close-up", tight.shotSize().orElseThrow().id()));
    }

    @Test
    void aLensesNameSaysWhatItCanNotWhatItIsSetTo() {
        assertAll(
                () -> assertEquals(
                        4,
                        shot("Canon RF 85mm f/1.2L, set to f/4")
                                .aperture()
                                .orElseThrow()
                                .value()
                                .value()),
                () -> assertEquals(
                        1.2,
                        shot("Canon RF 85mm f/1.2L")
                                .aperture()
                                .orElseThrow()
                                .value()
                                .value()));
    }

    @Test
    void whatIsExcludedDoesNotCount() {
        Said said = Said.in(Surroundings.of(
                Scene.of(Reading.of(SourceText.of("85mm f/4\n\n## Avoid\n- 24mm lens\n- f/1.2\n"))), 0));
        assertAll(
                () -> assertEquals(85, said.focal().orElseThrow().max()),
                () -> assertEquals(4, said.aperture().orElseThrow().number().min()));
    }

    private static Shot shot(String text) {
        return Shot.of(Said.in(Surroundings.of(Scene.of(Reading.of(SourceText.of(text))), 0)));
    }
}
